package jp.annualreview.report.pdf;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.ReviewReport;

/** 〓で印字した文字: said in the report itself, for the log is not what its readers see. */
final class GetaNotice {

	private static final String ELSEWHERE = "次の文字はPDFの書体になく、〓と印字しています。元の文字は同じ版のExcel報告書とCSVで確かめられます。";

	private GetaNotice() {
	}

	/** The last words of the book; nothing where every character was printed. */
	static void print(PageFlow flow, ReviewReport report, SortedSet<Integer> missing) {
		if (missing.isEmpty()) {
			return;
		}
		flow.chapter("印字できなかった文字", 110);
		flow.paragraph(Text.of(ELSEWHERE, TextStyle.BODY));
		ListTable table = ListTable.of(flow, List.of("文字コード", "ある取組事項の番号"), 120, 0);
		missing.forEach((point) -> table.row(Text.cell("U+%04X".formatted(point)), Text.cell(items(report, point))));
		table.end();
	}

	private static String items(ReviewReport report, int missing) {
		return report.items()
			.stream()
			.filter((item) -> item.toString().codePoints().anyMatch((point) -> point == missing))
			.map(ItemRow::number)
			.collect(Collectors.collectingAndThen(Collectors.joining("、"),
					(numbers) -> numbers.isEmpty() ? "（取組事項のほか）" : numbers));
	}

}
