package jp.annualreview.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 目標改訂: in force from the fiscal year of 改訂日. */
class TargetRevisionTests {

	/**
	 * The target of 2022 was 30, revised to 35 in fiscal 2020 and to 40 in fiscal 2021.
	 */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			年度, 2022の目標, 2021の目標, 有効な改訂
			2019, 30人,      20人,      0
			2020, 35人,      20人,      1
			2021, 40人,      20人,      2
			2022, 40人,      20人,      2
			""")
	void aTargetIsTheOriginalUntilTheFiscalYearOfItsRevision(int year, String target, String other, int inForce) {
		PlanRegister register = register().inForce(FiscalYear.of(year));
		Indicator indicator = register.indicator(IndicatorId.of("1", "")).orElseThrow();
		assertThat(indicator.target(FiscalYear.of(2022)))
			.isEqualTo(new PrintedTarget(target, least(target.replace("人", ""))));
		assertThat(indicator.target(FiscalYear.of(2021)).text()).isEqualTo(other);
		assertThat(register.revisions()).hasSize(inForce);
		assertThat(register.indicator(IndicatorId.of("2", "")).orElseThrow().target(FiscalYear.of(2022)).text())
			.isEqualTo("50人");
	}

	/** Only the target is the earlier one. */
	@Test
	void anIndicatorIsOtherwiseTheSameBeforeItsRevision() {
		Indicator asked = PlanFixtures.indicator("1").selfAssessed().target(2022, "40人", least("40")).build();
		Indicator before = asked.before(List.of(revision("30", "40", LocalDate.of(2021, 4, 1))));
		assertThat(before)
			.isEqualTo(PlanFixtures.indicator("1").selfAssessed().target(2022, "30人", least("30")).build());
	}

	private static PlanRegister register() {
		PlanRegister register = PlanFixtures.register()
			.with(PlanFixtures.indicator("1").target(2021, "20人", least("20")).target(2022, "40人", least("40")).build())
			.with(PlanFixtures.indicator("2").target(2022, "50人", least("50")).build())
			.build();
		return new PlanRegister(register.plan(), List.of(), List.of(), register.items(), List.of(),
				List.of(revision("30", "35", LocalDate.of(2021, 3, 31)),
						revision("35", "40", LocalDate.of(2021, 4, 1))),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	private static TargetRevision revision(String before, String after, LocalDate on) {
		return new TargetRevision(IndicatorId.of("1", ""), FiscalYear.of(2022), before + "人", after + "人", on, "",
				new PrintedTarget(before + "人", least(before)));
	}

	private static Target least(String value) {
		return new Target.AtLeast(new BigDecimal(value));
	}

}
