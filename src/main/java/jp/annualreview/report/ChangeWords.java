package jp.annualreview.report;

import java.math.BigDecimal;

import jp.annualreview.grading.Change;
import jp.annualreview.grading.YearOverYear;

/** 前年度比の表記: {@code 改善（＋27人、＋17.0%）}. */
record ChangeWords(Figures figures) {

	/** Percentages differ in points only; a relative change beside them misleads. */
	private static final String POINTS = "ポイント";

	private static final String STAGES = "段階";

	/** The grading's word for a first year, which needs none in print. */
	static final String NO_LAST_YEAR = "前年度なし";

	String of(YearOverYear change) {
		return switch (change.change()) {
			case NOT_COMPARABLE -> withDetail(change.change(), change.reason());
			case UNCHANGED -> change.change().label();
			case IMPROVED, WORSENED -> withDetail(change.change(), difference(change));
		};
	}

	private static String withDetail(Change change, String detail) {
		return detail.isEmpty() ? change.label() : change.label() + "（" + detail + "）";
	}

	private String difference(YearOverYear change) {
		if (change.difference().isEmpty() && !change.previousPrinted().isEmpty()) {
			return "前年度 " + change.previousPrinted();
		}
		String absolute = change.difference().map((value) -> this.figures.signed(value) + change.unit()).orElse("");
		String relative = change.relative()
			.filter((value) -> !change.unit().equals(POINTS) && !change.unit().equals(STAGES))
			.map(this.figures::relative)
			.orElse(change.reason());
		return (absolute.isEmpty() || relative.isEmpty()) ? absolute + relative : absolute + "、" + relative;
	}

	/** {@code 前年度より27人増えました（改善）} for a sentence; blank where nothing can be said. */
	String sentence(YearOverYear change) {
		return switch (change.change()) {
			case NOT_COMPARABLE -> "";
			case UNCHANGED -> "前年度と同じでした";
			case IMPROVED,
					WORSENED ->
				change.difference()
					.map((value) -> "前年度より%s%s%s（%s）".formatted(this.figures.number(value.abs(), 0), change.unit(),
							moved(value, change.unit()), change.change().label()))
					.orElse("");
		};
	}

	private static String moved(BigDecimal difference, String unit) {
		if (unit.equals(STAGES)) {
			return (difference.signum() > 0) ? "進みました" : "戻りました";
		}
		return (difference.signum() > 0) ? "増えました" : "減りました";
	}

}
