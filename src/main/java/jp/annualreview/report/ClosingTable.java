package jp.annualreview.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.PeriodResult;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.report.document.DataTable;

/** 計画期間総括.csv: one row per indicator and year of the plan, register order. */
record ClosingTable(ReviewFacts facts, List<ClosingSubject> subjects) {

	private static final List<String> COLUMNS = List.of("計画ID", "番号", "枝番", "取組事項名", "指標名", "体系コード", "担当課", "期間の区分",
			"単位", "年度", "目標（原文）", "目標値", "実績（原文）", "実績値", "判定", "評価", "状態", "達成した年度数", "判定した年度数", "最終評価", "最終評価の年度",
			"最終評価の状態", "見本", DataTable.ERA_YEAR);

	DataTable compose() {
		return new DataTable("計画期間総括", COLUMNS,
				this.subjects.stream().flatMap(this::rows).map(DataRow::cells).toList());
	}

	private Stream<DataRow> rows(ClosingSubject subject) {
		return this.facts.plan().span().stream().map((year) -> row(subject, year));
	}

	private DataRow row(ClosingSubject subject, FiscalYear year) {
		DataRow row = new DataRow().text(this.facts.plan().id().value(), subject.item().number().value(),
				subject.id().branch(), subject.item().name(), subject.indicator().map(Indicator::name).orElse(""),
				subject.item().policy(), this.facts.department(subject.item()),
				subject.indicator().map((indicator) -> indicator.period().label()).orElse(""), subject.unit());
		row.year(year.value());
		addYear(row, subject, year);
		addResult(row, subject.result());
		return row.text(this.facts.plan().sample() ? "はい" : "").eraYear(year);
	}

	private static void addYear(DataRow row, ClosingSubject subject, FiscalYear year) {
		Optional<Assessment> known = Optional.ofNullable(subject.years().get(year));
		String printed = subject.indicator()
			.map((indicator) -> indicator.target(year))
			.map(PrintedTarget::text)
			.orElse("");
		row.text(known.map((one) -> one.target().text()).orElse(printed))
			.number(known.flatMap(Assessment::targetValue))
			.text(known.flatMap(Assessment::answer).map(Answer::printed).orElse(""))
			.number(known.flatMap(Assessment::actualValue))
			.text(known.flatMap(Assessment::verdict).map(Verdict::label).orElse(""),
					known.map(Assessment::grade).orElse(""),
					known.map((one) -> one.state().label()).orElse(FinalGradeWords.NO_RESULT));
	}

	/** Repeated in every row, so that each year says what the period came to. */
	private static void addResult(DataRow row, PeriodResult result) {
		row.year(result.met())
			.year(result.judged())
			.text(result.decided() ? FinalGradeWords.of(result) : "",
					result.decisive().map((one) -> one.year().toString()).orElse(""),
					result.decided() ? "" : FinalGradeWords.of(result));
	}

}
