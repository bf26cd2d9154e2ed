package jp.annualreview.intake.planlist;

import java.math.BigDecimal;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.Target;

/**
 * 目標の種類 in words, with the value as it will be judged.
 *
 * @param value blank where the target is no number
 */
record TargetWords(String kind, String value) {

	static TargetWords of(Target target) {
		return switch (target) {
			case Target.AtLeast(BigDecimal value) -> new TargetWords("以上", plain(value));
			case Target.AtMost(BigDecimal value, boolean limit) -> new TargetWords("以下", plain(value));
			case Target.Below(BigDecimal value) -> new TargetWords("未満", plain(value));
			case Target.Above(BigDecimal value) -> new TargetWords("超", plain(value));
			case Target.Zero() -> new TargetWords("零", "0");
			case Target.Maintain(BigDecimal value) -> new TargetWords("維持", plain(value));
			case Target.Within(BigDecimal low, BigDecimal high, boolean included) ->
				new TargetWords("範囲", "%s以上%s%s".formatted(plain(low), plain(high), included ? "以下" : "未満"));
			case Target.About(BigDecimal value, BigDecimal width) ->
				new TargetWords("程度", "%s±%s".formatted(plain(value), plain(width)));
			case Target.VersusLastYear(Direction direction) ->
				new TargetWords("前年度比", (direction == Direction.DECREASE) ? "前年度未満" : "前年度超");
			case Target.VersusReference(Direction direction) ->
				new TargetWords("参照値比", (direction == Direction.DECREASE) ? "参照値以下" : "参照値以上");
			case Target.VersusBaseYear(BigDecimal value, String basis) -> new TargetWords("基準年度比", plain(value));
			case Target.ReachStage reach -> new TargetWords("段階", Integer.toString(reach.stage().order()));
			case Target.DoneBy done -> new TargetWords("期日", done.day().toString());
			case Target.Prose prose -> new TargetWords("文章", "");
			case Target.None() -> new TargetWords("なし", "");
			case Target.Ended() -> new TargetWords("終了", "");
			case Target.NotStarted() -> new TargetWords("未着手", "");
		};
	}

	static String plain(BigDecimal value) {
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

}
