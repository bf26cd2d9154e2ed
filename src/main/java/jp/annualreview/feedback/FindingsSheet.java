package jp.annualreview.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Severity;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import jp.annualreview.workbook.SheetPalette;
import jp.annualreview.workbook.SheetWriter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** 指摘一覧, the sheet in front of what is given back. */
final class FindingsSheet {

	static final String NAME = "指摘一覧";

	private static final String SETTLED = "対応済";

	private static final List<String> HEADINGS = List.of("番号", "重大度", "コード", "ファイル", "シート", "セル", "値", "内容", "対応");

	private static final List<Integer> WIDTHS = List.of(9, 9, 9, 24, 16, 9, 22, 46, 46);

	private static final String MARKED = "該当するセルを太い枠で囲み、メモを付けました（" + Stream.of(Severity.values())
		.map((severity) -> Mark.of(severity).word() + "：" + severity.label())
		.collect(Collectors.joining("、")) + "）。このファイルを直して、そのまま提出できます。枠とメモは回答として扱いません。";

	private final SheetWriter page;

	FindingsSheet(OutputBook book) {
		this.page = new SheetWriter(book, NAME, WIDTHS);
	}

	static int columns() {
		return WIDTHS.size();
	}

	/** Whether a sheet is such a list, sent in again. */
	static boolean isOne(Sheet sheet) {
		Row row = sheet.getRow(0);
		Cell cell = (row != null) ? row.getCell(0) : null;
		return sheet.getSheetName().equals(NAME) && cell != null && cell.getCellType() == CellType.STRING
				&& cell.getStringCellValue().startsWith(NAME);
	}

	void write(FeedbackPart part, Marks marks) {
		this.page.title((NAME + "　" + part.department()).strip());
		this.page.paragraph(introduction(part));
		this.page.headings(HEADINGS);
		int headings = this.page.next() - 1;
		part.findings()
			.stream()
			.sorted(Comparator.comparing(Finding::severity))
			.forEach((finding) -> this.page.row(row(finding, marks)));
		part.settled().forEach((finding) -> this.page.row(settled(finding, marks)));
		this.page.filterBelow(headings, 0);
		this.page.finish();
		PrintPage.BARE.setUp(this.page.sheet(), PrintPage.Paper.A4, 3);
	}

	private static String introduction(FeedbackPart part) {
		String done = part.settled().isEmpty() ? ""
				: "「" + SETTLED + "」の" + part.settled().size() + "件は、後の提出で対応が済んでいます。";
		String counts = "誤り" + part.count(Severity.ERROR) + "件、確認" + part.count(Severity.CONFIRM) + "件、参考"
				+ part.count(Severity.NOTE) + "件です。" + done + "「誤り」は訂正し、「確認」は内容を確かめて、提出し直してください。";
		return part.marked() ? counts + MARKED : counts + "提出されたファイルの写しは作れないため、一覧だけをお返しします。";
	}

	private static List<Entry> row(Finding finding, Marks marks) {
		return row(finding, finding.severity().label(),
				CellLook.TEXT.centred().withBold().filled(Mark.of(finding.severity()).fill()), finding.remedy(), marks);
	}

	/** Its cell is not marked: nothing has to be done. */
	private static List<Entry> settled(Finding finding, Marks marks) {
		return row(finding, SETTLED, CellLook.TEXT.centred(), "後の提出で対応済みです。", marks);
	}

	private static List<Entry> row(Finding finding, String label, CellLook look, String remedy, Marks marks) {
		return List.of(Entry.centred(finding.indicator().map(IndicatorId::toString).orElse("")),
				Entry.text(label).with(look), Entry.centred(finding.code().name()),
				Entry.text(finding.location().file()), Entry.text(finding.location().sheet()),
				Entry.centred(finding.location().cell()).linkedTo(marks.link(finding).orElse("")),
				Entry.text(finding.value()), Entry.text(finding.problem()), Entry.text(remedy));
	}

}
