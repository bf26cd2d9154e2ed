package jp.annualreview.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.annualreview.grading.PeriodBasis;
import jp.annualreview.grading.PeriodResult;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.PolicyNode;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.ResultColumn;

/** 計画期間総括の件数: by year, by years met and by policy. 再掲 is counted where it came from. */
final class ClosingCountsComposer {

	private static final String EACH_YEAR = "各年度の判定による指標";

	private static final String AT_THE_END = "最終年度の判定による指標";

	private static final String UNDECIDED = "最終評価なし";

	private static final String INDICATORS = "指標";

	private final ReviewFacts facts;

	private final List<ClosingSubject> subjects;

	private final List<ResultColumn> judged;

	ClosingCountsComposer(ReviewFacts facts, List<ClosingSubject> subjects, List<ResultColumn> columns) {
		this.facts = facts;
		this.subjects = subjects.stream().filter((subject) -> facts.counted(subject.item(), facts.year())).toList();
		this.judged = ResultColumns.compared(columns);
	}

	ClosingCounts byYear() {
		List<ClosingCounts.Column> columns = Stream.of("取組事項", "判定", "達成", "未達成", "達成の割合")
			.map((label) -> new ClosingCounts.Column("", label))
			.toList();
		return new ClosingCounts("年度", columns, this.facts.plan().span().stream().map(this::year).toList());
	}

	private ClosingCounts.Row year(FiscalYear year) {
		String name = this.facts.brief(year);
		if (!this.facts.input().results().containsKey(year)) {
			return new ClosingCounts.Row(name + "（" + FinalGradeWords.NO_RESULT + "）", 0, false,
					Collections.nCopies(5, Figures.NOTHING));
		}
		ItemCounts counts = ItemCounts.of(this.facts, this.facts.register().items(), year);
		return new ClosingCounts.Row(name, 0, false, List.of(text(counts.items()), text(counts.decided()),
				text(counts.achieved()), text(counts.decided() - counts.achieved()), counts.achievedShareCell()));
	}

	/** One bar a year, for the years with results. */
	List<GradeBar> bars() {
		List<Item> items = this.facts.register().items();
		return this.facts.input()
			.results()
			.keySet()
			.stream()
			.map((year) -> new GradeBar("", this.facts.brief(year),
					ItemCounts.of(this.facts, items, year).of(this.judged), "", List.of()))
			.toList();
	}

	/** Indicators judged only once at the end cannot have met their target more often. */
	ClosingCounts byYearsMet() {
		List<PeriodResult> yearly = results((result) -> result.basis() != PeriodBasis.ONCE && result.judged() > 0);
		List<ClosingCounts.Row> rows = new ArrayList<>();
		for (int years = this.facts.plan().years(); years >= 0; years--) {
			int met = years;
			rows.add(met(met + "年", yearly.stream().filter((result) -> result.met() == met).toList(), yearly.size()));
		}
		addPlain("最終年度だけに判定", results((result) -> result.basis() == PeriodBasis.ONCE && result.judged() > 0), rows);
		addPlain("判定した年度なし", results((result) -> result.judged() == 0), rows);
		rows.add(new ClosingCounts.Row("合計", 0, true, List.of(text(this.subjects.size()), Cell.EMPTY, Cell.EMPTY)));
		return new ClosingCounts("達成した年度の数",
				Stream.of(INDICATORS, "割合", "うち全年度達成").map((label) -> new ClosingCounts.Column("", label)).toList(),
				rows);
	}

	private static ClosingCounts.Row met(String name, List<PeriodResult> some, int all) {
		long always = some.stream().filter((result) -> result.met() == result.judged()).count();
		return new ClosingCounts.Row(name, 0, false,
				List.of(text(some.size()), Figures.shareOf(some.size(), all), text((int) always)));
	}

	private static void addPlain(String name, List<PeriodResult> some, List<ClosingCounts.Row> rows) {
		if (!some.isEmpty()) {
			rows.add(new ClosingCounts.Row(name, 0, false,
					List.of(text(some.size()), Figures.NOTHING, Figures.NOTHING)));
		}
	}

	ClosingCounts byPolicy() {
		List<ClosingCounts.Column> columns = new ArrayList<>();
		if (this.subjects.stream().anyMatch((one) -> one.result().basis() == PeriodBasis.EACH_YEAR)) {
			Stream.of(FinalGradeWords.EVERY_YEAR, FinalGradeWords.SOME_YEARS, FinalGradeWords.NO_YEAR)
				.forEach((label) -> columns.add(new ClosingCounts.Column(EACH_YEAR, label)));
		}
		atTheEnd().forEach((label) -> columns.add(new ClosingCounts.Column(AT_THE_END, label)));
		columns.add(new ClosingCounts.Column("", UNDECIDED));
		columns.add(new ClosingCounts.Column("", INDICATORS));
		return new ClosingCounts("方針・項目", columns, policies(columns));
	}

	/** The labels of the scheme, and any other that was given at the end. */
	private Set<String> atTheEnd() {
		Set<String> labels = new LinkedHashSet<>();
		List<String> given = results((result) -> result.decisive().isPresent()).stream()
			.map(FinalGradeWords::of)
			.toList();
		if (!given.isEmpty()) {
			this.judged.forEach((column) -> labels.add(column.label()));
		}
		labels.addAll(given);
		return labels;
	}

	private List<ClosingCounts.Row> policies(List<ClosingCounts.Column> columns) {
		List<ClosingCounts.Row> rows = new ArrayList<>();
		this.facts.tops().forEach((top) -> addBranch(top, 0, columns, rows));
		addRow(CountTableComposer.OUTSIDE, 0, this.facts.itemsOutside(), columns, rows);
		rows.add(new ClosingCounts.Row("合計", 0, true, figures(this.subjects, columns)));
		return rows;
	}

	private void addBranch(PolicyNode node, int level, List<ClosingCounts.Column> columns,
			List<ClosingCounts.Row> rows) {
		addRow(node.name(), level, this.facts.itemsUnder(node), columns, rows);
		this.facts.register()
			.policies()
			.stream()
			.filter((child) -> child.parent().equals(node.code()))
			.forEach((child) -> addBranch(child, level + 1, columns, rows));
	}

	private void addRow(String name, int level, Collection<Item> items, List<ClosingCounts.Column> columns,
			List<ClosingCounts.Row> rows) {
		List<ClosingSubject> theirs = this.subjects.stream()
			.filter((subject) -> items.contains(subject.item()))
			.toList();
		if (!theirs.isEmpty()) {
			rows.add(new ClosingCounts.Row(name, level, false, figures(theirs, columns)));
		}
	}

	private static List<Cell> figures(List<ClosingSubject> some, List<ClosingCounts.Column> columns) {
		return columns.stream().map((column) -> text(count(some, column))).toList();
	}

	private static int count(List<ClosingSubject> some, ClosingCounts.Column column) {
		return switch (column.label()) {
			case INDICATORS -> some.size();
			case UNDECIDED -> (int) some.stream().filter((one) -> !one.result().decided()).count();
			default -> (int) some.stream().filter((one) -> stands(one.result(), column)).count();
		};
	}

	private static boolean stands(PeriodResult result, ClosingCounts.Column column) {
		return result.decided() && column.group().equals(result.decisive().isPresent() ? AT_THE_END : EACH_YEAR)
				&& FinalGradeWords.of(result).equals(column.label());
	}

	private List<PeriodResult> results(Predicate<PeriodResult> which) {
		return this.subjects.stream().map(ClosingSubject::result).filter(which).toList();
	}

	private static Cell text(int count) {
		return Cell.count(count);
	}

}
