package jp.annualreview.report.pdf;

import java.util.List;
import java.util.SortedSet;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.SplitCharacter;

/** 組版: turns words into text that knows its fonts and where its lines may end. */
final class Typesetter {

	private static final SplitCharacter KINSOKU = new Kinsoku();

	private final Fonts fonts;

	private final Glyphs glyphs;

	Typesetter(Fonts fonts) {
		this.fonts = fonts;
		this.glyphs = new Glyphs(fonts.regular(), fonts.spare());
	}

	Fonts fonts() {
		return this.fonts;
	}

	/** The text, parted where its font changes. */
	List<Glyphs.Piece> pieces(String text) {
		return this.glyphs.pieces(text);
	}

	SortedSet<Integer> missing() {
		return this.glyphs.missing();
	}

	float width(String text, TextStyle style) {
		return (float) pieces(text).stream().mapToDouble((piece) -> width(piece, style)).sum();
	}

	float width(Glyphs.Piece piece, TextStyle style) {
		return this.fonts.of(style, piece).getWidthPoint(piece.text(), style.size());
	}

	/**
	 * Height of the text set to the width, from the top of its first to the foot of its
	 * last line.
	 */
	float height(Text text, float width) {
		return new Pour(this, text).height(width);
	}

	Phrase phrase(Text text) {
		Phrase phrase = new Phrase();
		text.runs().forEach((run) -> pieces(run.text()).forEach((piece) -> phrase.add(chunk(piece, run.style()))));
		return phrase;
	}

	private Chunk chunk(Glyphs.Piece piece, TextStyle style) {
		Font font = new Font(this.fonts.of(style, piece), style.size(), Font.NORMAL, style.colour());
		Chunk chunk = new Chunk(piece.text(), font);
		chunk.setSplitCharacter(KINSOKU);
		return chunk;
	}

}
