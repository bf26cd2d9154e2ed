package jp.annualreview.intake.sheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LegibleTextTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			種類,                 符号,   残る
			半分の文字（前）,     D800,   いいえ
			半分の文字（後）,     DC00,   いいえ
			文字のない番号,       FFFE,   いいえ
			文字のない番号,       FDD0,   いいえ
			ヌル,                 0000,   いいえ
			鳴動,                 0007,   いいえ
			次行,                 0085,   いいえ
			右から左への上書き,   202E,   いいえ
			右から左への隔離,     2067,   いいえ
			タブ,                 0009,   はい
			改行,                 000A,   はい
			濁点（結合）,         3099,   はい
			幅のない結合,         200D,   はい
			異体字の選択,         FE0F,   はい
			絵文字,               1F600,  はい
			つちよし,             20BB7,  はい
			""")
	void whatCannotBePrintedIsMarked(String kind, String code, String kept) {
		String sign = String.valueOf(Character.toChars(Integer.parseInt(code, 16)));
		assertThat(LegibleText.of("a" + sign + "b")).isEqualTo(kept.equals("はい") ? "a" + sign + "b" : "a\uFFFDb");
	}

}
