package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;

/** 数値の読み取りの疑い: the findings a number's reading can give, in the officer's words. */
final class NumberDoubts {

	private final TargetLine line = new TargetLine();

	private final Units units = new Units();

	static ReadingDoubt noNumber(String text) {
		return new ReadingDoubt(FindingCode.K04, "実績「" + text + "」に数値がありません。", "実績の欄に数値を一つ記入し、説明は備考の欄に書いてください。");
	}

	static ReadingDoubt outOfBounds(String text, DecimalReading number) {
		return new ReadingDoubt(FindingCode.K04, "実績「" + text + "」の数値は" + outside(number) + "読み取れません。",
				"桁と指数を確かめ、実績の数値を記入し直してください。");
	}

	static String outside(DecimalReading number) {
		return (number instanceof DecimalReading.TooSmall) ? "0に近すぎて" : "大きすぎて（10の15乗以上）";
	}

	/** What a calculation leaves of 0.1+0.2−0.3. */
	static ReadingDoubt vanishing(String stored) {
		return new ReadingDoubt(FindingCode.K23, "保存されている値 " + stored + " は0に近すぎるため、0 と読みました。",
				"0 でよいか確認し、違う場合は正しい値を入力して再提出してください。");
	}

	static ReadingDoubt notAlone(String text, String beside) {
		return new ReadingDoubt(FindingCode.K04, "実績「" + text + "」には数値と単位のほかに「" + beside + "」が書かれています。",
				"実績の欄には数値と単位だけを記入し、説明は備考の欄に書いてください。");
	}

	static ReadingDoubt assessment(String text) {
		return new ReadingDoubt(FindingCode.K04, "数値の指標に「" + text + "」とだけ記入されています。",
				"達成したかどうかではなく、実績の数値を記入してください。判定は数値から行います。");
	}

	static ReadingDoubt several(String text, String numbers) {
		return new ReadingDoubt(FindingCode.K04, "実績「" + text + "」に複数の数値（" + numbers + "）があります。",
				"この指標の数値を一つだけ残し、ほかの数値はそれぞれの枝番の行か備考の欄に書いてください。");
	}

	static ReadingDoubt range(String text) {
		return new ReadingDoubt(FindingCode.K04, "実績「" + text + "」が範囲で書かれています。", "確定した数値を一つ記入してください。");
	}

	static ReadingDoubt bound(String text) {
		return new ReadingDoubt(FindingCode.K04, "実績「" + text + "」は以上・以下・未満などの付いた数で、値が定まりません。",
				"「以上」「未満」などを付けず、実績の数値を記入してください。");
	}

	static ReadingDoubt change(String text) {
		return new ReadingDoubt(FindingCode.K04, "実績「" + text + "」は増減の量で、その年度の値ではありません。",
				"増減の量ではなく、その年度の実績の値を記入してください。");
	}

	static ReadingDoubt unit(String found, String expected) {
		return new ReadingDoubt(FindingCode.K05, "実績の単位「" + found + "」は、指標の単位「" + expected + "」に換算できません。",
				"指標の単位「" + expected + "」で記入し直してください。");
	}

	static ReadingDoubt sign(String text, BigDecimal value) {
		return new ReadingDoubt(FindingCode.K23, "「" + text + "」を負の数 " + Decimals.printed(value) + " と読みました。",
				"負の数でよいか確認し、違う場合は符号のない数値で再提出してください。");
	}

	/** A minus where the target is positive: {@code △8.1%} may mean 8.1 % less. */
	Optional<ReadingDoubt> oppositeSign(BigDecimal value, Indicator indicator, FiscalYear year) {
		return this.line.number(indicator.target(year).target())
			.filter((target) -> target.signum() > 0)
			.map((target) -> new ReadingDoubt(FindingCode.K23,
					"実績 " + Decimals.printed(value) + " の符号が目標 " + Decimals.printed(target) + " と異なります。",
					"減った割合や量を表す場合は、符号を付けず " + Decimals.printed(value.abs()) + " と記入して再提出してください。"));
	}

	/** 0.97 in a percent indicator without a percent format: never silently times 100. */
	Optional<ReadingDoubt> fraction(BigDecimal value, Indicator indicator, FiscalYear year) {
		boolean suspect = this.units.isPercent(indicator.unit()) && value.signum() != 0
				&& value.abs().compareTo(BigDecimal.ONE) <= 0;
		boolean plausible = this.line.number(indicator.target(year).target())
			.filter((target) -> target.abs().compareTo(BigDecimal.ONE) <= 0 && target.signum() != 0)
			.isPresent();
		return (!suspect || plausible) ? Optional.empty() : Optional.of(new ReadingDoubt(FindingCode.K23,
				"割合が小数で入力された可能性があります（" + value.toPlainString() + "% として読みました）。", value.toPlainString() + "% でよいか確認し、"
						+ value.movePointRight(2).stripTrailingZeros().toPlainString() + "% の場合は % を付けて再提出してください。"));
	}

	/** The value as displayed would judge otherwise than the value stored. */
	Optional<ReadingDoubt> display(BigDecimal stored, BigDecimal shown, String text, Indicator indicator,
			FiscalYear year) {
		boolean differs = this.line.kept(indicator, year, stored)
			.flatMap((kept) -> this.line.kept(indicator, year, shown).map((other) -> !kept.equals(other)))
			.orElse(false);
		return differs
				? Optional.of(new ReadingDoubt(FindingCode.K23,
						"保存されている値 " + stored.stripTrailingZeros().toPlainString() + " と表示されている値 " + text
								+ " とで、目標を達成したかどうかの判定が変わります（保存されている値で判定します）。",
						"どちらの値が正しいか確認し、正しい値をそのまま入力して再提出してください。"))
				: Optional.empty();
	}

}
