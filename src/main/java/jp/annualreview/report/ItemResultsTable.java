package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.GradeMove;
import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.State;
import jp.annualreview.report.document.DataTable;

/** 評価結果_取組事項.csv: one row per item, register order. */
final class ItemResultsTable {

	private static final List<String> COLUMNS = List.of("計画ID", "年度", "版", "番号", "取組事項名", "体系コード", "担当課", "重点", "評価",
			"判定", "状態", "前年度評価", "評価の変化", "見本", "得点", DataTable.ERA_YEAR);

	private static final String YES = "はい";

	private final ReviewFacts facts;

	ItemResultsTable(ReviewFacts facts) {
		this.facts = facts;
	}

	DataTable compose() {
		return new DataTable("評価結果_取組事項", COLUMNS,
				this.facts.register().items().stream().map(this::row).map(DataRow::cells).toList());
	}

	private DataRow row(Item item) {
		Optional<ItemAssessment> assessment = this.facts.assessment(item, this.facts.year());
		Optional<GradeMove> move = this.facts.move(item);
		return new DataRow().text(this.facts.plan().id().value())
			.year(this.facts.year().value())
			.text(this.facts.input().edition().value(), item.number().value(), item.name(), item.policy(),
					this.facts.department(item), item.priority() ? YES : "",
					assessment.map(ItemAssessment::grade).orElse(""),
					assessment.flatMap(ItemAssessment::verdict).map(Verdict::label).orElse(""),
					assessment.map((one) -> one.state().label()).orElse(""),
					move.map(GradeMove::before).orElseGet(() -> this.facts.result(item, this.facts.lastYear())),
					move.map((one) -> one.change().label()).orElse(""), this.facts.plan().sample() ? YES : "")
			.number(points(assessment))
			.eraYear(this.facts.year());
	}

	/** What the item adds to the points of its policy. */
	private Optional<BigDecimal> points(Optional<ItemAssessment> assessment) {
		GradeScheme scheme = this.facts.plan().scheme();
		return assessment.filter((one) -> scheme.sumsPoints() && one.state() == State.JUDGED)
			.flatMap((one) -> scheme.points(one.grade()));
	}

}
