package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.intake.SchemesToChoose;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 評価基準の注意: where 年数按分 would take a loss for progress. */
class SchemeDoubtTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			行,                   基準,   期間,       方向, 基準値, 注意
			増やす指標,           多摩市, 最終年度,   増,   50000,  はい
			平均の指標,           多摩市, 平均3年,    増,   50000,  はい
			減らす指標,           多摩市, 最終年度,   減,   52000,  ''
			維持する指標,         多摩市, 最終年度,   維持, 50000,  ''
			基準値なし,           多摩市, 最終年度,   増,   '',     ''
			基準値が0,            多摩市, 最終年度,   増,   0,      ''
			合計は0から始まる,    多摩市, 期間内合計, 増,   50000,  ''
			年度ごとの目標,       多摩市, 毎年度,     増,   50000,  ''
			按分しない基準,       金沢市, 最終年度,   増,   50000,  ''
			""")
	void 年数按分と基準値のある増やす指標(String row, String scheme, String period, String direction, String baseline, String doubted) {
		BigDecimal value = new BigDecimal("51000");
		Target target = switch (direction) {
			case "減" -> new Target.AtMost(value, false);
			case "維持" -> new Target.Maintain(value);
			default -> new Target.AtLeast(value);
		};
		PlanFixtures.IndicatorBuilder indicator = PlanFixtures.indicator("12", "①")
			.direction(direction)
			.baseline(baseline)
			.period(Stream.of(Period.values()).filter((one) -> one.label().equals(period)).findFirst().orElseThrow());
		List.of(2019, 2020, 2021, 2022)
			.stream()
			.filter((year) -> year == 2022 || period.equals("毎年度"))
			.forEach((year) -> indicator.target(year, "51,000人", target));
		assertThat(SchemeDoubt
			.of(PlanFixtures.register()
				.plan((plan) -> plan.scheme(SchemesToChoose.named(scheme)))
				.with(indicator.build())
				.build())
			.isPresent()).isEqualTo(doubted.equals("はい"));
	}

	@Test
	void どの指標かと直し方を言う() {
		assertThat(SchemeDoubt
			.of(PlanFixtures.register()
				.plan((plan) -> plan.scheme(SchemesToChoose.named("多摩市")))
				.with(PlanFixtures.indicator("12", "①")
					.baseline("50000")
					.period(Period.FINAL_YEAR)
					.target(2022, "51,000人", new Target.AtLeast(new BigDecimal("51000")))
					.build())
				.build())
			.orElseThrow()).contains("シート「評価基準」の比較「年数按分」", "12-①", "「年数按分（基準値から）」に書き換えて");
	}

}
