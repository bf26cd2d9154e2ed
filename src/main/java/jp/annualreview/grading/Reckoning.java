package jp.annualreview.grading;

import java.util.List;

/**
 * 計算の根拠: how a result came about, in Japanese, complete enough to be read out in the
 * meeting.
 *
 * @param rule the rule applied ({@code 以上: 実績が目標 20人以上で達成})
 * @param steps each step with its numbers ({@code 達成率 = 7 ÷ 20 = 35.0000%})
 */
public record Reckoning(String rule, List<String> steps) {

	public static final Reckoning NONE = new Reckoning("", List.of());

	public Reckoning {
		steps = List.copyOf(steps);
	}

}
