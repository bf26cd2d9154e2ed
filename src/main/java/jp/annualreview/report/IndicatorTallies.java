package jp.annualreview.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;

/** 指標ごとの件数: the judged indicators by their own grade, beside the counts of items. */
final class IndicatorTallies {

	private final ReviewFacts facts;

	private final List<String> now;

	private final List<String> before;

	IndicatorTallies(ReviewFacts facts) {
		this.facts = facts;
		this.now = grades(facts.year());
		this.before = grades(facts.lastYear());
	}

	/** Empty where they would only repeat the counts of items. */
	List<Tally> compose() {
		boolean several = this.facts.register().items().stream().anyMatch((item) -> item.indicators().size() > 1);
		if (!several && !this.facts.plan().scheme().gradesItemsApart()) {
			return List.of();
		}
		return columns().values().stream().map(this::tally).toList();
	}

	private List<String> grades(FiscalYear year) {
		return this.facts.register()
			.items()
			.stream()
			.flatMap((item) -> this.facts.assessments(item, year).stream())
			.filter(Assessment::judged)
			.map(ReviewFacts::result)
			.toList();
	}

	private Map<String, ResultColumn> columns() {
		Map<String, ResultColumn> columns = new LinkedHashMap<>();
		GradeScheme scheme = this.facts.plan().scheme();
		scheme.bands()
			.stream()
			.filter((band) -> band.basis().grades() && band.basis() != GradeBasis.ITEM)
			.forEach((band) -> add(columns, band));
		for (Verdict verdict : Verdict.values()) {
			if (this.now.contains(verdict.label()) || this.before.contains(verdict.label())) {
				columns.putIfAbsent(verdict.label(), new ResultColumn(verdict.label(), ResultKind.JUDGED_ONLY, "",
						columns.size(), verdict == Verdict.ACHIEVED));
			}
		}
		return columns;
	}

	private static void add(Map<String, ResultColumn> columns, GradeBand band) {
		ResultKind kind = (band.basis() == GradeBasis.JUDGED_ONLY) ? ResultKind.JUDGED_ONLY : ResultKind.GRADE;
		columns.putIfAbsent(band.label(), new ResultColumn(band.label(), kind, band.meaning(), columns.size(), false));
	}

	private Tally tally(ResultColumn column) {
		int count = count(this.now, column);
		int previous = count(this.before, column);
		Cell share = Figures.shareOf(count, this.now.size());
		return this.facts.countsLastYear()
				? new Tally(column, count, share, Cell.count(previous), this.facts.figures().changeOf(count - previous))
				: new Tally(column, count, share, Figures.NOTHING, Figures.NOTHING);
	}

	private static int count(List<String> grades, ResultColumn column) {
		return (int) grades.stream().filter(column.label()::equals).count();
	}

}
