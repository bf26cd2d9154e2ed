package jp.annualreview.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 効果額の読み取り: amounts in yen. */
class EffectReaderTests {

	private final EffectReader reader = new EffectReader();

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			記入           | 円          | 指摘
			370,171千円    | 370171000   |
			１２３４５      | 12345       |
			12,345円       | 12345       |
			2,647百万円    | 2647000000  |
			1.5億円        | 150000000   |
			500万円        | 5000000     |
			約500万円      | 5000000     |
			500万円の削減  | 5000000     |
			年間500万円    | 5000000     |
			△5,000         | -5000       |
			▲12千円        | -12000      |
			−300円         | -300        |
			(1,200)        | -1200       |
			0              | 0           |
			－             |             |
			なし           |             |
			把握不能       |             |
			集計中         |             | K19
			未確定         |             | K19
			多額           |             | K04
			1e999999999    |             | K04
			1e-999999999   |             | K04
			1000円(税込)   |             | K04
			100～200千円   |             | K04
			100千円以上    |             | K04
			100円と200円   |             | K04
			15人           |             | K05
			3%             |             | K05
			""")
	void amounts(String text, String yen, String code) {
		check(RawCells.text(text), yen, code);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			値      | 表示          | 円      | 指摘
			500000  | 500,000       | 500000  |
			-5000   | △5,000        | -5000   |
			500000  | 500千円       | 500000  |
			500     | 500千円       | 500000  | K23
			0       | 0千円         | 0       |
			1234.5  | 1,235         | 1234.5  |
			""")
	void numbersAsTheirFormatShowsThem(String value, String shown, String yen, String code) {
		check(RawCells.number(value, shown), yen, code);
	}

	@Test
	void whatIsNoAmountAtAll() {
		check(RawCells.day("2021-04-01"), null, "K04");
		check(RawCells.fault("#REF!"), null, "K04");
		check(RawCells.notCalculated("A1"), null, "K04");
		check(RawCells.ratio("0.97", "97.0%"), null, "K05");
		check(RawCells.cell(new CellContent.Bool(true)), null, "K04");
		check(RawCells.text(""), null, null);
	}

	private void check(RawCell cell, String yen, String code) {
		EffectReading reading = this.reader.read(cell);
		assertThat(reading.amount().map((amount) -> amount.toPlainString()).orElse(null)).isEqualTo(yen);
		assertThat(reading.doubts()).extracting((doubt) -> doubt.code().name())
			.isEqualTo((code == null) ? List.of() : List.of(code));
		assertThat(reading.doubts()).allSatisfy((doubt) -> assertThat(doubt.problem()).contains("効果額").endsWith("。"));
	}

}
