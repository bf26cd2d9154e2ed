package jp.annualreview.workbook;

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
public record CellLook(Lettering letters, Place place, Optional<String> fill, boolean framed, String format,
		boolean quoted, boolean open) {

	/** Size in points, weight, line below, colour. */
	public record Lettering(int points, boolean bold, boolean underlined, String ink) {
	}

	/** Where the text stands, and whether it runs on in the next line. */
	public record Place(HorizontalAlignment across, VerticalAlignment down, boolean wrap) {
	}

	public static final String GENERAL = "General";

	public static final CellLook PLAIN = new CellLook(new Lettering(10, false, false, SheetPalette.INK),
			new Place(HorizontalAlignment.GENERAL, VerticalAlignment.TOP, false), Optional.empty(), false, GENERAL,
			false, false);

	/** A table's cell on one line. */
	public static final CellLook CELL = new CellLook(PLAIN.letters, PLAIN.place, Optional.empty(), true, GENERAL, false,
			false);

	/** A table's cell whose text runs on. */
	public static final CellLook TEXT = CELL.wrapped();

	public static final CellLook TITLE = PLAIN.sized(16).withBold();

	public static final CellLook HEADING = TEXT.withBold().filled(SheetPalette.HEADING).centred().levelled();

	public int points() {
		return this.letters.points;
	}

	public boolean wrap() {
		return this.place.wrap;
	}

	public CellLook sized(int points) {
		return with(new Lettering(points, this.letters.bold, this.letters.underlined, this.letters.ink));
	}

	public CellLook withBold() {
		return with(new Lettering(points(), true, this.letters.underlined, this.letters.ink));
	}

	public CellLook linked() {
		return with(new Lettering(points(), this.letters.bold, true, SheetPalette.LINK));
	}

	public CellLook inked(String colour) {
		return with(new Lettering(points(), this.letters.bold, this.letters.underlined, colour));
	}

	private CellLook with(Lettering other) {
		return new CellLook(other, this.place, this.fill, this.framed, this.format, this.quoted, this.open);
	}

	public CellLook centred() {
		return with(new Place(HorizontalAlignment.CENTER, this.place.down, this.place.wrap));
	}

	public CellLook right() {
		return with(new Place(HorizontalAlignment.RIGHT, this.place.down, this.place.wrap));
	}

	public CellLook left() {
		return with(new Place(HorizontalAlignment.LEFT, this.place.down, this.place.wrap));
	}

	/** In the middle of the row's height. */
	public CellLook levelled() {
		return with(new Place(this.place.across, VerticalAlignment.CENTER, this.place.wrap));
	}

	public CellLook wrapped() {
		return with(new Place(this.place.across, this.place.down, true));
	}

	private CellLook with(Place other) {
		return new CellLook(this.letters, other, this.fill, this.framed, this.format, this.quoted, this.open);
	}

	public CellLook filled(String colour) {
		return new CellLook(this.letters, this.place, Optional.of(colour), this.framed, this.format, this.quoted,
				this.open);
	}

	public CellLook formatted(String code) {
		return new CellLook(this.letters, this.place, this.fill, this.framed, code, this.quoted, this.open);
	}

	public CellLook asText() {
		return new CellLook(this.letters, this.place, this.fill, this.framed, this.format, true, this.open);
	}

	/** A cell that has to be filled in. */
	public CellLook asEntry() {
		return open(SheetPalette.ENTRY);
	}

	/** A cell that is filled in where there is something to say. */
	public CellLook asOptionalEntry() {
		return open(SheetPalette.OPTIONAL);
	}

	private CellLook open(String colour) {
		return new CellLook(this.letters, this.place, Optional.of(colour), true, this.format, this.quoted, true);
	}

}
