package jp.annualreview.plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 取組事項: the years a department is asked about it. */
class ItemTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			開始年度, 終了年度, 状態, 状態の年度, 尋ねない年度
			,         ,         ,     ,           ''
			2020,     ,         ,     ,           2019
			,         2021,     ,     ,           2022
			2020,     2020,     ,     ,           2019 2021 2022
			,         ,         終了, 2021,       2021 2022
			,         ,         中止, 2019,       2019 2020 2021 2022
			,         ,         統合, 2022,       2022
			,         ,         再掲, 2020,       2020 2021 2022
			2020,     2021,     終了, 2021,       2019 2021 2022
			""")
	void 尋ねる年度(Integer from, Integer to, String status, Integer since, String silent) {
		PlanFixtures.ItemBuilder item = PlanFixtures.item("7");
		if (from != null) {
			item.from(from);
		}
		if (to != null) {
			item.to(to);
		}
		if (status != null) {
			item.fate(status(status), since, "", "");
		}
		Item built = item.build();
		for (int year = 2019; year <= 2022; year++) {
			assertThat(built.askedIn(FiscalYear.of(year))).as("%d年度", year)
				.isEqualTo(!silent.contains(String.valueOf(year)));
		}
	}

	private static ItemStatus status(String label) {
		for (ItemStatus status : ItemStatus.values()) {
			if (status.label().equals(label)) {
				return status;
			}
		}
		throw new IllegalArgumentException(label);
	}

}
