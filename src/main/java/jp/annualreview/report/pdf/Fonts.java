package jp.annualreview.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.openpdf.text.pdf.BaseFont;

/**
 * 書体: BIZ UDゴシック in two weights and Noto Sans JP for what it lacks (𠮷), embedded as
 * subsets. One instance per document: a font collects the glyphs its document uses.
 */
record Fonts(BaseFont regular, BaseFont bold, BaseFont spare) {

	static Fonts load() {
		return new Fonts(load("BIZUDGothic-Regular.ttf", 1), load("BIZUDGothic-Bold.ttf", 2),
				load("NotoSansJP-Regular.ttf", 3));
	}

	BaseFont of(TextStyle style) {
		return style.bold() ? this.bold : this.regular;
	}

	BaseFont of(TextStyle style, Glyphs.Piece piece) {
		return piece.spare() ? this.spare : of(style);
	}

	private static BaseFont load(String name, long seed) {
		try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name)) {
			if (in == null) {
				throw new IllegalStateException("書体 " + name + " がプログラムに含まれていません。インストールし直してください。");
			}
			BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
			font.setIncludeCidSet(false);
			font.setSecureRandom(new SubsetSeed(seed));
			return font;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
