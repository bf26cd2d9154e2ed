package jp.annualreview.report.excel;

import java.util.Optional;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * 書式 of a cell. Equal looks share one cell style of the workbook.
 *
 * @param ink colour of the text, {@code RRGGBB}
 * @param fill colour behind it; empty for none
 * @param format number format code
 * @param quoted keeps a text such as {@code =1+1} a text when someone edits the cell
 */
record Look(int points, boolean bold, boolean underlined, String ink, Optional<String> fill, HorizontalAlignment across,
		VerticalAlignment down, boolean wrap, boolean framed, String format, boolean quoted) {

	static final Look PLAIN = new Look(10, false, false, Palette.INK, Optional.empty(), HorizontalAlignment.GENERAL,
			VerticalAlignment.TOP, false, false, "General", false);

	static final Look CELL = PLAIN.withFrame();

	static final Look TEXT = CELL.wrapped();

	static final Look HEADING = TEXT.withBold().filled(Palette.HEADING).middle();

	Look sized(int size) {
		return new Look(size, this.bold, this.underlined, this.ink, this.fill, this.across, this.down, this.wrap,
				this.framed, this.format, this.quoted);
	}

	Look withBold() {
		return new Look(this.points, true, this.underlined, this.ink, this.fill, this.across, this.down, this.wrap,
				this.framed, this.format, this.quoted);
	}

	Look linked() {
		return new Look(this.points, this.bold, true, Palette.LINK, this.fill, this.across, this.down, this.wrap,
				this.framed, this.format, this.quoted);
	}

	Look inked(String colour) {
		return new Look(this.points, this.bold, this.underlined, colour, this.fill, this.across, this.down, this.wrap,
				this.framed, this.format, this.quoted);
	}

	Look filled(String colour) {
		return new Look(this.points, this.bold, this.underlined, this.ink, Optional.of(colour), this.across, this.down,
				this.wrap, this.framed, this.format, this.quoted);
	}

	Look aligned(HorizontalAlignment alignment) {
		return new Look(this.points, this.bold, this.underlined, this.ink, this.fill, alignment, this.down, this.wrap,
				this.framed, this.format, this.quoted);
	}

	Look centred() {
		return aligned(HorizontalAlignment.CENTER);
	}

	Look right() {
		return aligned(HorizontalAlignment.RIGHT);
	}

	Look middle() {
		return new Look(this.points, this.bold, this.underlined, this.ink, this.fill, HorizontalAlignment.CENTER,
				VerticalAlignment.CENTER, this.wrap, this.framed, this.format, this.quoted);
	}

	/** In the middle of the row's height. */
	Look levelled() {
		return new Look(this.points, this.bold, this.underlined, this.ink, this.fill, this.across,
				VerticalAlignment.CENTER, this.wrap, this.framed, this.format, this.quoted);
	}

	Look wrapped() {
		return new Look(this.points, this.bold, this.underlined, this.ink, this.fill, this.across, this.down, true,
				this.framed, this.format, this.quoted);
	}

	Look withFrame() {
		return new Look(this.points, this.bold, this.underlined, this.ink, this.fill, this.across, this.down, this.wrap,
				true, this.format, this.quoted);
	}

	Look formatted(String code) {
		return new Look(this.points, this.bold, this.underlined, this.ink, this.fill, this.across, this.down, this.wrap,
				this.framed, code, this.quoted);
	}

	Look asText() {
		return new Look(this.points, this.bold, this.underlined, this.ink, this.fill, this.across, this.down, this.wrap,
				this.framed, this.format, true);
	}

}
