package jp.annualreview.plan;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** 年度 and how plans print it. */
class FiscalYearTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			日,         年度, 初日,       末日
			2020-03-31, 2019, 2019-04-01, 2020-03-31
			2020-04-01, 2020, 2020-04-01, 2021-03-31
			2020-12-31, 2020, 2020-04-01, 2021-03-31
			2021-01-01, 2020, 2020-04-01, 2021-03-31
			""")
	void 四月に始まり三月に終わる(LocalDate day, int value, LocalDate first, LocalDate last) {
		FiscalYear year = FiscalYear.containing(day);
		assertThat(year).isEqualTo(FiscalYear.of(value));
		assertThat(year.firstDay()).isEqualTo(first);
		assertThat(year.lastDay()).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			年度, 比べる年度, 前,     後,     順
			2019, 2020,       はい,   いいえ, -1
			2020, 2020,       いいえ, いいえ, 0
			2021, 2020,       いいえ, はい,   1
			""")
	void 年度の前後(int one, int other, String before, String after, int order) {
		FiscalYear year = FiscalYear.of(one);
		assertThat(year.isBefore(FiscalYear.of(other))).isEqualTo(before.equals("はい"));
		assertThat(year.isAfter(FiscalYear.of(other))).isEqualTo(after.equals("はい"));
		assertThat(year.compareTo(FiscalYear.of(other))).isEqualTo(order);
		assertThat(year.next().previous()).isEqualTo(year).isNotEqualTo(year.next());
	}

	/**
	 * R元 is the whole of fiscal 2019, although it began in H31; S64 ended within 1988.
	 */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			年度, 西暦, 西暦（題名）, 和暦, 和暦（題名）
			2018, 2018, 2018年度,     H30,  平成30年度
			2019, 2019, 2019年度,     R元,  令和元年度
			2020, 2020, 2020年度,     R2,   令和2年度
			1988, 1988, 1988年度,     S63,  昭和63年度
			1989, 1989, 1989年度,     H元,  平成元年度
			""")
	void 年度の表記(int value, String western, String westernTitle, String era, String eraTitle) {
		FiscalYear year = FiscalYear.of(value);
		assertThat(YearNotation.WESTERN.brief(year)).isEqualTo(western);
		assertThat(YearNotation.WESTERN.full(year)).isEqualTo(westernTitle);
		assertThat(YearNotation.ERA.brief(year)).isEqualTo(era);
		assertThat(YearNotation.ERA.full(year)).isEqualTo(eraTitle);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			日,         西暦,           和暦
			2019-04-30, 2019年4月30日,  平成31年4月30日
			2019-05-01, 2019年5月1日,   令和元年5月1日
			2021-07-01, 2021年7月1日,   令和3年7月1日
			""")
	void 日の表記(LocalDate day, String western, String era) {
		assertThat(YearNotation.WESTERN.date(day)).isEqualTo(western);
		assertThat(YearNotation.ERA.date(day)).isEqualTo(era);
	}

	@ParameterizedTest
	@ValueSource(ints = { 31, 1899, 3000, 20201 })
	void 年度ではない数(int value) {
		assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.of(value)).withMessage("年度として読めません: " + value);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1900, 2999 })
	void 年度の両端(int value) {
		assertThat(FiscalYear.of(value)).hasToString(Integer.toString(value));
	}

}
