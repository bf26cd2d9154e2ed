package jp.annualreview.report;

import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.PeriodBasis;
import jp.annualreview.grading.PeriodResult;
import jp.annualreview.plan.State;

/** 最終評価の表記. */
final class FinalGradeWords {

	static final String EVERY_YEAR = "全年度達成";

	static final String SOME_YEARS = "一部年度達成";

	static final String NO_YEAR = "達成年度なし";

	/** Stands where a year has no published result. */
	static final String NO_RESULT = "実績なし";

	private FinalGradeWords() {
	}

	/** The final grade, or why there is none. */
	static String of(PeriodResult result) {
		Optional<Assessment> decisive = result.decisive();
		if (decisive.isPresent()) {
			return ReviewFacts.result(decisive.get());
		}
		return result.decided() ? years(result) : result.open().map(State::label).orElse(NO_RESULT);
	}

	private static String years(PeriodResult result) {
		if (result.met() == 0) {
			return NO_YEAR;
		}
		return result.achieved() ? EVERY_YEAR : SOME_YEARS;
	}

	/** {@code 3／4}; {@code －} where no year was judged, or only the end counts. */
	static String met(PeriodResult result) {
		return (result.judged() == 0 || result.basis() == PeriodBasis.ONCE) ? Figures.NONE
				: result.met() + "／" + result.judged();
	}

}
