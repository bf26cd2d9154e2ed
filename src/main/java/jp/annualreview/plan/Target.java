package jp.annualreview.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 目標: what is to be reached in one year, by 目標の種類. Numbers are in the indicator's own
 * unit. Rules: {@code rules.md} 2.2.
 */
public sealed interface Target {

	/** 以上: A ≥ value. */
	record AtLeast(BigDecimal value) implements Target {
	}

	/**
	 * 以下: A ≤ value.
	 *
	 * @param printedLimit whether the plan prints a limit (以下・以内) rather than a plain
	 * falling number; a kept limit counts exactly 100 unless the plan counts more
	 */
	record AtMost(BigDecimal value, boolean printedLimit) implements Target {
	}

	/** 未満: A &lt; value; always a printed limit. */
	record Below(BigDecimal value) implements Target {
	}

	/** 超: A &gt; value. */
	record Above(BigDecimal value) implements Target {
	}

	/** 零: A ≤ 0. */
	record Zero() implements Target {
	}

	/** 維持: within the indicator's 許容幅 of the value. */
	record Maintain(BigDecimal value) implements Target {
	}

	/** 範囲: {@code 80%台} = [80, 90), {@code 80～85%} = [80, 85]. */
	record Within(BigDecimal low, BigDecimal high, boolean highIncluded) implements Target {
	}

	/** 程度: the value give or take half a unit of its last printed digit. */
	record About(BigDecimal value, BigDecimal halfWidth) implements Target {
	}

	/** 前年度比: lower (削減) or higher (増加) than last year's final value. */
	record VersusLastYear(Direction direction) implements Target {
	}

	/** 参照値比: not above (抑制) or not below an outside figure of that year. */
	record VersusReference(Direction direction) implements Target {
	}

	/**
	 * 基準年度比: the percentage itself is the value.
	 *
	 * @param basis what it is measured against, as printed ({@code 対H25比}, {@code 対前年度})
	 */
	record VersusBaseYear(BigDecimal value, String basis) implements Target {
	}

	/** 段階: the planned stage. A blank after a stage keeps it due. */
	record ReachStage(Stage stage) implements Target {
	}

	/** 期日: to be done on or before the day; a month means through its last day. */
	record DoneBy(LocalDate day) implements Target {
	}

	/** 文章: a goal in words, answered by 自己評価. */
	record Prose(String text) implements Target {
	}

	/** なし: no target in this year; not judged. */
	record None() implements Target {
	}

	/** 終了: a dash after earlier targets: the item has ended before this year. */
	record Ended() implements Target {
	}

	/** Stage rows before the first symbol: 未着手, out of the count. */
	record NotStarted() implements Target {
	}

}
