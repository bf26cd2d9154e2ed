package jp.annualreview.report.excel;

import java.util.Optional;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * 書式 of a cell. Equal looks share one cell style of the workbook.
 *
 * @param fill colour behind the text, {@code RRGGBB}; empty for none
 * @param format number format code
 * @param quoted keeps a text such as {@code =1+1} a text when someone edits the cell
 * @param open may be filled in on a protected sheet
 */
record Look(Lettering letters, Place place, Optional<String> fill, boolean framed, String format, boolean quoted,
		boolean open) {

	/** Size in points, weight, line below, colour. */
	record Lettering(int points, boolean bold, boolean underlined, String ink) {
	}

	/** Where the text stands, and whether it runs on in the next line. */
	record Place(HorizontalAlignment across, VerticalAlignment down, boolean wrap) {
	}

	static final String GENERAL = "General";

	static final Look PLAIN = new Look(new Lettering(10, false, false, Palette.INK),
			new Place(HorizontalAlignment.GENERAL, VerticalAlignment.TOP, false), Optional.empty(), false, GENERAL,
			false, false);

	/** A table's cell on one line. */
	static final Look CELL = new Look(PLAIN.letters, PLAIN.place, Optional.empty(), true, GENERAL, false, false);

	/** A table's cell whose text runs on. */
	static final Look TEXT = CELL.wrapped();

	static final Look TITLE = PLAIN.sized(16).withBold();

	static final Look HEADING = TEXT.withBold().filled(Palette.HEADING).centred().levelled();

	int points() {
		return this.letters.points;
	}

	boolean wrap() {
		return this.place.wrap;
	}

	Look sized(int points) {
		return with(new Lettering(points, this.letters.bold, this.letters.underlined, this.letters.ink));
	}

	Look withBold() {
		return with(new Lettering(points(), true, this.letters.underlined, this.letters.ink));
	}

	Look linked() {
		return with(new Lettering(points(), this.letters.bold, true, Palette.LINK));
	}

	Look inked(String colour) {
		return with(new Lettering(points(), this.letters.bold, this.letters.underlined, colour));
	}

	private Look with(Lettering other) {
		return new Look(other, this.place, this.fill, this.framed, this.format, this.quoted, this.open);
	}

	Look centred() {
		return with(new Place(HorizontalAlignment.CENTER, this.place.down, this.place.wrap));
	}

	Look right() {
		return with(new Place(HorizontalAlignment.RIGHT, this.place.down, this.place.wrap));
	}

	Look left() {
		return with(new Place(HorizontalAlignment.LEFT, this.place.down, this.place.wrap));
	}

	/** In the middle of the row's height. */
	Look levelled() {
		return with(new Place(this.place.across, VerticalAlignment.CENTER, this.place.wrap));
	}

	Look wrapped() {
		return with(new Place(this.place.across, this.place.down, true));
	}

	private Look with(Place other) {
		return new Look(this.letters, other, this.fill, this.framed, this.format, this.quoted, this.open);
	}

	Look filled(String colour) {
		return new Look(this.letters, this.place, Optional.of(colour), this.framed, this.format, this.quoted,
				this.open);
	}

	Look formatted(String code) {
		return new Look(this.letters, this.place, this.fill, this.framed, code, this.quoted, this.open);
	}

	Look asText() {
		return new Look(this.letters, this.place, this.fill, this.framed, this.format, true, this.open);
	}

	/** A cell that has to be filled in. */
	Look asEntry() {
		return open(Palette.ENTRY);
	}

	/** A cell that is filled in where there is something to say. */
	Look asOptionalEntry() {
		return open(Palette.OPTIONAL);
	}

	private Look open(String colour) {
		return new Look(this.letters, this.place, Optional.of(colour), true, this.format, this.quoted, true);
	}

}
