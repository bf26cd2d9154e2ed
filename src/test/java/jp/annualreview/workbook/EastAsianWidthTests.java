package jp.annualreview.workbook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EastAsianWidthTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			文字列               | 幅 | 備考
			''                   | 0  |
			R3                   | 2  |
			環境政策部第12課     | 16 | 半角の数字は半分
			ｶﾅ                   | 2  | 半角カナ
			か\u3099             | 2  | 結合文字は幅なし
			○△□◎×             | 10 | 曖昧な幅の記号は全角
			𠮷野家               | 6  | 補助面の漢字
			令和3年度→R3        | 13 |
			""")
	void countsHalfWidthCharacters(String text, int width, String remark) {
		assertThat(EastAsianWidth.of(text)).isEqualTo(width);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			字数 | 幅 | 行数 | 備考
			0    | 20 | 1    |
			10   | 20 | 1    | ちょうど収まる
			11   | 20 | 2    |
			18   | 20 | 2    | 折返しは2文字分早いことがある
			19   | 20 | 3    |
			600  | 50 | 25   |
			""")
	void countsLines(int characters, int width, int lines, String remark) {
		assertThat(EastAsianWidth.lines("あ".repeat(characters), width)).isEqualTo(lines);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			段落            | 行数
			計画／実績      | 2
			計画／／実績    | 3
			""")
	void countsBreaks(String text, int lines) {
		assertThat(EastAsianWidth.lines(text.replace('／', '\n'), 20)).isEqualTo(lines);
	}

}
