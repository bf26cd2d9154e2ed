package jp.annualreview.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.report.ActualWords;
import jp.annualreview.report.Figures;
import jp.annualreview.report.TargetWords;

/** 過年度の結果: what is known of the years before the one a form asks about. */
public record FormerResults(Map<IndicatorId, Map<FiscalYear, FormerResult>> results) {

	/** The results behind answers; of two for an indicator and year the later one. */
	public static FormerResults of(Collection<Answer> answers, PlanRegister register) {
		Map<IndicatorId, Map<FiscalYear, FormerResult>> results = new HashMap<>();
		for (Answer answer : answers) {
			register.indicator(answer.indicator())
				.ifPresent((indicator) -> results.computeIfAbsent(indicator.id(), (id) -> new HashMap<>())
					.put(answer.year(), new FormerResult(printed(answer, indicator, register), answer.activity(),
							answer.reason())));
		}
		return new FormerResults(results);
	}

	public boolean isKnown(FiscalYear year) {
		return this.results.values().stream().anyMatch((years) -> years.containsKey(year));
	}

	Optional<FormerResult> of(Indicator indicator, FiscalYear year) {
		return Optional.ofNullable(this.results.getOrDefault(indicator.id(), Map.of()).get(year));
	}

	private static String printed(Answer answer, Indicator indicator, PlanRegister register) {
		return switch (answer.actual()) {
			case Actual.Measured measured ->
				amount(measured, indicator, TargetWords.decimals(answer.printed(), measured.value()), register);
			case Actual.Staged staged -> staged.stage().symbol();
			case Actual.Assessed assessed -> assessed.result().label();
			case Actual.Done done -> register.plan().reportNotation().date(done.day());
			case Actual.Pending pending -> answer.printed();
			case Actual.NotMeasurable none -> answer.printed();
			case Actual.NotApplicable none -> answer.printed();
			case Actual.Blank none -> "";
			case Actual.HeldBack none -> "";
			case Actual.NotSubmitted none -> "";
		};
	}

	private static String amount(Actual.Measured measured, Indicator indicator, int decimals, PlanRegister register) {
		return (measured.approximate() ? ActualWords.ABOUT : "")
				+ Figures.of(register.plan()).amount(measured.value(), indicator.unit(), decimals);
	}

}
