package jp.annualreview.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;

/** 台帳の行: the cells of one row by header; what cannot be read becomes a fault. */
final class RegisterRow {

	private static final DateReader DATES = new DateReader();

	private static final QuantityReader QUANTITIES = new QuantityReader();

	private final RegisterTable table;

	private final RawRow row;

	RegisterRow(RegisterTable table, RawRow row) {
		this.table = table;
		this.row = row;
	}

	int number() {
		return this.row.number();
	}

	Optional<RawCell> cell(String column) {
		return this.table.column(column).flatMap(this.row::cell).filter((cell) -> !cell.isEmpty());
	}

	String text(String column) {
		return cell(column).map(RawCell::text).orElse("");
	}

	/** A number as stored rather than as its format rounds it. */
	String exactText(String column) {
		return cell(column).map((cell) -> switch (cell.content()) {
			case CellContent.Number number -> number.vanishes() ? number.shown() : exact(number);
			default -> cell.text();
		}).orElse("");
	}

	private static String exact(CellContent.Number number) {
		return switch (number.meaning()) {
			case PLAIN -> Decimals.plain(number.value()).toPlainString();
			case RATIO -> Decimals.plain(number.value().movePointRight(2)).toPlainString() + "%";
			case PERCENT_POINTS -> Decimals.plain(number.value()).toPlainString() + "%";
		};
	}

	Optional<String> required(String column) {
		String text = exactText(column);
		if (text.isEmpty()) {
			if (this.table.column(column).isPresent()) {
				fault(column, "空欄です。", "値を記入してください。");
			}
			return Optional.empty();
		}
		return Optional.of(text);
	}

	List<String> list(String column) {
		return Arrays.stream(Folding.plain(text(column)).split("[;；]"))
			.map(Blanks::trim)
			.filter((part) -> !part.isEmpty())
			.toList();
	}

	/** A mark such as はい, 重点 or ○. */
	boolean marked(String column) {
		String text = text(column);
		return !text.isEmpty() && !text.equals("いいえ");
	}

	Optional<ItemNumber> item(String column) {
		return Optional.of(exactText(column)).filter((text) -> !text.isEmpty()).map(ItemNumber::new);
	}

	Optional<ItemNumber> requiredItem(String column) {
		return required(column).map(ItemNumber::new);
	}

	Optional<FiscalYear> year(String column) {
		String text = exactText(column);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Optional<FiscalYear> year = DATES.fiscalYear(text);
		if (year.isEmpty()) {
			fault(column, "年度として読めません。", "「2021」のように西暦の年度を記入してください。");
		}
		return year;
	}

	Optional<FiscalYear> requiredYear(String column) {
		return required(column).flatMap((text) -> year(column));
	}

	Optional<LocalDate> date(String column) {
		Optional<RawCell> cell = cell(column);
		if (cell.isEmpty()) {
			return Optional.empty();
		}
		Optional<LocalDate> day = (cell.get().content() instanceof CellContent.Day(LocalDate value, String shown))
				? Optional.of(value) : DATES.day(text(column));
		if (day.isEmpty()) {
			fault(column, "日付として読めません。", "「2021/7/1」のように年月日を記入してください。");
		}
		return day;
	}

	Optional<BigDecimal> decimal(String column) {
		String text = exactText(column);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		return switch (QUANTITIES.read(text)) {
			case QuantityReading.One(Quantity quantity) -> Optional.of(Decimals.plain(quantity.value()));
			case QuantityReading.OutOfBounds(DecimalReading number) -> outOfBounds(column, number);
			case QuantityReading other -> {
				fault(column, "数値として読めません。", "数値を一つ記入してください。");
				yield Optional.empty();
			}
		};
	}

	/** Always empty: the fault stands in the number's place. */
	Optional<BigDecimal> outOfBounds(String column, DecimalReading number) {
		fault(column, "数値が" + NumberDoubts.outside(number) + "読み取れません。", "桁と指数を確かめてください。");
		return Optional.empty();
	}

	/** One of a few words; blank stands for the fallback. */
	<E extends Enum<E>> E choice(String column, E[] values, Function<E, String> label, E fallback) {
		String text = text(column);
		if (text.isEmpty()) {
			return fallback;
		}
		Optional<E> value = Labels.find(values, label, text);
		if (value.isEmpty()) {
			fault(column, "決められた語ではありません。",
					Arrays.stream(values)
						.map(label)
						.filter((word) -> !word.isEmpty())
						.collect(Collectors.joining("」「", "「", "」のいずれかを記入してください。")));
		}
		return value.orElse(fallback);
	}

	void fault(String column, String problem, String remedy) {
		this.table.fault(number(), column, text(column), problem, remedy);
	}

	/** Error values and uncalculated formulas are no content. */
	void reportBrokenCells() {
		this.table.columns().keySet().forEach((column) -> cell(column).ifPresent((cell) -> {
			boolean broken = cell.content() instanceof CellContent.Fault
					|| cell.content() instanceof CellContent.Picture
					|| cell.content() instanceof CellContent.NotCalculated;
			if (broken) {
				fault(column, "数式の結果がエラーか、計算されていません。", "値を直接入力するか、表計算ソフトで開いて保存し直してください。");
			}
		}));
	}

}
