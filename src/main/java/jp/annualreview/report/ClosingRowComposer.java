package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PolicyNode;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.ClosingYear;
import jp.annualreview.report.document.TrendPoint;
import jp.annualreview.report.document.YearCell;
import jp.annualreview.report.document.YearMark;

/** 計画期間総括の行: every indicator with all its years in one line. */
final class ClosingRowComposer {

	private final ReviewFacts facts;

	private final IndicatorComposer indicators;

	private final TrendPoints points;

	ClosingRowComposer(ReviewFacts facts) {
		this.facts = facts;
		this.indicators = new IndicatorComposer(facts);
		this.points = new TrendPoints(facts);
	}

	ClosingRow row(ClosingSubject subject) {
		String indicator = subject.indicator()
			.map(Indicator::name)
			.filter((name) -> !name.equals(subject.item().name()))
			.orElse("");
		return new ClosingRow(subject.item().number().value(), subject.id().branch(), subject.item().name(), indicator,
				subject.unit(), subject.indicator().map(ClosingRowComposer::measure).orElse(""),
				this.facts.path(subject.item()).stream().map(PolicyNode::name).toList(), years(subject),
				FinalGradeWords.met(subject.result()), FinalGradeWords.of(subject.result()), remark(subject));
	}

	/** What the final grade rests on: the kind where it is not a number, else 期間の区分. */
	private static String measure(Indicator indicator) {
		return (indicator.kind() == IndicatorKind.NUMBER || indicator.period() != Period.EVERY_YEAR)
				? indicator.period().label() : indicator.kind().label();
	}

	private List<ClosingYear> years(ClosingSubject subject) {
		List<YearCell> cells = this.indicators.years(subject.indicator(), subject.id());
		List<TrendPoint> drawn = subject.indicator().map(this.points::of).orElse(List.of());
		List<ClosingYear> years = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			Optional<TrendPoint> point = drawn.isEmpty() ? Optional.empty() : Optional.of(drawn.get(i));
			Optional<Assessment> assessment = Optional.ofNullable(subject.years().get(this.facts.plan().span().get(i)));
			years.add(year(cells.get(i), assessment, point));
		}
		return years;
	}

	private static ClosingYear year(YearCell cell, Optional<Assessment> assessment, Optional<TrendPoint> point) {
		boolean unknown = assessment.isEmpty() && cell.actual().isEmpty();
		return new ClosingYear(cell.year(), cell.plan().printed(),
				unknown ? Cell.text(FinalGradeWords.NO_RESULT) : cell.actual(), cell.result(),
				assessment.map(ClosingRowComposer::mark).orElse(YearMark.OPEN), point.flatMap(TrendPoint::target),
				point.flatMap(TrendPoint::actual));
	}

	private static YearMark mark(Assessment assessment) {
		if (!assessment.judged()) {
			return YearMark.OPEN;
		}
		return assessment.verdict().filter(Verdict.ACHIEVED::equals).isPresent() ? YearMark.MET : YearMark.MISSED;
	}

	/** The sum of the period against its target; the year an indicator ended in. */
	private String remark(ClosingSubject subject) {
		List<String> remarks = new ArrayList<>();
		subject.indicator()
			.filter((indicator) -> indicator.period() == Period.PERIOD_TOTAL)
			.flatMap((indicator) -> Optional.ofNullable(subject.years().get(this.facts.plan().last())))
			.flatMap((last) -> last.actualValue().map((sum) -> total(last, sum, subject.unit())))
			.ifPresent(remarks::add);
		subject.result()
			.decisive()
			.map(Assessment::year)
			.filter((year) -> !year.equals(this.facts.plan().last()))
			.map(this::endedWith)
			.ifPresent(remarks::add);
		return String.join("、", remarks);
	}

	private String total(Assessment last, BigDecimal sum, String unit) {
		String target = TargetWords.inForce(last.target());
		String all = new ProgressWords(this.facts.figures()).total(sum, last, unit);
		return target.isEmpty() ? all : all + "（目標 " + target + "）";
	}

	private String endedWith(FiscalYear year) {
		return this.facts.brief(year) + "の評価（以後終了）";
	}

}
