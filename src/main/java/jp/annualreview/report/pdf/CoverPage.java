package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.document.Cover;
import jp.annualreview.report.document.LegendEntry;

/** 表紙. */
final class CoverPage {

	private static final float LEFT = 96;

	private static final float WIDTH = 650;

	private static final float LABEL = 90;

	void print(PageFlow flow, Cover cover) {
		flow.pen().fill(60, 90, 6, Sheet.HEIGHT - 180, Palette.NAVY);
		title(flow, cover);
		float y = 250;
		for (LegendEntry fact : facts(cover)) {
			y = fact(flow, fact, y);
		}
	}

	private static void title(PageFlow flow, Cover cover) {
		Text text = Text.of(cover.municipality() + "　" + cover.planTitle(), TextStyle.COVER_PLAN)
			.line("（計画期間 " + cover.years() + "）", TextStyle.COVER_TEXT);
		Pour plan = new Pour(flow.type(), text);
		float height = plan.height(WIDTH);
		flow.tags().in(Role.PARAGRAPH, () -> plan.all(flow.pen(), LEFT, 470, WIDTH));
		flow.tags()
			.in(Role.H1, () -> new Pour(flow.type(), Text.of(cover.title(), TextStyle.TITLE)).all(flow.pen(), LEFT,
					470 - height - 34, WIDTH));
	}

	private static float fact(PageFlow flow, LegendEntry fact, float y) {
		if (fact.text().isEmpty()) {
			return y;
		}
		Pour label = new Pour(flow.type(), Text.of(fact.label(), TextStyle.COVER_TEXT));
		Pour value = new Pour(flow.type(), Text.of(fact.text(), TextStyle.COVER_TEXT));
		float height = value.height(WIDTH - LABEL);
		flow.tags().in(Role.PARAGRAPH, () -> {
			label.all(flow.pen(), LEFT, y, LABEL);
			value.all(flow.pen(), LEFT + LABEL, y, WIDTH - LABEL);
		});
		return y - height - 8;
	}

	private static List<LegendEntry> facts(Cover cover) {
		return List.of(new LegendEntry("会議", cover.meeting()), new LegendEntry("開催日", cover.heldOn()),
				new LegendEntry("配付先", cover.audience()), new LegendEntry("版", cover.edition()),
				new LegendEntry("基準日", cover.asOf()), new LegendEntry("事務局", cover.office()),
				new LegendEntry("連絡先", cover.contact()));
	}

}
