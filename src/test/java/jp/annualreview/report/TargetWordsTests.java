package jp.annualreview.report;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TargetWordsTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			目標（原文）      | 小数桁
			30町会等/年       | 0
			97.0%以上         | 1
			99.70%            | 2
			９７．０％以上    | 1
			154,000 t/年      | 0
			前年度よりも削減  | 0
			1.5～2.25%        | 2
			""")
	void readsTheDecimalsThePlanPrints(String printed, int decimals) {
		assertThat(TargetWords.decimals(printed)).isEqualTo(decimals);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			実績（原文） | 実績値 | 小数桁 | 備考
			43.0         | 43     | 1      |
			１，０１４人 | 1014   | 0      |
			0.970        | 97     | 0      | 割合の書式で入力された値
			△8.10%       | -8.1   | 2      |
			集計中       | 5      | 0      |
			、,          | 5      | 0      | 数字のない文
			""")
	void readsTheDecimalsOfAnAnswer(String printed, BigDecimal value, int decimals, String remark) {
		assertThat(TargetWords.decimals(printed, value)).isEqualTo(decimals);
	}

}
