package jp.annualreview.report.csv;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.annualreview.report.document.DataCell;

import static org.assertj.core.api.Assertions.assertThat;

class CsvValueTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '"', textBlock = """
			文字列          | CSVの値
			=1+1            | '=1+1
			+81             | '+81
			-               | '-
			@SUM(A1)        | '@SUM(A1)
			\\t=1            | '\\t=1
			\\r=1            | '\\r=1
			'文字           | ''文字
			''二重          | '''二重
			－              | －
			12-34           | 12-34
			一行目\\n二行目 | 一行目\\n二行目
			""")
	void writesTexts(String text, String written) {
		assertThat(CsvValue.of(DataCell.text(unescape(text)))).isEqualTo(unescape(written));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			値           | 小数桁 | CSVの値
			97.38220     | 4      | 97.3822
			35           | 4      | 35.0000
			-7.80138     | 4      | -7.8014
			12.500       | -1     | 12.5
			1000         | -1     | 1000
			1E+5         | -1     | 100000
			0.00         | -1     | 0
			-200.50      | -1     | -200.5
			""")
	void writesNumbersPlain(BigDecimal value, int decimals, String written) {
		assertThat(CsvValue.of(new DataCell.Number(value, decimals))).isEqualTo(written);
	}

	private static String unescape(String text) {
		return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
	}

}
