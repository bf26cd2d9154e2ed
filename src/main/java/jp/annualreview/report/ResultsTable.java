package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Gap;
import jp.annualreview.grading.Rate;
import jp.annualreview.grading.Verdict;
import jp.annualreview.grading.YearOverYear;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.report.document.DataTable;

/** 評価結果.csv: one row per indicator, register order. */
final class ResultsTable {

	private static final List<String> COLUMNS = List.of("計画ID", "年度", "版", "番号", "枝番", "取組事項名", "指標名", "担当課", "期間の区分",
			"目標の種類", "方向", "目標（原文）", "目標値", "実績（原文）", "実績値", "単位", "達成率", "進捗率", "判定", "評価", "状態", "理由", "前年度実績値", "増減",
			"増減の単位", "増減率", "変化", "参考値", "参考値の単位", "提出ファイル", "シート", "セル", "自己評価", DataTable.ERA_YEAR);

	private final ReviewFacts facts;

	ResultsTable(ReviewFacts facts) {
		this.facts = facts;
	}

	DataTable compose() {
		return new DataTable("評価結果", COLUMNS,
				this.facts.register().items().stream().flatMap(this::rows).map(DataRow::cells).toList());
	}

	private Stream<DataRow> rows(Item item) {
		return this.facts.assessments(item, this.facts.year()).stream().map((assessment) -> row(item, assessment));
	}

	private DataRow row(Item item, Assessment assessment) {
		Optional<YearOverYear> change = this.facts.change(assessment.indicator());
		DataRow row = new DataRow();
		addSubject(row, item, assessment);
		addValues(row, assessment);
		addJudgement(row, assessment, change);
		addChange(row, change);
		addSource(row, assessment);
		return row.eraYear(this.facts.year());
	}

	private void addSubject(DataRow row, Item item, Assessment assessment) {
		Optional<Indicator> indicator = this.facts.register().indicator(assessment.indicator());
		row.text(this.facts.plan().id().value())
			.year(this.facts.year().value())
			.text(this.facts.input().edition().value(), item.number().value(), assessment.indicator().branch(),
					item.name(), indicator.map(Indicator::name).orElse(""), this.facts.department(item),
					indicator.isPresent() ? assessment.period().label() : "", assessment.targetKind(),
					indicator.isPresent() ? assessment.direction().label() : "");
	}

	private void addValues(DataRow row, Assessment assessment) {
		row.text(assessment.target().text())
			.number(assessment.targetValue())
			.text(assessment.answer().map(Answer::printed).orElse(""))
			.number(assessment.actualValue())
			.text(this.facts.register().indicator(assessment.indicator()).map(Indicator::unit).orElse(""));
	}

	private static void addJudgement(DataRow row, Assessment assessment, Optional<YearOverYear> change) {
		row.percent(assessment.rate().map(Rate::percent))
			.percent(assessment.progress().map(Rate::percent))
			.text(assessment.verdict().map(Verdict::label).orElse(""), assessment.grade(), assessment.state().label(),
					reasons(assessment, change));
	}

	/** Why there is no rate, no judgement, no comparison, each said once. */
	private static String reasons(Assessment assessment, Optional<YearOverYear> change) {
		Set<String> reasons = new LinkedHashSet<>(assessment.reasons());
		change.map(YearOverYear::reason).ifPresent(reasons::add);
		reasons.remove("");
		return String.join("／", reasons);
	}

	private static void addChange(DataRow row, Optional<YearOverYear> change) {
		Optional<BigDecimal> difference = change.flatMap(YearOverYear::difference);
		row.number(change.flatMap(YearOverYear::previous))
			.number(difference)
			.text(difference.isPresent() ? change.map(YearOverYear::unit).orElse("") : "")
			.percent(change.flatMap(YearOverYear::relative))
			.text(change.map((one) -> one.change().label()).orElse(""));
	}

	private static void addSource(DataRow row, Assessment assessment) {
		SourceLocation source = assessment.answer().map(Answer::source).orElse(SourceLocation.NONE);
		row.number(assessment.gap().map(Gap::value))
			.text(assessment.gap().map(Gap::unit).orElse(""), source.file(), source.sheet(), source.cell(),
					assessment.answer().flatMap(Answer::selfAssessment).map(SelfAssessment::label).orElse(""));
	}

}
