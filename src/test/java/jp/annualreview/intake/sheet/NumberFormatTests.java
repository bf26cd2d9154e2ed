package jp.annualreview.intake.sheet;

import java.math.BigDecimal;
import java.nio.file.Path;

import jp.annualreview.intake.CellContent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberFormatTests {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', delimiter = '|', textBlock = """
			表示形式              | 値                  | 意味           | 表示
			General               | 57.99999999999999   | PLAIN          | 58
			General               | 0.97000000000000008 | PLAIN          | 0.97
			General               | 1.234E3             | PLAIN          | 1234
			G/標準                | 12                  | PLAIN          | 12
			0                     | 12.5                | PLAIN          | 13
			#,##0                 | 1234567             | PLAIN          | 1,234,567
			#,##0.00              | 0.5                 | PLAIN          | 0.50
			#,##0;"△"#,##0        | -1234.5             | PLAIN          | △1,235
			#,##0;[Red]\\-#,##0   | -12                 | PLAIN          | -12
			#,##0_);(#,##0)       | -12                 | PLAIN          | (12)
			0.00                  | -0.5                | PLAIN          | -0.50
			#,##0;-#,##0;"-"      | 0                   | PLAIN          | -
			#,###                 | 0                   | PLAIN          | 0
			;;;                   | 7                   | PLAIN          | 7
			General"人"           | 186                 | PLAIN          | 186人
			0人                   | 186                 | PLAIN          | 186人
			0"年度"               | 2021                | PLAIN          | 2021年度
			0.0,"千t"             | 154000              | PLAIN          | 154.0千t
			#,##0,,"百万円"       | 2647000000          | PLAIN          | 2,647百万円
			"第"0"回"             | 3                   | PLAIN          | 第3回
			0.00E+00              | 12345               | PLAIN          | 1.23E+04
			0.00E+00              | -0.00012345         | PLAIN          | -1.23E-04
			0.00E+00              | 99999               | PLAIN          | 1.00E+05
			##0.0E+0              | 12345               | PLAIN          | 12.3E+3
			0.0E-0                | 0                   | PLAIN          | 0.0E0
			# ?/?                 | 0.5                 | PLAIN          | 1/2
			# ?/?                 | 3.25                | PLAIN          | 3 1/4
			# ?/?                 | 2                   | PLAIN          | 2
			# ?/?                 | 1.99                | PLAIN          | 2
			# ??/??               | -3.1416             | PLAIN          | -3 1/7
			?/?                   | 1.5                 | PLAIN          | 3/2
			# ??/100              | 0.25                | PLAIN          | 25/100
			[<1]"1未満";[<10]"少"0;"多"0 | 0.5           | PLAIN          | 1未満
			[<1]"1未満";[<10]"少"0;"多"0 | 5             | PLAIN          | 少5
			[<1]"1未満";[<10]"少"0;"多"0 | 50            | PLAIN          | 多50
			[>=1000]#,##0,"千";0  | 1234                | PLAIN          | 1千
			[>=1000]#,##0,"千";0  | -5                  | PLAIN          | -5
			[>=0]0;"▲"0           | -5                  | PLAIN          | ▲5
			[<0]"▲"0;0            | -5                  | PLAIN          | ▲5
			[=1]"有";[=0]"無"     | 1                   | PLAIN          | 有
			[=1]"有";[=0]"無"     | 7                   | PLAIN          | 7
			0.0%;[Red]"▲"0.0%     | -0.05               | RATIO          | ▲5.0%
			0;@                   | -5                  | PLAIN          | -5
			#,##0;"△"#,##0;0;@    | -5                  | PLAIN          | △5
			#,##0,                | 154000              | PLAIN          | 154
			0.0_ ;[Red]\\-0.0     | -0.25               | PLAIN          | -0.3
			#,##0.0"％"           | 1234.5              | PERCENT_POINTS | 1,234.5％
			[$¥-411]#,##0         | 1200                | PLAIN          | ¥1,200
			@                     | 12                  | PLAIN          | 12
			0%                    | 0.97                | RATIO          | 97%
			0.0%                  | 0.9696              | RATIO          | 97.0%
			0.00%                 | 1.5                 | RATIO          | 150.00%
			0.0%;"△"0.0%          | -0.081              | RATIO          | △8.1%
			0"%"                  | 97                  | PERCENT_POINTS | 97%
			0.0\\%                | 97.5                | PERCENT_POINTS | 97.5%
			0.0"％"               | 97.5                | PERCENT_POINTS | 97.5％
			0.0％                 | 97.5                | PERCENT_POINTS | 97.5％
			""")
	void numbers(String code, String value, String meaning, String shown) {
		CellContent content = content(value, 176, code);
		assertThat(content).isInstanceOfSatisfying(CellContent.Number.class, (number) -> {
			assertThat(number.meaning()).hasToString(meaning);
			assertThat(number.shown()).isEqualTo(shown);
			assertThat(number.value()).isEqualByComparingTo(new BigDecimal(value).round(new java.math.MathContext(15)));
		});
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', delimiter = '|', textBlock = """
			表示形式                          | 値      | 日付       | 表示
			yyyy/m/d                          | 44286   | 2021-03-31 | 2021/3/31
			yyyy/mm/dd h:mm                   | 44286.5 | 2021-03-31 | 2021/03/31
			yyyy"年"m"月"d"日"                | 44286   | 2021-03-31 | 2021年3月31日
			[$-409]yyyy"年"m"月"d"日"         | 44286   | 2021-03-31 | 2021年3月31日
			[$-411]ggge"年"m"月"d"日"         | 44286   | 2021-03-31 | 令和3年3月31日
			[$-411]ggge"年"m"月"d"日"         | 43586   | 2019-05-01 | 令和元年5月1日
			[$-411]ggge"年"m"月"d"日"         | 43585   | 2019-04-30 | 平成31年4月30日
			[$-ja-JP-x-gannen]ggge"年"m"月";@ | 43586   | 2019-05-01 | 令和元年5月
			[$-411]ge.m.d                     | 44286   | 2021-03-31 | R3.3.31
			[$-411]ge.m.d;@                   | 44286   | 2021-03-31 | R3.3.31
			[$-411]ge.m.d                     | 43586   | 2019-05-01 | R1.5.1
			[$-411]ggge"年度"                 | 43586   | 2019-05-01 | 令和元年度
			[$-411]ge-m-d                     | 44286   | 2021-03-31 | R3-3-31
			[$-411]ggge"年"m"月"              | 44286   | 2021-03-31 | 令和3年3月
			[$-F800]dddd\\,\\ mmmm\\ dd       | 44286   | 2021-03-31 | Wednesday, March 31
			yyyy"年"m"月"                     | 44286   | 2021-03-31 | 2021年3月
			m"月"d"日"                        | 44286   | 2021-03-31 | 3月31日
			m/d                               | 44286   | 2021-03-31 | 3/31
			gee.mm.dd                         | 44286   | 2021-03-31 | R03.03.31
			[$-411]ggge"年度"                 | 44287   | 2021-04-01 | 令和3年度
			yyyy"年度"                        | 44287   | 2021-04-01 | 2021年度
			m"月"d"日"(aaa)                   | 44286   | 2021-03-31 | 3月31日(水)
			aaaa                              | 44286   | 2021-03-31 | 水曜日
			d-mmm-yy                          | 44286   | 2021-03-31 | 31-Mar-21
			yyyy年m月                         | 44286   | 2021-03-31 | 2021年3月
			yyyy/m/d                          | 59      | 1900-02-28 | 1900/2/28
			yyyy/m/d                          | 61      | 1900-03-01 | 1900/3/1
			""")
	void days(String code, String value, String day, String shown) {
		assertDay(content(value, 176, code), day, shown);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			組込み番号, 表示
			14, 2019/3/28
			22, 2019/3/28
			27, H31.3.28
			28, 平成31年3月28日
			29, 平成31年3月28日
			30, 3/28/19
			31, 2019年3月28日
			34, 2019年3月
			35, 3月28日
			36, H31.3.28
			50, H31.3.28
			51, 平成31年3月28日
			52, 2019年3月
			53, 3月28日
			54, 平成31年3月28日
			55, 2019年3月
			56, 3月28日
			57, H31.3.28
			58, 平成31年3月28日
			""")
	void builtInDays(int id, String shown) {
		assertDay(content("43552", id, ""), "2019-03-28", shown);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', delimiter = '|', textBlock = """
			組込み番号 | 表示形式 | 値    | 表示
			20         | ``       | 0.5   | 12:00
			32         | ``       | 0.75  | 18時00分
			33         | ``       | 0.75  | 18時00分
			46         | ``       | 1.5   | 36:00
			176        | [h]:mm   | 1029.1666666667 | 24700:00
			176        | mm:ss    | 0.0416666666666667 | 1:00
			""")
	void timesAreTextSoThatNobodyCountsThemAsDays(int id, String code, String value, String shown) {
		assertThat(content(value, id, code)).isEqualTo(new CellContent.Text(shown));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			値, 理由
			-1, 負の数は日付ではない
			0, 0日目は日付ではない
			60, 1900年2月29日は存在しない
			99999999, 暦の外
			""")
	void numbersThatCannotBeADayStayNumbers(String value, String why) {
		assertThat(content(value, 14, "")).as(why).isInstanceOf(CellContent.Number.class);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			値, 日付
			42824, 2021-03-31
			0, 1904-01-01
			""")
	void countsFrom1904WhereTheWorkbookDoes(String value, String day) {
		Path file = Ooxml.number(value, 14, "").from1904().write(this.folder.resolve("mac.xlsx"));
		assertThat(Reading.cell(Reading.sheet(file), 1, 0).content()).isInstanceOfSatisfying(CellContent.Day.class,
				(found) -> assertThat(found.value()).hasToString(day));
	}

	private static void assertDay(CellContent content, String day, String shown) {
		assertThat(content).isInstanceOfSatisfying(CellContent.Day.class, (found) -> {
			assertThat(found.value()).hasToString(day);
			assertThat(found.shown()).isEqualTo(shown);
		});
	}

	private CellContent content(String value, int id, String code) {
		Path file = Ooxml.number(value, id, code).write(this.folder.resolve("format.xlsx"));
		return Reading.cell(Reading.sheet(file), 1, 0).content();
	}

}
