package jp.annualreview.report.pdf;

import jp.annualreview.report.document.Cover;

/** 柱とノンブル: what every page carries around its body. */
final class PageFrame {

	private static final String SAMPLE = "見本";

	private final Cover cover;

	private final PageKey key;

	private final PageNumbers numbers = new PageNumbers();

	PageFrame(Cover cover, PageKey key) {
		this.cover = cover;
		this.key = key;
	}

	PageNumbers numbers() {
		return this.numbers;
	}

	/** First page: only the 見本 mark. */
	void cover(Pen pen) {
		if (this.cover.sample()) {
			pen.tags().in(Role.PARAGRAPH, () -> sample(pen, TextStyle.SAMPLE_LARGE));
		}
	}

	void print(Pen pen, String chapter, int page) {
		pen.tags().pagination(() -> frame(pen, chapter, page));
	}

	private void frame(Pen pen, String chapter, int page) {
		sample(pen, TextStyle.SAMPLE);
		float head = Sheet.HEIGHT - 32;
		pen.text(chapter, Sheet.LEFT, head, TextStyle.RUNNING, Align.LEFT);
		pen.text(this.cover.municipality() + "　" + this.cover.planTitle() + "　" + this.cover.title(),
				Sheet.RIGHT - (this.cover.sample() ? 40 : 0), head, TextStyle.RUNNING, Align.RIGHT);
		pen.line(Sheet.LEFT, head - 5, Sheet.RIGHT, head - 5, 0.5F, Palette.RULE);
		pen.text(this.cover.asOf(), Sheet.LEFT, 22, TextStyle.RUNNING, Align.LEFT);
		this.key.print(pen);
		this.numbers.reserve(pen, page, Sheet.RIGHT, 22);
	}

	private void sample(Pen pen, TextStyle style) {
		if (!this.cover.sample()) {
			return;
		}
		float width = style.size() * 3.5F;
		float height = style.size() * 1.7F;
		float bottom = Sheet.HEIGHT - 19 - height;
		pen.frame(Sheet.RIGHT - width, bottom, width, height, 1, Palette.RED);
		pen.text(SAMPLE, Sheet.RIGHT - width / 2, bottom + (height - 0.76F * style.size()) / 2, style, Align.CENTRE);
	}

}
