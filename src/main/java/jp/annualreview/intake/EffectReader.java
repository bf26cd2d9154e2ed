package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.finding.FindingCode;

/**
 * 効果額の読み取り: an amount of money in yen. A bare number is yen; {@code △} before an amount
 * is a minus, for a saving that turned into a cost.
 */
final class EffectReader {

	private static final String YEN = "円";

	private final QuantityReader quantities = new QuantityReader();

	private final Units units = new Units();

	private final AnswerWords words = new AnswerWords();

	EffectReading read(RawCell cell) {
		return switch (cell.content()) {
			case CellContent.Empty() -> EffectReading.NOTHING;
			case CellContent.Number number -> number(cell, number);
			case CellContent.Text text -> text(cell);
			case CellContent.Day day -> unreadable(cell, "は金額ではありません。");
			case CellContent.Bool bool -> unreadable(cell, "は金額ではありません。");
			case CellContent.Picture picture -> unreadable(cell, "は画像です。");
			case CellContent.Fault fault -> unreadable(cell, "はエラー値です。");
			case CellContent.NotCalculated formula -> unreadable(cell, "は計算結果が保存されていない数式です。");
		};
	}

	private EffectReading number(RawCell cell, CellContent.Number number) {
		if (number.vanishes()) {
			return EffectReading.of(BigDecimal.ZERO).with(NumberDoubts.vanishing(cell.text()));
		}
		if (number.meaning() != NumberMeaning.PLAIN) {
			return otherUnit(cell, "%");
		}
		return scaledByFormat(number).map((yen) -> EffectReading.of(yen).with(scaled(cell, number.value(), yen)))
			.orElseGet(() -> EffectReading.of(number.value()));
	}

	/**
	 * A format that writes 千円 behind the number says that the number is thousands; one
	 * that leaves three digits away does not.
	 */
	private Optional<BigDecimal> scaledByFormat(CellContent.Number number) {
		BigDecimal plainly = number.value().abs().multiply(BigDecimal.TEN);
		return (this.quantities.read(number.shown()) instanceof QuantityReading.One(Quantity shown) && shown.scaled())
				? inYen(shown).filter((yen) -> plainly.signum() != 0 && yen.abs().compareTo(plainly) >= 0)
				: Optional.empty();
	}

	private static ReadingDoubt scaled(RawCell cell, BigDecimal stored, BigDecimal yen) {
		return new ReadingDoubt(FindingCode.K23, "効果額は表示が「" + cell.text() + "」、保存されている値が " + Decimals.printed(stored)
				+ " です。表示のとおり " + Decimals.printed(yen) + " 円と読みました。", "金額が違う場合は、円単位の数値で再提出してください。");
	}

	private EffectReading text(RawCell cell) {
		String text = cell.text();
		if (this.words.holdsPending(text)) {
			return EffectReading.doubtful(
					new ReadingDoubt(FindingCode.K19, "効果額が「" + text + "」で、確定していません。", "確定したら、金額を記入して再提出してください。"));
		}
		if (text.isEmpty() || this.words.isNoValue(text) || this.words.isUnmeasurable(text)) {
			return EffectReading.NOTHING;
		}
		return switch (this.quantities.read(text)) {
			case QuantityReading.One(Quantity quantity) -> one(cell, quantity);
			case QuantityReading.NoNumber() -> unreadable(cell, "に金額がありません。");
			case QuantityReading.OutOfBounds(DecimalReading number) ->
				unreadable(cell, "は" + NumberDoubts.outside(number) + "読み取れません。");
			case QuantityReading.Range range -> unreadable(cell, "は範囲で書かれています。");
			case QuantityReading.Several several -> unreadable(cell, "に複数の数値があります。");
		};
	}

	private EffectReading one(RawCell cell, Quantity quantity) {
		if (quantity.qualifiers().stream().anyMatch(Qualifier::isBound)) {
			return unreadable(cell, "は「以上」「未満」などの付いた数で、金額が定まりません。");
		}
		if (!quantity.beside().isEmpty()) {
			return unreadable(cell, "には金額のほかに「" + quantity.beside() + "」が書かれています。");
		}
		return inYen(quantity).map(EffectReading::of).orElseGet(() -> otherUnit(cell, quantity.unit()));
	}

	private Optional<BigDecimal> inYen(Quantity quantity) {
		return this.units.convert(quantity, YEN);
	}

	private static EffectReading otherUnit(RawCell cell, String unit) {
		return EffectReading.doubtful(new ReadingDoubt(FindingCode.K05,
				"効果額「" + cell.text() + "」の単位「" + unit + "」は円に換算できません。", "円、千円、百万円などの金額で記入して再提出してください。"));
	}

	private static EffectReading unreadable(RawCell cell, String problem) {
		return EffectReading.doubtful(new ReadingDoubt(FindingCode.K04, "効果額「" + cell.text() + "」" + problem,
				"確定した金額を一つ、円単位の数値で記入して再提出してください。"));
	}

}
