package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.NoValueMeaning;

/** 数値の実績の読み取り: the answer of a numeric indicator, in the indicator's unit. */
final class NumberActualReader {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final QuantityReader quantities = new QuantityReader();

	private final Units units = new Units();

	private final NumberDoubts doubts = new NumberDoubts();

	private final ReductionWords reductions = new ReductionWords();

	private final AnswerWords words;

	NumberActualReader(AnswerWords words) {
		this.words = words;
	}

	ActualReading read(Indicator indicator, RawCell cell, FiscalYear year) {
		return switch (cell.content()) {
			case CellContent.Number number -> number(indicator, cell, number, year);
			case CellContent.Text text -> text(indicator, cell, text.value(), year);
			case CellContent.Day day -> ActualReading.unreadable(cell, NumberDoubts.noNumber(cell.text()));
			case CellContent.Bool bool -> ActualReading.unreadable(cell, NumberDoubts.noNumber(cell.text()));
			case CellContent.Empty() -> ActualReading.of(new Actual.Blank(), cell);
			case CellContent.Picture picture -> ActualReading.unreadable(cell, NumberDoubts.noNumber(cell.text()));
			case CellContent.Fault fault -> ActualReading.unreadable(cell, NumberDoubts.noNumber(cell.text()));
			case CellContent.NotCalculated formula ->
				ActualReading.unreadable(cell, NumberDoubts.noNumber(cell.text()));
		};
	}

	private ActualReading number(Indicator indicator, RawCell cell, CellContent.Number number, FiscalYear year) {
		if (number.vanishes()) {
			return new ActualReading(new Actual.Measured(BigDecimal.ZERO, false), cell.text(),
					List.of(NumberDoubts.vanishing(cell.text())));
		}
		boolean percentFormat = number.meaning() != NumberMeaning.PLAIN;
		if (percentFormat && this.units.convert(BigDecimal.ONE, "%", indicator.unit()).isEmpty()) {
			return ActualReading.unreadable(cell, NumberDoubts.unit("%", indicator.unit()));
		}
		BigDecimal value = (number.meaning() == NumberMeaning.RATIO) ? number.value().multiply(HUNDRED)
				: number.value();
		List<ReadingDoubt> found = new ArrayList<>();
		if (!percentFormat) {
			this.doubts.fraction(value, indicator, year).ifPresent(found::add);
		}
		shown(number).flatMap((shown) -> this.doubts.display(value, shown, number.shown(), indicator, year))
			.ifPresent(found::add);
		oppositeSign(indicator, value, year).ifPresent(found::add);
		return new ActualReading(new Actual.Measured(Decimals.plain(value), false), cell.text(), found);
	}

	private Optional<BigDecimal> shown(CellContent.Number number) {
		return (this.quantities.read(number.shown()) instanceof QuantityReading.One(Quantity quantity))
				? Optional.of(quantity.value()) : Optional.empty();
	}

	private ActualReading text(Indicator indicator, RawCell cell, String text, FiscalYear year) {
		QuantityReading reading = this.quantities.read(text);
		if (this.words.holdsPending(text)) {
			return ActualReading.of(new Actual.Pending(provisional(reading, indicator)), cell);
		}
		if (this.words.isUnmeasurable(text)) {
			return ActualReading.of(new Actual.NotMeasurable(), cell);
		}
		if (this.words.isNoValue(text)) {
			return ActualReading.of(noValue(indicator), cell);
		}
		return switch (reading) {
			case QuantityReading.One(Quantity quantity) -> one(indicator, cell, quantity, year);
			case QuantityReading.NoNumber() -> ActualReading.unreadable(cell, this.words.assessment(text).isPresent()
					? NumberDoubts.assessment(text) : NumberDoubts.noNumber(text));
			case QuantityReading.OutOfBounds(DecimalReading number) ->
				ActualReading.unreadable(cell, NumberDoubts.outOfBounds(text, number));
			case QuantityReading.Range range -> ActualReading.unreadable(cell, NumberDoubts.range(text));
			case QuantityReading.Several(List<Quantity> several) -> ActualReading.unreadable(cell,
					NumberDoubts.several(text,
							several.stream()
								.map((quantity) -> quantity.value().toPlainString() + quantity.unit())
								.collect(Collectors.joining("、"))));
		};
	}

	private ActualReading one(Indicator indicator, RawCell cell, Quantity quantity, FiscalYear year) {
		if (quantity.qualifiers().stream().anyMatch(Qualifier::isBound)) {
			return ActualReading.unreadable(cell, NumberDoubts.bound(cell.text()));
		}
		if (quantity.qualifiers().stream().anyMatch(Qualifier::isChange) && !this.reductions.measures(indicator)) {
			return ActualReading.unreadable(cell, NumberDoubts.change(cell.text()));
		}
		if (!quantity.beside().isEmpty() && !names(quantity.label(), indicator, quantity.remark())) {
			return ActualReading.unreadable(cell, NumberDoubts.notAlone(cell.text(), quantity.beside()));
		}
		return this.units.convert(quantity, indicator.unit())
			.map((value) -> measured(indicator, cell, quantity, value, year))
			.orElseGet(() -> ActualReading.unreadable(cell, NumberDoubts.unit(quantity.unit(), indicator.unit())));
	}

	/** {@code 年休取得13.0日} of the indicator 年休取得日数. */
	private static boolean names(String label, Indicator indicator, String remark) {
		String said = Folding.squeeze(label).replaceFirst("[:がは]$", "");
		return remark.isEmpty() && said.length() > 1 && (Folding.squeeze(indicator.name()).contains(said)
				|| said.contains(Folding.squeeze(indicator.name())));
	}

	private ActualReading measured(Indicator indicator, RawCell cell, Quantity quantity, BigDecimal value,
			FiscalYear year) {
		List<ReadingDoubt> found = new ArrayList<>();
		Optional<ReadingDoubt> opposite = oppositeSign(indicator, value, year);
		opposite.ifPresent(found::add);
		if (quantity.signRead() && opposite.isEmpty()) {
			found.add(NumberDoubts.sign(cell.text(), value));
		}
		if (quantity.unit().isEmpty()) {
			this.doubts.fraction(value, indicator, year).ifPresent(found::add);
		}
		return new ActualReading(new Actual.Measured(Decimals.plain(value), quantity.is(Qualifier.APPROXIMATE)),
				cell.text(), found);
	}

	private Optional<ReadingDoubt> oppositeSign(Indicator indicator, BigDecimal value, FiscalYear year) {
		return (value.signum() < 0 && this.reductions.measures(indicator))
				? this.doubts.oppositeSign(value, indicator, year) : Optional.empty();
	}

	private Optional<BigDecimal> provisional(QuantityReading reading, Indicator indicator) {
		return (reading instanceof QuantityReading.One(Quantity quantity))
				? this.units.convert(quantity, indicator.unit()).map(Decimals::plain) : Optional.empty();
	}

	private static Actual noValue(Indicator indicator) {
		return (indicator.noValueMeaning() == NoValueMeaning.ZERO) ? new Actual.Measured(BigDecimal.ZERO, false)
				: new Actual.NotApplicable();
	}

}
