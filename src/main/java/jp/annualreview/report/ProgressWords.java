package jp.annualreview.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Rate;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Period;

/**
 * 進み具合の表記: the sum so far of 期間内合計, whose printed actuals are each year's own, and 進捗率
 * before the year of judgement.
 */
record ProgressWords(Figures figures) {

	static final String TOTAL = "期間計";

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	/** {@code 期間計 5件} and {@code 進捗率 50.0%}, where there are such. */
	List<String> of(Assessment assessment, String unit) {
		return Stream.of(total(assessment, unit), progress(assessment)).flatMap(Optional::stream).toList();
	}

	Optional<String> progress(Assessment assessment) {
		return assessment.progress()
			.filter((rate) -> assessment.printedRate().isEmpty())
			.map((rate) -> "進捗率 " + percent(rate));
	}

	/** The year's own actual, and the sum that is judged where it is another number. */
	String withTotal(String actual, Assessment assessment, String unit) {
		return total(assessment, unit).filter((total) -> !total.equals(TOTAL + " " + actual))
			.map((total) -> actual + "（" + total + "）")
			.orElse(actual);
	}

	private Optional<String> total(Assessment assessment, String unit) {
		boolean summed = assessment.period() == Period.PERIOD_TOTAL && assessment.answer()
			.map(Answer::actual)
			.filter((actual) -> actual instanceof Actual.Measured || actual instanceof Actual.NotApplicable)
			.isPresent();
		return assessment.actualValue().filter((sum) -> summed).map((sum) -> total(sum, assessment, unit));
	}

	String total(BigDecimal sum, Assessment assessment, String unit) {
		int decimals = TargetWords.decimals(TargetWords.inForce(assessment.target()));
		return TOTAL + " " + this.figures.amount(sum, unit, decimals);
	}

	private String percent(Rate rate) {
		BigDecimal exact = rate.percent();
		BigDecimal rounded = exact.setScale(1, RoundingMode.HALF_UP);
		boolean reachedByRounding = rounded.compareTo(ALL) >= 0 && exact.compareTo(ALL) < 0;
		return this.figures.number(reachedByRounding ? exact.setScale(1, RoundingMode.DOWN) : rounded, 1) + "%";
	}

}
