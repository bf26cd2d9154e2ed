package jp.annualreview.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormLayout;
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

	private final DateReader dates = new DateReader();

	/**
	 * Reads a return.
	 * @param opening the opened file, or its refusal
	 * @param folderYear the fiscal year of the folder it was dropped in
	 */
	public DepartmentReturn read(Opening opening, FiscalYear folderYear) {
		return read(opening, folderYear, FormLayout.LIST);
	}

	/**
	 * Reads a return in a city's own layout, or in the program's list form.
	 * @param opening the opened file, or its refusal
	 * @param folderYear the fiscal year of the folder it was dropped in
	 * @param layout 様式 of the register
	 */
	public DepartmentReturn read(Opening opening, FiscalYear folderYear, FormLayout layout) {
		return switch (opening) {
			case Opening.Refused(Finding finding) ->
				DepartmentReturn.unreadable(finding.location().file(), "", Optional.empty(), List.of(finding));
			case Opening.Opened(RawWorkbook workbook) -> read(workbook, folderYear, layout);
		};
	}

	private DepartmentReturn read(RawWorkbook workbook, FiscalYear year, FormLayout layout) {
		ReturnHeaders headers = new ReturnHeaders(year, layout);
		CardAnswers cards = new CardAnswers(workbook, layout, year);
		if (cards.found()) {
			return read(workbook, cards, headers, year);
		}
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
		SentForm form = new SentForm(stamp);
		List<ReturnRow> rows = form.held(rows(sheet, header, headers));
		String titled = title.text("担当課");
		String department = titled.isEmpty() ? stamp.getOrDefault("担当課", "") : titled;
		List<Finding> findings = new ArrayList<>(
				new UnseenContent(workbook, sheet, department, headers).findings(rows));
		findings.addAll(BrokenLines.findings(workbook.file(), sheet, header, department));
		sheet.rows()
			.stream()
			.filter((row) -> isAnswer(row, header, headers))
			.flatMap((row) -> new RowCells(row, header).tooLong().stream())
			.map((cell) -> cut(workbook, sheet.name(), department, cell))
			.forEach(findings::add);
		Optional<LocalDate> submitted = title.value("提出日").flatMap((cell) -> day(cell, folderYear));
		if (submitted.isEmpty()) {
			title.value("提出日")
				.filter((cell) -> !cell.isEmpty())
				.map((cell) -> undated(workbook, sheet.name(), department, cell))
				.ifPresent(findings::add);
		}
		headers.repeated(sheet, header)
			.stream()
			.map((heading) -> unused(workbook, sheet, department, heading))
			.forEach(findings::add);
		return new DepartmentReturn(workbook.file(), workbook.sha256(), sheet.name(), department, submitted,
				workbook.modified(), stamp.getOrDefault("計画ID", ""), year(stamp, title), stamp.getOrDefault("版", ""),
				stamp.getOrDefault("様式版", ""), title.text("記入者"), true, rows, findings, form.missing(rows));
	}

	private DepartmentReturn read(RawWorkbook workbook, CardAnswers cards, ReturnHeaders headers, FiscalYear year) {
		Map<String, String> stamp = stamp(workbook);
		SentForm form = new SentForm(stamp);
		List<ReturnRow> rows = form.held(cards.rows(), workbook::sheet);
		if (rows.size() > MOST_ROWS) {
			return DepartmentReturn.unreadable(workbook.file(), workbook.sha256(), workbook.modified(),
					List.of(tooMany(workbook)));
		}
		RawSheet first = workbook.sheets().stream().filter(cards::standsOn).findFirst().orElseThrow();
		CardTitle title = new CardTitle(workbook, cards);
		String titled = title.text("担当課");
		String department = titled.isEmpty() ? stamp.getOrDefault("担当課", "") : titled;
		List<Finding> findings = new ArrayList<>(
				new UnseenContent(workbook, first, department, headers).findings(rows));
		cards.tooLong()
			.stream()
			.map((placed) -> cut(workbook, placed.sheet(), department, placed.cell()))
			.forEach(findings::add);
		cards.ofOtherYears()
			.stream()
			.limit(1)
			.map((card) -> otherYear(workbook, card, department, year))
			.forEach(findings::add);
		Optional<RawCell> written = title.value("提出日").filter((cell) -> !cell.isEmpty());
		Optional<LocalDate> submitted = written.flatMap((cell) -> day(cell, year));
		written.filter((cell) -> submitted.isEmpty())
			.map((cell) -> undated(workbook, first.name(), department, cell))
			.ifPresent(findings::add);
		return new DepartmentReturn(workbook.file(), workbook.sha256(), first.name(), department, submitted,
				workbook.modified(), stamp.getOrDefault("計画ID", ""),
				this.dates.fiscalYear(stamp.getOrDefault("年度", "")), stamp.getOrDefault("版", ""),
				stamp.getOrDefault("様式版", ""), title.text("記入者"), true, rows, findings, form.missing(rows));
	}

	private static Finding otherYear(RawWorkbook workbook, Card card, String department, FiscalYear year) {
		return new Finding(FindingCode.K21, FindingCode.K21.severity(), department, Optional.empty(),
				new SourceLocation(workbook.file(), card.sheet(), "A" + card.row()), "",
				"%s年度の欄が見つかりません。".formatted(year), "%s年度の欄がある様式に記入して再提出してください。".formatted(year));
	}

	private static Finding cut(RawWorkbook workbook, String sheet, String department, RawCell cell) {
		return new Finding(FindingCode.K22, FindingCode.K22.severity(), department, Optional.empty(),
				new SourceLocation(workbook.file(), sheet, cell.address()), LongText.cut(cell.text(), SHORT),
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
			case CellContent.Picture picture -> Optional.empty();
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

	private static Finding undated(RawWorkbook workbook, String sheet, String department, RawCell cell) {
		return new Finding(FindingCode.K21, Severity.CONFIRM, department, Optional.empty(),
				new SourceLocation(workbook.file(), sheet, cell.address()), cell.text(),
				"提出日が日付として読めないか、調査票の年度から離れすぎているため、使っていません。", "表題欄の提出日を「2022/5/10」のように記入して再提出してください。");
	}

	private static List<ReturnRow> rows(RawSheet sheet, ReturnHeaders.Header header, ReturnHeaders headers) {
		return sheet.rows()
			.stream()
			.filter((row) -> isAnswer(row, header, headers))
			.map((row) -> new RowCells(row, header).row(sheet.name()))
			.toList();
	}

	private static boolean isAnswer(RawRow row, ReturnHeaders.Header header, ReturnHeaders headers) {
		if (row.number() <= header.row()) {
			return false;
		}
		ReturnRow read = new RowCells(row, header).row("");
		return read.described() && headers.column(read.number()).filter(ReturnColumn.NUMBER::equals).isEmpty();
	}

	/** The cells of one row by the columns of the header. */
	private record RowCells(RawRow raw, ReturnHeaders.Header header) {

		ReturnRow row(String sheet) {
			Map<ReturnColumn, RawCell> cells = new EnumMap<>(ReturnColumn.class);
			Arrays.stream(ReturnColumn.values()).forEach((column) -> cells.put(column, cell(column)));
			return ReturnRow.of(sheet, this.raw.number(), cells);
		}

		private RawCell cell(ReturnColumn column) {
			Integer index = this.header.columns().get(column);
			if (index == null) {
				return RawCell.NONE;
			}
			int position = index;
			return LongText.cut(this.raw.cell(position).orElseGet(() -> empty(position)), column.longest());
		}

		List<RawCell> tooLong() {
			return this.header.columns()
				.entrySet()
				.stream()
				.flatMap((column) -> this.raw.cell(column.getValue())
					.filter((cell) -> LongText.isTooLong(cell, column.getKey().longest()))
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
