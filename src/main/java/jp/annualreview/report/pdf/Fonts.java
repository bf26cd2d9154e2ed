package jp.annualreview.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.openpdf.text.pdf.BaseFont;

/**
 * 書体: BIZ UDゴシック in two weights, embedded as a subset. One instance per document: a font
 * collects the glyphs its document uses.
 */
record Fonts(BaseFont regular, BaseFont bold) {

	static Fonts load() {
		return new Fonts(load("BIZUDGothic-Regular.ttf", 1), load("BIZUDGothic-Bold.ttf", 2));
	}

	BaseFont of(TextStyle style) {
		return style.bold() ? this.bold : this.regular;
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
