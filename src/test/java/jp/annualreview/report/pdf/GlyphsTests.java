package jp.annualreview.report.pdf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlyphsTests {

	private final Glyphs glyphs = new Glyphs(Fonts.load().regular());

	@ParameterizedTest(name = "{0}")
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			文字列 | 印字される文字列
			髙﨑德 | 髙﨑德
			△□○◎①⑳㈱㎡ | △□○◎①⑳㈱㎡
			𠮷野家 | 〓野家
			✔済 | 〓済
			か\u3099き | がき
			神（旧字） | 神（旧字）
			葛󠄀城 | 葛󠄀城
			町\u200B会 | 町会
			1\u00A0人 | 1 人
			""")
	void no_character_disappears_unseen(String text, String printed) {
		assertThat(this.glyphs.printable(text)).isEqualTo(printed);
	}

	@Test
	void names_what_it_could_not_print() {
		this.glyphs.printable("𠮷と✔と𠮷");
		assertThat(this.glyphs.missing()).containsExactly(0x2714, 0x20BB7);
	}

	@Test
	void both_weights_have_the_same_characters() {
		Fonts fonts = Fonts.load();
		for (int point = 0x20; point < 0x30000; point++) {
			assertThat(fonts.bold().charExists(point)).isEqualTo(fonts.regular().charExists(point));
		}
	}

}
