package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.stream.Stream;

import jp.annualreview.plan.NegativeSign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	private static final Figures FIGURES = new Figures(NegativeSign.TRIANGLE);

	/** A share has no sign; whatever has one has the plan's. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			表記 | 数値 | 値      | 表記された値
			△    | 数   | -1234.5 | △1,234.5
			▲    | 数   | -1234.5 | ▲1,234.5
			−    | 数   | -1234.5 | −1,234.5
			▲    | 数   | 1234.5  | 1,234.5
			△    | 増減 | -27     | △27
			▲    | 増減 | -27     | ▲27
			−    | 増減 | -27     | −27
			▲    | 増減 | 27      | ＋27
			−    | 増減 | 0       | ±0
			△    | 件数 | -2      | △2
			▲    | 件数 | -2      | ▲2
			−    | 件数 | -2      | −2
			▲    | 件数 | 3       | +3
			△    | 率   | -3.25   | △3.3%
			▲    | 率   | -3.25   | ▲3.3%
			−    | 率   | -3.25   | −3.3%
			▲    | 率   | -0.026  | ▲0.1%未満
			−    | 率   | -0.026  | −0.1%未満
			▲    | 率   | 0.026   | ＋0.1%未満
			△    | 千円 | -287600 | △288
			▲    | 千円 | -287600 | ▲288
			−    | 千円 | -287600 | −288
			▲    | 割合 | 33.3    | 33.3%
			−    | 割合 | 0       | 0.0%
			""")
	void printsTheSignOfThePlan(String label, String kind, BigDecimal value, String printed) {
		Figures figures = new Figures(Stream.of(NegativeSign.values())
			.filter((sign) -> sign.label().equals(label))
			.findFirst()
			.orElseThrow());
		assertThat(switch (kind) {
			case "数" -> figures.number(value, 0);
			case "増減" -> figures.signed(value);
			case "件数" -> figures.change(value.intValueExact());
			case "率" -> figures.relative(value);
			case "千円" -> figures.thousands(value);
			default -> Figures.share(value.movePointRight(1).intValueExact(), 1000);
		}).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			値              | 小数桁 | 表記
			1014            | 0      | 1,014
			152000          | 0      | 152,000
			98              | 1      | 98.0
			69.95           | 1      | 69.95
			99.70           | 2      | 99.70
			-12.5           | 0      | △12.5
			0               | 1      | 0.0
			1E+3            | 0      | 1,000
			-1234567.890    | 0      | △1,234,567.89
			""")
	void printsNumbers(BigDecimal value, int decimals, String printed) {
		assertThat(FIGURES.number(value, decimals)).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			件数 | 全体 | 割合    | 備考
			0    | 0    | －      | 判定した取組がない
			0    | 130  | 0.0%    |
			1    | 3    | 33.3%   |
			2    | 3    | 66.7%   |
			1    | 8    | 12.5%   |
			1    | 800  | 0.1%    | 四捨五入（0.125）
			1    | 4000 | 0.1%    | 0件でないものを0.0%としない
			3999 | 4000 | 99.9%   | 全部でないものを100.0%としない
			145  | 145  | 100.0%  |
			""")
	void printsShares(int part, int whole, String printed, String remark) {
		assertThat(Figures.share(part, whole)).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			増減率    | 表記
			37.5      | ＋37.5%
			-3.25     | △3.3%
			0         | 0.0%
			0.0300    | ＋0.1%未満
			-0.0260   | △0.1%未満
			0.05      | ＋0.1%
			""")
	void printsRelativeChanges(BigDecimal percent, String printed) {
		assertThat(FIGURES.relative(percent)).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			増減 | 表記
			3    | +3
			-2   | △2
			0    | ±0
			""")
	void printsChangesOfCounts(int difference, String printed) {
		assertThat(FIGURES.change(difference)).isEqualTo(printed);
	}

}
