package jp.annualreview.report.pdf;

import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.Overview;
import jp.annualreview.report.ReportWords;
import jp.annualreview.report.ReviewReport;

/**
 * 概況: the year on one page, which is all a busy member reads. Where there is much to say
 * the words become smaller, and the bars fewer, before a second page is begun.
 */
final class OverviewChapter implements Chapter {

	private static final float BARS = 366;

	private static final float GUTTER = 26;

	private static final float WORDS = Sheet.LEFT + BARS + GUTTER;

	private static final float BULLET = 12;

	private static final float BETWEEN = 5;

	private static final float HEADING = 24;

	private static final List<TextStyle> SIZES = List.of(TextStyle.BODY, TextStyle.BODY_SMALL, TextStyle.CELL);

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		flow.chapter("概況");
		Tiles.print(flow, report.overview().headline());
		List<GradeBar> bars = PolicyBars.ofFront(report);
		float width = Sheet.RIGHT - WORDS;
		TextStyle beside = largest(flow, report.overview(), width, flow.space());
		if (!bars.isEmpty() && height(flow, report.overview(), width, beside) <= flow.space()) {
			flow.beside(() -> figures(flow, report, bars), () -> words(flow, report.overview(), WORDS, beside));
			return;
		}
		below(flow, report);
	}

	/** Little room: one bar for the whole year, the words across the page. */
	private static void below(PageFlow flow, ReviewReport report) {
		if (!report.barColumns().isEmpty()) {
			report.wholeBar().ifPresent((whole) -> bars(flow, report, List.of(whole), Sheet.BREADTH));
		}
		TextStyle style = largest(flow, report.overview(), Sheet.BREADTH, flow.space());
		words(flow, report.overview(), Sheet.LEFT, style);
	}

	private static void figures(PageFlow flow, ReviewReport report, List<GradeBar> bars) {
		bars(flow, report, bars, BARS);
		new FallenItems(flow, report.moves().down(), NumberColumn.width(flow, report, 32), BARS)
			.print(report.words().down());
	}

	private static void bars(PageFlow flow, ReviewReport report, List<GradeBar> bars, float width) {
		heading(flow, Sheet.LEFT, title(report.words(), bars));
		new PolicyBars(flow, report.barColumns(), Sheet.LEFT, width).print(bars);
	}

	private static String title(ReportWords words, List<GradeBar> bars) {
		boolean compared = bars.stream().anyMatch((bar) -> !bar.previous().isEmpty());
		return words.bars() + (compared ? "（上段 今年度、下段 前年度）" : "");
	}

	private static void words(PageFlow flow, Overview overview, float left, TextStyle style) {
		heading(flow, left, "この年度の結果");
		overview.reading().forEach((sentence) -> bullet(flow, left, sentence, style));
		if (!overview.decisions().isEmpty()) {
			flow.take(Math.min(6, flow.space()));
			heading(flow, left, "検討・対応が必要なこと");
			overview.decisions().forEach((sentence) -> bullet(flow, left, sentence, style));
		}
	}

	private static void heading(PageFlow flow, float left, String title) {
		flow.need(2 * HEADING);
		float top = flow.take(HEADING);
		flow.tags().in(Role.H2, () -> flow.pen().text(title, left, top - 12, TextStyle.SECTION, Align.LEFT));
	}

	private static void bullet(PageFlow flow, float left, String sentence, TextStyle style) {
		float width = Sheet.RIGHT - left - BULLET;
		float height = flow.type().height(prose(sentence, style), width);
		flow.need(height);
		float top = flow.take(Math.min(height + BETWEEN, flow.space()));
		flow.pen().fill(left, top - style.size() * 0.75F, 5, 5, Palette.NAVY);
		Pour words = new Pour(flow.type(), prose(sentence, style));
		flow.tags().in(Role.PARAGRAPH, () -> words.all(flow.pen(), left + BULLET, top, width));
	}

	/** The largest type in which the words fit, else the smallest there is. */
	private static TextStyle largest(PageFlow flow, Overview overview, float width, float room) {
		return SIZES.stream()
			.filter((style) -> height(flow, overview, width, style) <= room)
			.findFirst()
			.orElse(SIZES.getLast());
	}

	private static float height(PageFlow flow, Overview overview, float width, TextStyle style) {
		float headings = overview.decisions().isEmpty() ? HEADING : 2 * HEADING + 6;
		return headings + (float) Stream.concat(overview.reading().stream(), overview.decisions().stream())
			.mapToDouble((sentence) -> flow.type().height(prose(sentence, style), width - BULLET) + BETWEEN)
			.sum();
	}

	private static Text prose(String sentence, TextStyle style) {
		return Text.of(sentence, style).aligned(Align.JUSTIFIED);
	}

}
