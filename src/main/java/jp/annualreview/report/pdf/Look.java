package jp.annualreview.report.pdf;

import java.awt.Color;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** 枠の体裁. */
enum Look {

	HEAD(Palette.HEAD_FILL, true, 3.5F), HEAD_TIGHT(Palette.HEAD_FILL, true, 1),
	SECTION(Palette.SECTION_FILL, true, 3.5F), TOTAL(Palette.SECTION_FILL, true, 3.5F), YEAR(null, false, 1.8F),
	REVIEWED(Palette.REVIEW_FILL, false, 1.8F), LABEL(Palette.SECTION_FILL, false, 3.5F), FIGURE(null, true, 3.5F),
	BODY(null, false, 3.5F);

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

	/** Room left and right of the text. */
	float pad() {
		return this.pad;
	}

}
