package jp.annualreview.report.pdf;

import java.awt.Color;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** 枠の体裁. */
enum Look {

	HEAD(Palette.HEAD_FILL, true, 3.5F), HEAD_TIGHT(Palette.HEAD_FILL, true, 1),
	SECTION(Palette.SECTION_FILL, true, 3.5F), TOTAL(Palette.SECTION_FILL, true, 3.5F), YEAR(null, false, 1.8F),
	REVIEWED(Palette.REVIEW_FILL, false, 1.8F), LABEL(Palette.SECTION_FILL, false, 3.5F), FIGURE(null, true, 3.5F),
	BODY(null, false, 3.5F),
	/** A paragraph of a text that may part between pages: the next one stands close. */
	PARAGRAPH(null, false, 3.5F),
	/** The last of them. */
	LAST_PARAGRAPH(null, false, 3.5F);

	private static final float ABOVE = 3.2F;

	private static final float BETWEEN_PARAGRAPHS = 0.3F;

	private final Optional<Color> fill;

	private final boolean middle;

	private final float pad;

	Look(@Nullable Color fill, boolean middle, float pad) {
		this.fill = Optional.ofNullable(fill);
		this.middle = middle;
		this.pad = pad;
	}

	Optional<Color> fill() {
		return this.fill;
	}

	/** Whether short text stands in the middle of a high box. */
	boolean middle() {
		return this.middle;
	}

	/** Whether a cell that looks so heads its row. */
	boolean heads() {
		return this == HEAD || this == HEAD_TIGHT || this == LABEL;
	}

	/** Whether it goes on with what stands above, no line between them. */
	boolean flows() {
		return this == PARAGRAPH || this == LAST_PARAGRAPH;
	}

	/** Least room above the text. */
	float above() {
		return ABOVE;
	}

	float below() {
		return (this == PARAGRAPH) ? BETWEEN_PARAGRAPHS : ABOVE;
	}

	/** Room left and right of the text. */
	float pad() {
		return this.pad;
	}

}
