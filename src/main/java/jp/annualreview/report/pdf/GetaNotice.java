package jp.annualreview.report.pdf;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

import jp.annualreview.report.document.Document;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;

/** 〓で印字した文字: said in the report itself, for the log is not what its readers see. */
final class GetaNotice {

	private static final String ELSEWHERE = "次の文字はPDFの書体になく、〓と印字しています。元の文字は同じ版のExcel報告書とCSVで確かめられます。";

	private GetaNotice() {
	}

	/** The last words of the book; nothing where every character was printed. */
	static void print(PageFlow flow, Document document, SortedSet<Integer> missing) {
		if (missing.isEmpty()) {
			return;
		}
		flow.chapter("印字できなかった文字", 110);
		flow.paragraph(Text.of(ELSEWHERE, TextStyle.BODY));
		TableFlow table = new TableFlow(flow, Sheet.LEFT, List.of(120F, Sheet.BREADTH - 120),
				Grid.heads("文字コード", "ある取組事項の番号"));
		missing.forEach((point) -> table
			.add(Group.row(Look.BODY, Text.cell("U+%04X".formatted(point)), Text.cell(items(document, point)))));
	}

	private static String items(Document document, int missing) {
		return document.chapters()
			.stream()
			.flatMap((chapter) -> chapter.blocks().stream())
			.filter(Items.class::isInstance)
			.map(Items.class::cast)
			.filter((items) -> items.style() == Items.Style.LIST)
			.flatMap((items) -> items.items().stream())
			.filter((item) -> item.toString().codePoints().anyMatch((point) -> point == missing))
			.map(ItemRow::number)
			.collect(Collectors.collectingAndThen(Collectors.joining("、"),
					(numbers) -> numbers.isEmpty() ? "（取組事項のほか）" : numbers));
	}

}
