package jp.annualreview.grading;

import java.math.BigDecimal;

import jp.annualreview.plan.PlanFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 率の表記: no printed rate contradicts its band. */
class PrintedRateTests {

	private static final PercentText TEXT = new PercentText(PlanFixtures.kanazawaScheme());

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			分子,       分母,       一桁,   四桁,       公開データ
			7,          20,         35.0%,  35.0000%,   35.0000
			186,        191,        97.4%,  97.3822%,   97.3822
			2,          3,          66.7%,  66.6667%,   66.6667
			9998997,    10000000,   99.9%,  99.9900%,   99.9900
			99999996,   100000000,  99.9%,  99.9999%,   99.9999
			89999999,   100000000,  89.9%,  89.9999%,   89.9999
			109999999,  100000000,  109.9%, 109.9999%,  109.9999
			1000000001, 1000000000, 100.0%, 100.0000%,  100.0000
			0,          5,          0.0%,   0.0000%,    0.0000
			-2,         23,         -8.7%,  -8.6957%,   -8.6957
			""")
	void 区分をまたぐ四捨五入は切り捨てる(BigDecimal numerator, BigDecimal denominator, String brief, String exact, String written) {
		Rate rate = new Rate(numerator, denominator);
		assertThat(TEXT.brief(rate)).isEqualTo(brief);
		assertThat(TEXT.exact(rate)).isEqualTo(exact);
		assertThat(rate.percent().toPlainString()).isEqualTo(written);
	}

	@Test
	void どの率も印刷した数値と評価が食い違わない() {
		for (int target = 1; target <= 400; target += 3) {
			for (int actual = 0; actual <= 480; actual++) {
				Rate rate = new Rate(BigDecimal.valueOf(actual), BigDecimal.valueOf(target));
				Rate printed = new Rate(new BigDecimal(TEXT.brief(rate).replace("%", "")), BigDecimal.valueOf(100));
				assertThat(band(printed)).as("%d ÷ %d", actual, target).isEqualTo(band(rate));
			}
		}
	}

	private static int band(Rate rate) {
		return (int) java.util.stream.Stream.of("90", "100", "110")
			.filter((bound) -> rate.compareToPercent(new BigDecimal(bound)) >= 0)
			.count();
	}

}
