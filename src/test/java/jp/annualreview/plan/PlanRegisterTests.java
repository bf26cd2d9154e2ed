package jp.annualreview.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 計画台帳: what is asked of a register, beside the names of its departments. */
class PlanRegisterTests {

	private static final PlanRegister REGISTER = new PlanRegister(PlanFixtures.plan().build(),
			List.of(meeting(2021, "第1回", "推進本部"), meeting(2021, "第1回", "推進委員会"), meeting(2021, "臨時", "推進委員会"),
					meeting(2021, "第2回", "推進委員会"), meeting(2022, "第2回", "推進委員会")),
			List.of(), List.of(item("7"), item("12")), List.of(), List.of(), List.of(),
			List.of(department("財政課", false, "財務課"), department("全課", true, "全部局")),
			List.of(new ReferenceValue("中核市平均", FiscalYear.of(2021), new BigDecimal("62.5"), "見本"),
					new ReferenceValue("類似団体平均", FiscalYear.of(2021), new BigDecimal("70"), "見本")),
			List.of(), List.of(new EffectAmount(new ItemNumber("12"), FiscalYear.of(2021), true, Optional.empty(),
					Optional.empty())),
			List.of(), List.of(), List.of());

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			No, 取組,   指標
			7,  取組7,  指標7
			12, 取組12, 指標12
			99, なし,   なし
			""")
	void 番号で引く(String number, String item, String indicator) {
		assertThat(REGISTER.item(new ItemNumber(number)).map(Item::name).orElse("なし")).isEqualTo(item);
		assertThat(REGISTER.indicator(IndicatorId.of(number, "")).map(Indicator::name).orElse("なし"))
			.isEqualTo(indicator);
		assertThat(REGISTER.indicator(IndicatorId.of(number, "9"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			No, 効果額を尋ねる
			7,  false
			12, true
			""")
	void 効果額を尋ねる取組(String number, boolean asked) {
		assertThat(REGISTER.asksForEffects(new ItemNumber(number))).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			名称,         年度, 値
			中核市平均,   2021, 62.5
			類似団体平均, 2021, 70
			中核市平均,   2020, ''
			全国平均,     2021, ''
			""")
	void 参照値(String name, int year, String value) {
		assertThat(REGISTER.reference(name, FiscalYear.of(year))).isEqualTo(PlanFixtures.number(value));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			年度, 版,    会議
			2021, 第1回, 推進本部 推進委員会
			2021, 第2回, 推進委員会
			2022, 第1回, ''
			2022, 第2回, 推進委員会
			""")
	void 版を配る会議(int year, String edition, String meetings) {
		List<Meeting> found = REGISTER.meetings(FiscalYear.of(year), new Edition(edition));
		assertThat(found.stream().map(Meeting::name).collect(Collectors.joining(" "))).isEqualTo(meetings);
		assertThat(REGISTER.meeting(FiscalYear.of(year), new Edition(edition))).isEqualTo(found.stream().findFirst());
	}

	/** Editions the register does not list follow those that are before them by name. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			年度, 版,                  順
			2021, 第2回 第1回 臨時,    第1回 臨時 第2回
			2021, 第2回 第10回 第3回,  第2回 第3回 第10回
			2021, 訂正版 第2回,        第2回 訂正版
			2022, 第2回 第1回 臨時,    第1回 第2回 臨時
			2020, 第10回 第2回,        第2回 第10回
			""")
	void 版の順(int year, String editions, String order) {
		assertThat(Arrays.stream(editions.split(" "))
			.map(Edition::new)
			.sorted(REGISTER.editionOrder(FiscalYear.of(year)))
			.map(Edition::toString)
			.collect(Collectors.joining(" "))).isEqualTo(order);
	}

	@Test
	void 一部の取組だけの台帳() {
		PlanRegister some = REGISTER.only(Set.of(new ItemNumber("12")));
		assertThat(some.indicators().map(Indicator::name)).containsExactly("指標12");
		assertThat(some.meetings()).isEqualTo(REGISTER.meetings());
	}

	@Test
	void 一つの会議に配る台帳には同じ版のほかの会議がない() {
		PlanRegister copy = REGISTER.only(REGISTER.meetings().get(1));
		assertThat(copy.meetings()).containsExactlyInAnyOrder(REGISTER.meetings().get(1), REGISTER.meetings().get(2),
				REGISTER.meetings().get(3), REGISTER.meetings().get(4));
		assertThat(copy.items()).isEqualTo(REGISTER.items());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			書かれた名前, 部署,   年度の名前
			財務課,       財政課, 財政課
			全課,         全課,   全課
			全部局,       全課,   全部局
			未登録課,     なし,   未登録課
			""")
	void 部署を名前か別名で引く(String written, String department, String name) {
		assertThat(REGISTER.department(written).map(Department::name).orElse("なし")).isEqualTo(department);
		assertThat(REGISTER.nameIn(written, FiscalYear.of(2021))).isEqualTo(name);
	}

	@Test
	void 担当課のない取組は誰にも尋ねない() {
		Item orphan = new Item(new ItemNumber("1"), "1", "", "取組1", List.of(), List.of(), false, false, "", "", "",
				Optional.empty(), Optional.empty(), ItemFate.ACTIVE, Optional.empty(), Optional.empty(), List.of());
		assertThat(REGISTER.respondent(orphan, FiscalYear.of(2021))).isEmpty();
		assertThat(REGISTER.respondent(item("7"), FiscalYear.of(2021))).isEqualTo("財政課");
	}

	private static Item item(String number) {
		return PlanFixtures.item(number).indicator(PlanFixtures.indicator(number).build()).build();
	}

	private static Meeting meeting(int year, String edition, String name) {
		return new Meeting(FiscalYear.of(year), new Edition(edition), name, Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	private static Department department(String name, boolean collective, String alias) {
		return new Department(name, collective, List.of(), List.of(alias), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

}
