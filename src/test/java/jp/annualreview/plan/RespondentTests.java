package jp.annualreview.plan;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 担当課 of a year: through aliases, collective names and reorganisations, in rings as well.
 */
class RespondentTests {

	private static final List<Department> DEPARTMENTS = List.of(office("財政課", "財政", "", ""),
			office("情報政策課", "情報課", "2020", "デジタル推進課"), office("デジタル推進課", "", "", ""), office("広報課", "", "2020", ""),
			collective("全課", "財政課"), collective("関係課", ""), office("東課", "", "2018", "西課"),
			office("西課", "", "2018", "東課"));

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			書かれた名前, 年度, 答える課
			財政課,       2020, 財政課
			財政,         2020, 財政課
			情報課,       2020, 情報政策課
			情報課,       2021, デジタル推進課
			情報政策課,   2021, デジタル推進課
			広報課,       2021, 広報課
			全課,         2021, 財政課
			関係課,       2021, 関係課
			未登録課,     2021, 未登録課
			東課,         2018, 東課
			""")
	void 年度の回答課(String written, int year, String answering) {
		assertThat(register().answering(written, FiscalYear.of(year))).isEqualTo(answering);
	}

	/** 後継 that name each other lead to one of them, not round for ever. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			書かれた名前, 年度
			東課,         2019
			西課,         2019
			""")
	void 後継が互いを指しても止まる(String written, int year) {
		assertThat(register().answering(written, FiscalYear.of(year))).isIn("東課", "西課");
	}

	private static PlanRegister register() {
		PlanRegister register = PlanFixtures.register().build();
		return new PlanRegister(register.plan(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				DEPARTMENTS, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	private static Department office(String name, String alias, String to, String successor) {
		return new Department(name, false, List.of(), alias.isEmpty() ? List.of() : List.of(alias), Optional.empty(),
				to.isEmpty() ? Optional.empty() : Optional.of(FiscalYear.of(Integer.parseInt(to))),
				successor.isEmpty() ? Optional.empty() : Optional.of(successor));
	}

	private static Department collective(String name, String answeredBy) {
		return new Department(name, true, answeredBy.isEmpty() ? List.of() : List.of(answeredBy), List.of(),
				Optional.empty(), Optional.empty(), Optional.empty());
	}

}
