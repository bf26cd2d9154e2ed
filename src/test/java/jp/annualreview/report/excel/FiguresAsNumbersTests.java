package jp.annualreview.report.excel;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.Entry;
import java.util.stream.Stream;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.workbook.CellValue;
import org.apache.poi.ss.format.CellFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A printed figure becomes a number that is shown as it was printed. */
class FiguresAsNumbersTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			印字      | 値      | 負数の表記
			97.3%     | 0.973   | △
			110.0%    | 1.100   | △
			0.0%      | 0.000   | △
			△2        | -2      | △
			▲2        | -2      | ▲
			−2        | -2      | −
			+3        | 3       | △
			±0        | 0       | △
			±0        | 0       | ▲
			1,014     | 1014    | △
			△1,234.5  | -1234.5 | △
			▲1,234.5  | -1234.5 | ▲
			−1,234.5  | -1234.5 | −
			＋37.5%   | 0.375   | △
			△3.3%     | -0.033  | △
			▲3.3%     | -0.033  | ▲
			−3.3%     | -0.033  | −
			12        | 12      | △
			""")
	void isANumber(String printed, String value, String negatives) {
		Entry entry = new PrintedFigure(sign(negatives)).entry(printed, CellLook.CELL);
		assertThat(entry.value()).isInstanceOfSatisfying(CellValue.Number.class,
				(number) -> assertThat(number.value()).isEqualByComparingTo(value));
		double number = Double.parseDouble(value);
		assertThat(CellFormat.getInstance(entry.look().format()).apply(number).text.strip()).isEqualTo(printed);
	}

	/** A change that is typed over still shows the sign of the plan. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			印字   | 負数の表記 | 入れ直す値 | 表示
			+3     | ▲          | -2         | ▲2
			±0     | ▲          | -2         | ▲2
			＋1.5% | −          | -0.025     | −2.5%
			△2     | △          | 4          | 4
			""")
	void showsWhatIsTypedOverItLikewise(String printed, String negatives, double typed, String shown) {
		Entry entry = new PrintedFigure(sign(negatives)).entry(printed, CellLook.CELL);
		assertThat(CellFormat.getInstance(entry.look().format()).apply(typed).text.strip()).isEqualTo(shown);
	}

	private static NegativeSign sign(String label) {
		return Stream.of(NegativeSign.values()).filter((sign) -> sign.label().equals(label)).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			印字
			△
			▲3
			－
			＋0.1%未満
			100.0%（同値）
			約60%
			=1+1
			''
			""")
	void staysWords(String printed) {
		assertThat(new PrintedFigure(NegativeSign.TRIANGLE).entry(printed, CellLook.CELL).value())
			.isEqualTo(CellValue.text(printed));
	}

}
