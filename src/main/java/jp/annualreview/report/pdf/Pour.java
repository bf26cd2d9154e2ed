package jp.annualreview.report.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;

/**
 * 流し込み: a text on its way into boxes. It is measured first, and what one box cannot take
 * waits for the next.
 */
final class Pour {

	/** Share of the type size above the baseline. */
	private static final float ASCENT = 0.88F;

	private static final float ENDLESS = 1_000_000;

	/** How much wider than its words a justified line may be. */
	private static final float MOST_STRETCH = 0.1F;

	private final ColumnText column;

	private final float leading;

	private final float size;

	private final Align align;

	private boolean done;

	Pour(Typesetter type, Text text) {
		this.column = new ColumnText(null);
		this.column.setText(type.phrase(text));
		this.leading = text.leading();
		this.size = text.size();
		this.align = text.align();
		this.done = text.isEmpty();
		this.column.setLeading(this.leading);
		this.column.setIndent(text.indent());
		this.column.setFollowingIndent(text.indent());
	}

	boolean done() {
		return this.done;
	}

	/** Lines still to set in that width. */
	int lines(float width) {
		if (this.done) {
			return 0;
		}
		ColumnText trial = ColumnText.duplicate(this.column);
		trial.setSimpleColumn(0, -ENDLESS, width, 0);
		if ((trial.go(true) & ColumnText.NO_MORE_TEXT) == 0) {
			throw new IllegalStateException("文字が入る幅がありません（" + width + "pt）。");
		}
		return trial.getLinesWritten();
	}

	float height(float width) {
		return heightOf(lines(width));
	}

	private float heightOf(int lines) {
		return (lines == 0) ? 0 : (lines - 1) * this.leading + this.size;
	}

	/** Sets all the rest; the box must have been measured. */
	void all(Pen pen, float left, float top, float width) {
		set(pen, left, top, width, lines(width));
		if (!this.done) {
			throw new IllegalStateException("文字が枠に収まりませんでした。");
		}
	}

	/** Sets as many lines as the height takes. */
	void some(Pen pen, float left, float top, float width, float height) {
		int room = (int) Math.floor((height - this.size) / this.leading + 1.001F);
		set(pen, left, top, width, Math.min(room, lines(width)));
	}

	private void set(Pen pen, float left, float top, float width, int lines) {
		float first = top - ASCENT * this.size + this.leading;
		for (int line = 0; line < lines && !this.done; line++) {
			this.column.setCanvas(pen.canvas("…"));
			this.column.setAlignment(alignment(width));
			this.done = nextLine(this.column, left, first - line * this.leading, width, false);
		}
	}

	/** Whether that was the last one. */
	private boolean nextLine(ColumnText text, float left, float top, float width, boolean trial) {
		text.setSimpleColumn(left, top - this.leading * 1.5F, left + width, top);
		return (text.go(trial) & ColumnText.NO_MORE_TEXT) != 0;
	}

	/**
	 * The last line stands left, and one that would be pulled apart to fill the width.
	 */
	private int alignment(float width) {
		if (this.align != Align.JUSTIFIED) {
			return alignment(this.align);
		}
		ColumnText trial = ColumnText.duplicate(this.column);
		trial.setFilledWidth(0);
		boolean last = nextLine(trial, 0, 0, width, true);
		float filled = trial.getFilledWidth();
		return alignment((last || width - filled > MOST_STRETCH * filled) ? Align.LEFT : Align.JUSTIFIED);
	}

	private static int alignment(Align align) {
		return switch (align) {
			case LEFT -> Element.ALIGN_LEFT;
			case CENTRE -> Element.ALIGN_CENTER;
			case RIGHT -> Element.ALIGN_RIGHT;
			case JUSTIFIED -> Element.ALIGN_JUSTIFIED;
		};
	}

}
