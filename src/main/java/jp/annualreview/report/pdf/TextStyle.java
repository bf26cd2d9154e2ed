package jp.annualreview.report.pdf;

import java.awt.Color;

/** 文字の体裁: weight, size, line feed and colour. */
enum TextStyle {

	TITLE(true, 30, 40, Palette.NAVY), COVER_PLAN(false, 17, 24, Palette.INK),
	COVER_TEXT(false, 11.5F, 19, Palette.INK), CHAPTER(true, 17, 22, Palette.NAVY),
	SECTION(true, 11.5F, 16, Palette.NAVY), CONTINUED(true, 9.5F, 13, Palette.NAVY),
	BODY(false, 10, 16.5F, Palette.INK), BODY_BOLD(true, 10, 16.5F, Palette.INK),
	BODY_SMALL(false, 9, 14.5F, Palette.INK), FIGURE(true, 15, 19, Palette.NAVY), NOTE(false, 8, 12, Palette.GREY),
	HEAD(true, 8, 10.5F, Palette.NAVY), HEAD_SMALL(true, 7.5F, 9.5F, Palette.NAVY),
	HEAD_TIGHT(true, 7.5F, 9.2F, Palette.NAVY), CELL(false, 8, 11.5F, Palette.INK),
	CELL_BOLD(true, 8, 11.5F, Palette.INK), CELL_MARK(true, 8, 11.5F, Palette.RED),
	CELL_GREY(false, 8, 11.5F, Palette.GREY), SMALL(false, 7.5F, 10.5F, Palette.INK),
	SMALL_BOLD(true, 7.5F, 10.5F, Palette.INK), SMALL_GREY(false, 7.5F, 10.5F, Palette.GREY),
	RUNNING(false, 7.5F, 10, Palette.GREY), SAMPLE(true, 9, 11, Palette.RED), SAMPLE_LARGE(true, 20, 24, Palette.RED);

	private final boolean bold;

	private final float size;

	private final float leading;

	private final Color colour;

	TextStyle(boolean bold, float size, float leading, Color colour) {
		this.bold = bold;
		this.size = size;
		this.leading = leading;
		this.colour = colour;
	}

	boolean bold() {
		return this.bold;
	}

	float size() {
		return this.size;
	}

	float leading() {
		return this.leading;
	}

	Color colour() {
		return this.colour;
	}

}
