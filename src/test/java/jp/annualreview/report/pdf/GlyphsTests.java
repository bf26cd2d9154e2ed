package jp.annualreview.report.pdf;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlyphsTests {

	private final Glyphs glyphs = new Glyphs(Fonts.load().regular(), Fonts.load().spare());

	@ParameterizedTest(name = "{0}")
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			文字列 | 印字される文字列
			髙﨑德 | 髙﨑德
			△□○◎①⑳㈱㎡ | △□○◎①⑳㈱㎡
			𠮷野家 | 𠮷野家
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
		assertThat(this.glyphs.missing()).containsExactly(0x2714);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			文字列 | 書体ごとの部分（予備の書体は[ ]）
			髙﨑 | 髙﨑
			𠮷野家 | [𠮷],野家
			𠮷𠮷 | [𠮷𠮷]
			町の𠮷田さん | 町の,[𠮷],田さん
			✔済 | 〓済
			葛󠄀城𠮷 | 葛󠄀城,[𠮷]
			""")
	void what_the_font_lacks_comes_from_the_spare_one(String text, String parts) {
		assertThat(this.glyphs.pieces(text)
			.stream()
			.map((piece) -> piece.spare() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining(","))).isEqualTo(parts);
	}

	@Test
	void a_text_in_two_fonts_is_as_wide_as_its_parts() {
		Typesetter type = new Typesetter(Fonts.load());
		assertThat(type.width("町の𠮷田", TextStyle.CELL)).isEqualTo(4 * TextStyle.CELL.size());
	}

	@Test
	void both_weights_have_the_same_characters() {
		Fonts fonts = Fonts.load();
		for (int point = 0x20; point < 0x30000; point++) {
			assertThat(fonts.bold().charExists(point)).isEqualTo(fonts.regular().charExists(point));
		}
	}

}
