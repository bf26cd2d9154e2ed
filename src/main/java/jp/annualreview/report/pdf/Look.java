package jp.annualreview.report.pdf;

import java.awt.Color;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** 枠の体裁. */
enum Look {

	HEAD(Palette.HEAD_FILL, true), SECTION(Palette.SECTION_FILL, true), TOTAL(Palette.SECTION_FILL, true),
	REVIEWED(Palette.REVIEW_FILL, false), LABEL(Palette.SECTION_FILL, false), FIGURE(null, true), BODY(null, false);

	private final Optional<Color> fill;

	private final boolean middle;

	Look(@Nullable Color fill, boolean middle) {
		this.fill = Optional.ofNullable(fill);
		this.middle = middle;
	}

	Optional<Color> fill() {
		return this.fill;
	}

	/** Whether short text stands in the middle of a high box. */
	boolean middle() {
		return this.middle;
	}

}
