package jp.annualreview.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormLayout;
import jp.annualreview.plan.YearNotation;

/** 見出しの同義語: finds the columns of a return by the words of its header row. */
final class ReturnHeaders {

	private static final WordTable SYNONYMS = WordTable.load("return-headers.txt");

	private final Map<String, ReturnColumn> columns = new HashMap<>();

	ReturnHeaders(FiscalYear year) {
		this(year, FormLayout.LIST);
	}

	/** With the headings of a city's own form, which go before the general ones. */
	ReturnHeaders(FiscalYear year, FormLayout layout) {
		for (List<String> row : SYNONYMS.rows()) {
			for (String word : spellings(row.get(1), year)) {
				this.columns.put(key(word), ReturnColumn.headed(row.getFirst()));
			}
		}
		layout.fields()
			.stream()
			.filter((field) -> field.place() == FieldPlace.COLUMN)
			.forEach((field) -> ReturnColumn.named(field.column())
				.ifPresent((column) -> field.labels()
					.stream()
					.flatMap((label) -> spellings(label, year).stream())
					.forEach((word) -> this.columns.put(key(word), column))));
	}

	private static List<String> spellings(String word, FiscalYear year) {
		if (word.contains("{年度}")) {
			return notations(year).map((text) -> word.replace("{年度}", text)).toList();
		}
		if (word.contains("{前年度}")) {
			return notations(year.previous()).map((text) -> word.replace("{前年度}", text)).toList();
		}
		return List.of(word);
	}

	private static Stream<String> notations(FiscalYear year) {
		return Stream.of(YearNotation.values())
			.flatMap((notation) -> Stream.of(notation.brief(year), notation.full(year).replace("年度", "")))
			.flatMap((stem) -> Stream.of(stem, stem.replace("元", "1")))
			.flatMap((stem) -> Stream.of(stem, stem + "年", stem + "年度"))
			.distinct();
	}

	/** The header of a sheet: its first row with a number and an actual or a stage. */
	Optional<Header> find(RawSheet sheet) {
		return sheet.rows().stream().flatMap((row) -> header(row).stream()).findFirst();
	}

	private Optional<Header> header(RawRow row) {
		Map<ReturnColumn, Integer> found = new EnumMap<>(ReturnColumn.class);
		for (RawCell cell : row.cells()) {
			column(cell.text()).ifPresent((column) -> found.putIfAbsent(column, cell.column()));
		}
		boolean complete = found.containsKey(ReturnColumn.NUMBER)
				&& (found.containsKey(ReturnColumn.ACTUAL) || found.containsKey(ReturnColumn.STAGE));
		return complete ? Optional.of(new Header(row.number(), found)) : Optional.empty();
	}

	/**
	 * Headings of columns that are not read, because another to the left says the same.
	 */
	List<RawCell> repeated(RawSheet sheet, Header header) {
		return sheet.rows()
			.stream()
			.filter((row) -> row.number() == header.row())
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> column(cell.text()).map(header.columns()::get)
				.filter((used) -> used != cell.column())
				.isPresent())
			.filter((cell) -> isFilled(sheet, header, cell.column()))
			.toList();
	}

	private static boolean isFilled(RawSheet sheet, Header header, int column) {
		return sheet.rows()
			.stream()
			.filter((row) -> row.number() > header.row())
			.anyMatch((row) -> row.cell(column).filter((cell) -> !cell.isEmpty()).isPresent());
	}

	Optional<ReturnColumn> column(String heading) {
		return Optional.ofNullable(this.columns.get(key(heading)));
	}

	private static String key(String heading) {
		return Folding.squeeze(heading);
	}

	/**
	 * 見出し行.
	 *
	 * @param row its number on the sheet
	 * @param columns zero-based
	 */
	record Header(int row, Map<ReturnColumn, Integer> columns) {
	}

}
