package jp.annualreview.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.SourceLocation;

/**
 * 調査票の読み取り: finds title block, header and rows of a return. With the sheet {@code _form}
 * the form's own sheet is read, without it the first visible sheet that has a header.
 */
public final class ReturnReader {

	private static final String FORM_SHEET = "調査票";

	private static final String STAMP = "_form";

	/** Ten plans' worth; more would bury every other finding. */
	private static final int MOST_ROWS = 1_000;

	private static final int YEARS_TO_SUBMIT = 5;

	/** What a column of numbers or words can show. */
	private static final int SHORT = 200;

	private static final int LONG = 5_000;

	private static final Set<ReturnColumn> PROSE = EnumSet.of(ReturnColumn.ACTIVITY, ReturnColumn.REASON,
			ReturnColumn.REMARK, ReturnColumn.ITEM, ReturnColumn.INDICATOR, ReturnColumn.TARGET,
			ReturnColumn.LAST_ACTUAL);

	private final DateReader dates = new DateReader();

	/**
	 * Reads a return.
	 * @param opening the opened file, or its refusal
	 * @param folderYear the fiscal year of the folder it was dropped in
	 */
	public DepartmentReturn read(Opening opening, FiscalYear folderYear) {
		return switch (opening) {
			case Opening.Refused(Finding finding) ->
				DepartmentReturn.unreadable(finding.location().file(), "", Optional.empty(), List.of(finding));
			case Opening.Opened(RawWorkbook workbook) -> read(workbook, folderYear);
		};
	}

	private DepartmentReturn read(RawWorkbook workbook, FiscalYear year) {
		ReturnHeaders headers = new ReturnHeaders(year);
		for (RawSheet sheet : candidates(workbook)) {
			Optional<ReturnHeaders.Header> header = headers.find(sheet);
			if (header.isPresent()) {
				return read(workbook, sheet, header.get(), headers, year);
			}
		}
		return DepartmentReturn.unreadable(workbook.file(), workbook.sha256(), workbook.modified(),
				List.of(Finding.ofFile(FindingCode.F06, "", SourceLocation.file(workbook.file()),
						"「番号」と「実績」または「段階」の見出しがある行が見つかりません。", "配布した調査票の見出しを変えずに記入し、再提出してください。")));
	}

	/** The form's sheet first, hidden ones last. */
	private static List<RawSheet> candidates(RawWorkbook workbook) {
		return workbook.sheets()
			.stream()
			.filter((sheet) -> !sheet.name().equals(STAMP))
			.sorted(Comparator.comparing((RawSheet sheet) -> !sheet.name().equals(FORM_SHEET))
				.thenComparing(RawSheet::hidden))
			.toList();
	}

	private DepartmentReturn read(RawWorkbook workbook, RawSheet sheet, ReturnHeaders.Header header,
			ReturnHeaders headers, FiscalYear folderYear) {
		TitleBlock title = new TitleBlock(sheet, header.row());
		if (sheet.rows()
			.stream()
			.filter((row) -> isAnswer(row, header, headers))
			.limit(MOST_ROWS + 1L)
			.count() > MOST_ROWS) {
			return DepartmentReturn.unreadable(workbook.file(), workbook.sha256(), workbook.modified(),
					List.of(tooMany(workbook)));
		}
		Map<String, String> stamp = stamp(workbook);
		List<ReturnRow> rows = rows(sheet, header, headers);
		String titled = title.text("担当課");
		String department = titled.isEmpty() ? stamp.getOrDefault("担当課", "") : titled;
		List<Finding> findings = new ArrayList<>(
				new UnseenContent(workbook, sheet, department, headers).findings(rows));
		sheet.rows()
			.stream()
			.filter((row) -> isAnswer(row, header, headers))
			.flatMap((row) -> new RowCells(row, header).tooLong().stream())
			.map((cell) -> cut(workbook, sheet, department, cell))
			.forEach(findings::add);
		Optional<LocalDate> submitted = title.value("提出日").flatMap((cell) -> day(cell, folderYear));
		if (submitted.isEmpty()) {
			title.value("提出日")
				.filter((cell) -> !cell.isEmpty())
				.map((cell) -> undated(workbook, sheet, department, cell))
				.ifPresent(findings::add);
		}
		headers.repeated(sheet, header)
			.stream()
			.map((heading) -> unused(workbook, sheet, department, heading))
			.forEach(findings::add);
		return new DepartmentReturn(workbook.file(), workbook.sha256(), sheet.name(), department, submitted,
				workbook.modified(), stamp.getOrDefault("計画ID", ""), year(stamp, title), stamp.getOrDefault("版", ""),
				stamp.getOrDefault("様式版", ""), title.text("記入者"), true, rows, findings);
	}

	private static Finding cut(RawWorkbook workbook, RawSheet sheet, String department, RawCell cell) {
		return new Finding(FindingCode.K22, FindingCode.K22.severity(), department, Optional.empty(),
				new SourceLocation(workbook.file(), sheet.name(), cell.address()), LongText.cut(cell.text(), SHORT),
				"記載が%,d字あり、長すぎるため初めの部分だけを使いました。".formatted(cell.text().length()), "要点を短くまとめて再提出してください。");
	}

	private static Finding unused(RawWorkbook workbook, RawSheet sheet, String department, RawCell heading) {
		String letters = RawCell.addressOf(1, heading.column()).replace("1", "");
		return new Finding(FindingCode.K22, Severity.CONFIRM, department, Optional.empty(),
				new SourceLocation(workbook.file(), sheet.name(), heading.address()),
				LongText.cut(heading.text(), SHORT),
				"見出し「%s」の列が二つあり、%s列の記載は使っていません。".formatted(heading.text(), letters),
				"配布した調査票の列のとおりに、一つの列へ記入して再提出してください。");
	}

