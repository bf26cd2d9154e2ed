package jp.annualreview.report;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import jp.annualreview.grading.Compared;
import jp.annualreview.grading.Graded;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanRegister;

/** Several small plans taken as the parts of one large plan. */
final class Joined {

	private Joined() {
	}

	static ReportInput of(PlanRegister register, List<ReportInput> parts) {
		ReportInput first = parts.getFirst();
		return new ReportInput(register, first.year(), first.edition(), first.asOf(),
				parts.stream().map(ReportInput::results).reduce(Joined::results).orElseThrow(),
				parts.stream().map(ReportInput::compared).reduce(Joined::compared).orElseThrow(), first.findings(),
				first.submissions());
	}

	private static NavigableMap<FiscalYear, Graded> results(NavigableMap<FiscalYear, Graded> one,
			NavigableMap<FiscalYear, Graded> other) {
		NavigableMap<FiscalYear, Graded> both = new TreeMap<>(one);
		other.forEach((year, graded) -> both.merge(year, graded, Joined::graded));
		return both;
	}

	private static Graded graded(Graded one, Graded other) {
		return new Graded(concat(one.assessments(), other.assessments()), concat(one.items(), other.items()),
				List.of());
	}

	private static Compared compared(Compared one, Compared other) {
		return new Compared(concat(one.changes(), other.changes()), concat(one.moves(), other.moves()));
	}

	private static <T> List<T> concat(List<T> one, List<T> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

}
