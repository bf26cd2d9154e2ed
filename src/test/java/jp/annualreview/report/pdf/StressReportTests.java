package jp.annualreview.report.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.YearCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report nobody would hand in: sixty items of one department with texts of any length
 * up to 4,000 characters, and items of which nothing is known. Every text is numbered
 * throughout, so that a lost line shows.
 */
class StressReportTests {

	private static final int ITEMS = 60;

	private static final List<String> MARKS = new ArrayList<>();

	private static final Random RANDOM = new Random(20_220_630);

	@TempDir
	private static Path folder;

	private static PrintedBook book;

	@BeforeAll
	static void print() throws Exception {
		ReviewReport small = ReportFixtures.small();
		List<ItemRow> items = new ArrayList<>();
		for (int i = 0; i < ITEMS; i++) {
			items.add((i % 10 == 9) ? nothing(i, small.items().getFirst()) : stressed(i, small.items().getFirst()));
		}
		ReviewReport report = Changed.in(Changed.in(small, "items", items), "trends", List.of());
		new PdfReportWriter().write(DocumentComposer.of(report), folder);
		book = PrintedBook.of(folder.resolve("進捗状況報告書.pdf"));
	}

	@Test
	void no_mark_of_any_text_is_lost() {
		String printed = book.solid();
		assertThat(MARKS).hasSizeGreaterThan(4_000);
		assertThat(MARKS.stream().filter((mark) -> !printed.contains(mark))).isEmpty();
	}

	@Test
	void nothing_leaves_the_sheet_and_no_heading_stands_alone() {
		assertThat(book.outside()).isEmpty();
		assertThat(book.lonelyHeadings()).isEmpty();
	}

	@Test
	void no_line_is_broken_where_none_may_break() {
		assertThat(book.brokenLines()).isGreaterThan(2_000);
		assertThat(book.forbiddenBreaks()).isEmpty();
	}

	private static ItemRow nothing(int index, ItemRow like) {
		return new ItemRow(Integer.toString(index + 1), "なし" + index, like.policyPath(), "", false, List.of(), "", "",
				"", "", "", List.of(), List.of());
	}

	private static ItemRow stressed(int index, ItemRow like) {
		IndicatorRow row = like.indicators().getFirst();
		IndicatorRow filled = row;
		for (String part : List.of("name", "activity", "reason", "remark", "note", "why", "source")) {
			filled = Changed.in(filled, part, text());
		}
		filled = Changed.in(filled, "reckoning", List.of(text(), text()));
		filled = Changed.in(filled, "terms", List.of(new LegendEntry("基準値", text())));
		filled = Changed.in(filled, "years", row.years().stream().map(StressReportTests::stressed).toList());
		return new ItemRow(Integer.toString(index + 1), "取組" + text(), like.policyPath(), text(), index % 7 == 0,
				like.marks(), "同じ課", "同じ課", text(), like.result(), like.status(), List.of(filled, filled),
				List.of(new LegendEntry("現状と課題", text())));
	}

	private static YearCell stressed(YearCell year) {
		return (RANDOM.nextInt(8) > 0) ? year : Changed.in(Changed.in(year, "plan", Cell.text(marked(3))), "actual",
				Cell.text(marked(RANDOM.nextInt(12))));
	}

	/** Mostly short, now and then a cell as full as a spreadsheet allows. */
	private static String text() {
		int kind = RANDOM.nextInt(100);
		return marked((kind < 40) ? 0 : (kind < 98) ? RANDOM.nextInt(18) : 360);
	}

	/** Digits are never parted, so each mark is found again wherever the text goes on. */
	private static String marked(int marks) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < marks; i++) {
			String mark = "%06d".formatted(100_000 + MARKS.size());
			MARKS.add(mark);
			text.append("（町会）").append(mark).append(RANDOM.nextBoolean() ? "、" : "ー");
		}
		return text.toString();
	}

}