	private static Finding tooMany(RawWorkbook workbook) {
		return Finding.ofFile(FindingCode.F08, "", SourceLocation.file(workbook.file()),
				"回答の行が上限%,d行を超えています。".formatted(MOST_ROWS), "配布した調査票に、担当課の取組の行だけを記入して再提出してください。");
	}

	private static Map<String, String> stamp(RawWorkbook workbook) {
		return workbook.sheet(STAMP)
			.stream()
			.flatMap((sheet) -> sheet.rows().stream())
			.collect(Collectors.toMap((row) -> row.text(0), (row) -> LongText.cut(row.text(1), SHORT),
					(first, second) -> first));
	}

	private Optional<FiscalYear> year(Map<String, String> stamp, TitleBlock title) {
		Optional<FiscalYear> stamped = this.dates.fiscalYear(stamp.getOrDefault("年度", ""));
		return stamped.or(() -> title.value("年度").flatMap(this::year));
	}

	private Optional<FiscalYear> year(RawCell cell) {
		return switch (cell.content()) {
			case CellContent.Day day -> DateReader.fiscalYear(day.value());
			case CellContent.Number number -> this.dates.fiscalYear(number.value().toPlainString());
			case CellContent.Text text -> this.dates.fiscalYear(text.value());
			case CellContent.Empty empty -> Optional.empty();
			case CellContent.Bool bool -> Optional.empty();
			case CellContent.Fault fault -> Optional.empty();
			case CellContent.NotCalculated formula -> Optional.empty();
		};
	}

	/**
	 * A day without a year lies after the year that is reported. A slip of a century
	 * would stand before every later correction and move the day of the whole report.
	 */
	private Optional<LocalDate> day(RawCell cell, FiscalYear folderYear) {
		Optional<LocalDate> day = (cell.content() instanceof CellContent.Day(LocalDate value, String shown))
				? Optional.of(value) : this.dates.lastDay(cell.text(), folderYear.next());
		return day.filter((found) -> !found.isBefore(folderYear.firstDay())
				&& !found.isAfter(folderYear.plus(YEARS_TO_SUBMIT).lastDay()));
	}

	private static Finding undated(RawWorkbook workbook, RawSheet sheet, String department, RawCell cell) {
		return new Finding(FindingCode.K21, Severity.CONFIRM, department, Optional.empty(),
				new SourceLocation(workbook.file(), sheet.name(), cell.address()), cell.text(),
				"提出日が日付として読めないか、調査票の年度から離れすぎているため、使っていません。", "表題欄の提出日を「2022/5/10」のように記入して再提出してください。");
	}

	private static List<ReturnRow> rows(RawSheet sheet, ReturnHeaders.Header header, ReturnHeaders headers) {
		return sheet.rows()
			.stream()
			.filter((row) -> isAnswer(row, header, headers))
			.map((row) -> new RowCells(row, header).row())
			.toList();
	}

	private static boolean isAnswer(RawRow row, ReturnHeaders.Header header, ReturnHeaders headers) {
		if (row.number() <= header.row()) {
			return false;
		}
		ReturnRow read = new RowCells(row, header).row();
		return read.described() && headers.column(read.number()).filter(ReturnColumn.NUMBER::equals).isEmpty();
	}

	/** The cells of one row by the columns of the header. */
	private record RowCells(RawRow raw, ReturnHeaders.Header header) {

		ReturnRow row() {
			return new ReturnRow(this.raw.number(), key(ReturnColumn.NUMBER), key(ReturnColumn.BRANCH),
					cell(ReturnColumn.ACTUAL), cell(ReturnColumn.STAGE), cell(ReturnColumn.ASSESSMENT),
					cell(ReturnColumn.ACTIVITY), cell(ReturnColumn.REASON), cell(ReturnColumn.REMARK),
					cell(ReturnColumn.ITEM), cell(ReturnColumn.INDICATOR), cell(ReturnColumn.UNIT),
					cell(ReturnColumn.TARGET), cell(ReturnColumn.LAST_ACTUAL), cell(ReturnColumn.EFFECT_ONCE),
					cell(ReturnColumn.EFFECT_RECURRING));
		}

		/** A number with a format ({@code 1.0}) still names item 1. */
		private String key(ReturnColumn column) {
			RawCell cell = cell(column);
			return LongText.cut((cell.content() instanceof CellContent.Number number) ? number.value().toPlainString()
					: cell.text(), SHORT);
		}

		private RawCell cell(ReturnColumn column) {
			Integer index = this.header.columns().get(column);
			if (index == null) {
				return RawCell.MISSING;
			}
			int position = index;
			return LongText.cut(this.raw.cell(position).orElseGet(() -> empty(position)), most(column));
		}

		private static int most(ReturnColumn column) {
			return PROSE.contains(column) ? LONG : SHORT;
		}

		List<RawCell> tooLong() {
			return this.header.columns()
				.entrySet()
				.stream()
				.flatMap((column) -> this.raw.cell(column.getValue())
					.filter((cell) -> LongText.isTooLong(cell, most(column.getKey())))
					.stream())
				.sorted(Comparator.comparingInt(RawCell::column))
				.toList();
		}

		private RawCell empty(int column) {
			return new RawCell(column, RawCell.addressOf(this.raw.number(), column), new CellContent.Empty(), false,
					false, false);
		}

	}

}
