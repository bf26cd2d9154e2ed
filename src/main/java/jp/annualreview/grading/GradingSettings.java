package jp.annualreview.grading;

import java.math.BigDecimal;

/**
 * 評価の設定: what an office may set about the checks that follow a judgement.
 *
 * @param largeOverachievement 大幅な超過達成 in percent: from this 達成率 on a reason is asked for
 */
public record GradingSettings(BigDecimal largeOverachievement) {

	/** A reason is asked for from 150 %. */
	public static final GradingSettings USUAL = new GradingSettings(BigDecimal.valueOf(150));

	public GradingSettings {
		if (largeOverachievement.compareTo(BigDecimal.valueOf(100)) <= 0) {
			throw new IllegalArgumentException("大幅な超過達成の基準は100%より大きい値にしてください: " + largeOverachievement);
		}
	}

}
