package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.EffectAmount;
import jp.annualreview.plan.EffectAnswer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 効果額: rules.md section 7. */
class EffectsTests {

	private static final SourceLocation CELL = new SourceLocation("財政課.xlsx", "調査票", "N9");

	private final List<EffectAmount> registered = new ArrayList<>();

	private final List<EffectAnswer> answered = new ArrayList<>();

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			区分,   発生, 2019まで, 2020に, 2020まで, 2022に, 2022まで
			単年度, 2019, 100,      '',    100,      '',    100
			単年度, 2020, '',       100,   100,      '',    100
			継続,   2019, 100,      100,   200,      100,   400
			継続,   2020, '',       100,   100,      100,   300
			継続,   2022, '',       '',    '',       100,   100
			""")
	void aRecurringEffectGoesOnCounting(String kind, int arose, String through2019, String in2020, String through2020,
			String in2022, String through2022) {
		Effect effect = new Effect(new ItemNumber("1"), FiscalYear.of(arose), kind.equals("継続"), yen("100"), yen("100"),
				SourceLocation.NONE);
		assertThat(through(effect, 2019)).isEqualTo(yen(through2019));
		assertThat(in(effect, 2020)).isEqualTo(yen(in2020));
		assertThat(through(effect, 2020)).isEqualTo(yen(through2020));
		assertThat(in(effect, 2022)).isEqualTo(yen(in2022));
		assertThat(through(effect, 2022)).isEqualTo(yen(through2022));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			見込, 実績, 見込2, 実績2, 見込計, 実績計, 差
			100,  120,  50,   20,    150,   140,   -10
			100,  120,  '',   -30,   100,   90,    -10
			'',   120,  '',   '',    '',    120,   120
			100,  '',   50,   20,    150,   20,    ''
			100,  '',   50,   '',    150,   '',    ''
			'',   '',   '',   '',    '',    '',    ''
			100,  0,    '',   '',    100,   0,     -100
			""")
	void sumsAreExactAndHaveADifferenceOnlyWhenAllIsKnown(String expected, String actual, String expected2,
			String actual2, String expectedSum, String actualSum, String difference) {
		EffectSum sum = EffectSum.of(List.of(effect(expected, actual), effect(expected2, actual2)), (one) -> 1);
		assertThat(sum.expected()).isEqualTo(yen(expectedSum));
		assertThat(sum.actual()).isEqualTo(yen(actualSum));
		assertThat(sum.difference()).isEqualTo(yen(difference));
	}

	@Test
	void theRegistersActualStandsBeforeAnAnswerAndABlankOneYields() {
		register("1", 2019, true, "100", "90");
		register("1", 2020, false, "50", "");
		answer("1", 2019, true, "95");
		answer("1", 2020, false, "55");
		answer("1", 2020, true, "7");
		assertThat(effects(2020)).containsExactly(
				new Effect(new ItemNumber("1"), FiscalYear.of(2019), true, yen("100"), yen("90"), SourceLocation.NONE),
				new Effect(new ItemNumber("1"), FiscalYear.of(2020), false, yen("50"), yen("55"), CELL),
				new Effect(new ItemNumber("1"), FiscalYear.of(2020), true, Optional.empty(), yen("7"), CELL));
	}

	@Test
	void whatArisesLaterIsNotThereYet() {
		register("1", 2021, true, "100", "90");
		assertThat(effects(2020)).isEmpty();
		assertThat(effects(2021)).hasSize(1);
	}

	/** Item 2 is printed again from 2020 on; what it yielded before was its own. */
	@Test
	void anItemPrintedAgainHasNoEffectsOfItsOwn() {
		register("2", 2019, true, "10", "10");
		register("2", 2020, true, "10", "10");
		answer("2", 2021, false, "10");
		assertThat(effects(2022)).extracting(Effect::arose).containsExactly(FiscalYear.of(2019));
	}

	/** Item 3 was merged into item 1 in 2020; what it saves is still saved. */
	@Test
	void aMergedItemsEffectsGoOn() {
		register("3", 2019, true, "10", "10");
		assertThat(effects(2022)).singleElement()
			.satisfies((effect) -> assertThat(through(effect, 2022)).contains(new BigDecimal(40)));
	}

	private List<Effect> effects(int year) {
		PlanRegister base = PlanFixtures.register()
			.item(PlanFixtures.item("1"))
			.item(PlanFixtures.item("2").fate(ItemStatus.RELISTED, 2020, "", "1"))
			.item(PlanFixtures.item("3").fate(ItemStatus.MERGED, 2020, "", "1"))
			.build();
		return new Effects(
				new PlanRegister(base.plan(), List.of(), List.of(), base.items(), List.of(), List.of(), List.of(),
						List.of(), List.of(), List.of(), this.registered, List.of(), List.of(), List.of()),
				this.answered)
			.through(FiscalYear.of(year));
	}

	private void register(String item, int year, boolean recurring, String expected, String actual) {
		this.registered
			.add(new EffectAmount(new ItemNumber(item), FiscalYear.of(year), recurring, yen(expected), yen(actual)));
	}

	private void answer(String item, int year, boolean recurring, String amount) {
		this.answered.add(new EffectAnswer(new ItemNumber(item), FiscalYear.of(year), recurring, new BigDecimal(amount),
				amount, "財政課", CELL));
	}

	private static Effect effect(String expected, String actual) {
		return new Effect(new ItemNumber("1"), FiscalYear.of(2019), false, yen(expected), yen(actual),
				SourceLocation.NONE);
	}

	private static Optional<BigDecimal> in(Effect effect, int year) {
		return EffectSum.of(List.of(effect), (one) -> one.timesIn(FiscalYear.of(year))).actual();
	}

	private static Optional<BigDecimal> through(Effect effect, int year) {
		return EffectSum.of(List.of(effect), (one) -> one.timesThrough(FiscalYear.of(year))).actual();
	}

	private static Optional<BigDecimal> yen(String text) {
		return PlanFixtures.number(text);
	}

}
