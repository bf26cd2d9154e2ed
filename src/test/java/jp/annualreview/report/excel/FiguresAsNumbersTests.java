package jp.annualreview.report.excel;

import java.math.BigDecimal;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.Entry;
import org.apache.poi.ss.format.CellFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A figure stays a number that is shown as it is printed. */
class FiguresAsNumbersTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			値      | 小数 | 区切り | 正の符号 | 単位          | 負数の表記 | セルの値 | 表示
			97.3    | 1    | false  |          | %             | △         | 0.973    | 97.3%
			110.0   | 1    | true   |          | %             | △         | 1.100    | 110.0%
			100.0   | 1    | true   |          | %（同値）     | △         | 1.000    | 100.0%（同値）
			80.0    | 1    | true   |          | %（進捗率）   | △         | 0.800    | 80.0%（進捗率）
			0       | 1    | false  |          | %             | △         | 0        | 0.0%
			-2      | 0    | true   | +        |               | △         | -2       | △2
			-2      | 0    | true   | +        |               | ▲         | -2       | ▲2
			-2      | 0    | true   | +        |               | −          | -2       | −2
			3       | 0    | true   | +        |               | △         | 3        | +3
			0       | 0    | true   | ±        |               | ▲         | 0        | ±0
			1014    | 0    | true   |          |               | △         | 1014     | 1,014
			-1234.5 | 1    | true   |          |               | ▲         | -1234.5  | ▲1,234.5
			12      | 0    | false  |          | 件            | △         | 12       | 12件
			12000   | 0    | true   |          | 人            | △         | 12000    | 12,000人
			""")
	void isShownAsItIsPrinted(BigDecimal value, int decimals, boolean grouped, String plus, String unit,
			String negatives, String stored, String shown) {
		Entry entry = entry(value, decimals, grouped, plus, unit, negatives);
		assertThat(entry.value()).isInstanceOfSatisfying(CellValue.Number.class,
				(number) -> assertThat(number.value()).isEqualByComparingTo(stored));
		assertThat(CellFormat.getInstance(entry.look().format()).apply(Double.parseDouble(stored)).text.strip())
			.isEqualTo(shown);
	}

	/** A change that is typed over still shows the sign of the plan. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			値 | 正の符号 | 負数の表記 | 入れ直す値 | 表示
			3  | +        | ▲         | -2         | ▲2
			0  | ±        | ▲         | -2         | ▲2
			-2 | +        | △         | 4          | +4
			""")
	void showsWhatIsTypedOverItLikewise(BigDecimal value, String plus, String negatives, double typed, String shown) {
		Entry entry = entry(value, 0, true, plus, null, negatives);
		assertThat(CellFormat.getInstance(entry.look().format()).apply(typed).text.strip()).isEqualTo(shown);
	}

	private static Entry entry(BigDecimal value, int decimals, boolean grouped, String plus, String unit,
			String negatives) {
		return new Entries(negatives).of(
				new Cell.Figure(value, decimals, grouped, (plus == null) ? "" : plus, (unit == null) ? "" : unit, ""),
				Kind.FIGURE);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号  | 数値
			1     | true
			145   | true
			007   | false
			3-(2) | false
			""")
	void aWholeNumberOfAnItemSortsAsOne(String number, boolean isNumber) {
		assertThat(Entries.number(number).value() instanceof CellValue.Number).isEqualTo(isNumber);
	}

}
