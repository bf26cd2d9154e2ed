package jp.annualreview.intake;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class YearHeadingTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			見出し,         年度
			2019,           2019
			２０２１年度,   2021
			2021（R3）,     2021
			2022年度目標,   2022
			R3,             2021
			令和3年度,      2021
			令和元年度,     2019
			Ｒ元,           2019
			H31,            2019
			平成30年度計画, 2018
			2017年度実績,   ''
			R3実績,         ''
			番号,           ''
			3,              ''
			第3次,          ''
			目標値,         ''
			""")
	void holdATargetWhereTheyNameAYear(String heading, String year) {
		assertThat(YearHeading.read(heading).map(Object::toString).orElse("")).isEqualTo(year);
	}

}
