package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.EffectAmount;
import jp.annualreview.plan.EffectAnswer;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 効果額 in a return. */
class EffectChecksTests {

	private static final String HEADER = "番号|枝番|実績|実施内容|効果額（単年度）|継続的効果額\n";

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			台帳の見込 | 台帳の実績 | 回答    | 円    | 指摘
			           |            |         |       |
			           |            | 500千円 | 500000 |
			100        |            | 120     | 120   |
			100        |            |         |       | K20
			100        |            | －      |       |
			100        |            | 集計中  |       | K19
			100        | 90         |         |       |
			100        | 90         | 90円    | 90    |
			100        | 90         | 95      | 95    | K09
			100        |            | △120    | -120  | K23
			△100       |            | △120    | -120  |
			100        |            | 多額    |       | K04
			           |            | 12人    |       | K05
			""")
	void anAmount(String expected, String actual, String answered, String yen, String code) {
		CheckedReturns checked = check(register("2", expected, actual), "財政課", row("2", "", "98%", answered, ""));
		assertThat(checked.effects()).extracting((effect) -> effect.amount().toPlainString())
			.isEqualTo((yen == null) ? List.of() : List.of(yen));
		assertThat(codes(checked, "2")).isEqualTo((code == null) ? List.of() : List.of(code));
		assertThat(checked.answers().get(1).actual()).as("実績は効果額の誤りで差し戻さない").isInstanceOf(Actual.Measured.class);
	}

	@Test
	void anAmountKeepsWhereItStood() {
		CheckedReturns checked = check(SmallPlan.register(), "財政課", row("2", "", "98%", "", "1,500千円"));
		assertThat(checked.effects()).containsExactly(new EffectAnswer(new ItemNumber("2"), SmallPlan.FY2021, true,
				new BigDecimal("1500000"), "1,500千円", "財政課", new SourceLocation("a.xlsx", "調査票", "F3")));
	}

	@Test
	void theFindingOnAnotherAmountNamesBoth() {
		CheckedReturns checked = check(register("2", "100", "1,234,567"), "財政課", row("2", "", "98%", "2,000千円", ""));
		assertThat(checked.findings()).filteredOn((finding) -> finding.code().name().equals("K09"))
			.extracting(Finding::problem)
			.containsExactly("効果額（単年度）の回答 2,000,000 円が、計画台帳の実績 1,234,567 円と異なります。");
	}

	@Test
	void theFindingWritesANegativeAmountAsThePlanDoes() {
		CheckedReturns checked = check(register("2", "100", ""), "財政課", row("2", "", "98%", "▲1,200", ""));
		assertThat(checked.findings()).filteredOn((finding) -> finding.code().name().equals("K23"))
			.extracting(Finding::problem)
			.containsExactly("効果額（単年度） △1,200 円の符号が見込 100 円と異なります。");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			一行目  | 二行目  | 円   | 指摘
			5千円   |         | 5000 |
			        | 5千円   | 5000 |
			5千円   | 5,000円 | 5000 |
			5千円   | 6千円   |      | K04
			""")
	void anItemOfSeveralRowsHasOneAmount(String first, String second, String yen, String code) {
		CheckedReturns checked = check(SmallPlan.register(), "財政課", row("6", "①", "104人", first, ""),
				row("6", "②", "31.5人", second, ""));
		assertThat(checked.effects()).extracting((effect) -> effect.amount().toPlainString())
			.isEqualTo((yen == null) ? List.of() : List.of(yen));
		assertThat(codes(checked, "6-①")).isEqualTo((code == null) ? List.of() : List.of(code));
	}

	@Test
	void anItemPrintedAgainAndOneThatHasEnded() {
		CheckedReturns relisted = check(SmallPlan.register(), "市民協働推進課", row("1", "", "24人", "500", ""),
				row("7", "", "24人", "500", ""));
		assertThat(relisted.effects()).extracting((effect) -> effect.item().value()).containsExactly("1");
		assertThat(codes(relisted, "7")).containsExactly("K18");
		assertThat(relisted.answers().get(7).actual()).isInstanceOf(Actual.Measured.class);
		CheckedReturns ended = check(SmallPlan.register(), "財政課", row("8", "", "", "500", ""));
		assertThat(ended.effects()).hasSize(1);
		assertThat(codes(ended, "8")).containsExactly("K14");
	}

	@Test
	void aNumberAnsweredTwiceGivesNoAmount() {
		CheckedReturns checked = check(SmallPlan.register(), "財政課", row("2", "", "98%", "500", ""),
				row("2", "", "97.5%", "600", ""));
		assertThat(checked.effects()).isEmpty();
	}

	@Test
	void aReturnWithoutTheColumnsIsNotAskedForThem() {
		DepartmentReturn sent = read("財政課", "番号|枝番|実績|実施内容\n" + "2||98%|徴収した");
		CheckedReturns checked = new ReturnCheck(register("2", "100", "")).check(SmallPlan.FY2021, List.of(sent),
				new AnswerBook(List.of()));
		assertThat(codes(checked, "2")).isEmpty();
	}

	private static PlanRegister register(String item, String expected, String actual) {
		PlanRegister base = SmallPlan.register();
		List<EffectAmount> effects = new ArrayList<>();
		if (expected != null || actual != null) {
			effects.add(new EffectAmount(new ItemNumber(item), SmallPlan.FY2021, false, yen(expected), yen(actual)));
		}
		return new PlanRegister(base.plan(), base.meetings(), base.policies(), base.items(), base.yearGoals(),
				base.revisions(), base.stageScales(), base.departments(), base.references(), base.pastActuals(),
				effects, base.opinions(), base.glossary(), base.closingNotes());
	}

	private static Optional<BigDecimal> yen(String text) {
		return (text == null) ? Optional.empty() : PlanFixtures.number(text.replace("△", "-").replace(",", ""));
	}

	private static CheckedReturns check(PlanRegister register, String department, String... rows) {
		return new ReturnCheck(register).check(SmallPlan.FY2021,
				List.of(read(department, HEADER + String.join("\n", rows))), new AnswerBook(List.of()));
	}

	private static DepartmentReturn read(String department, String table) {
		RawSheet sheet = RawCells.sheet("調査票", "担当課|" + department + "\n" + table);
		return new ReturnReader().read(
				new Opening.Opened(new RawWorkbook("a.xlsx", "", Optional.empty(), false, List.of(sheet))),
				SmallPlan.FY2021);
	}

	private static String row(String number, String branch, String actual, String once, String recurring) {
		return String.join("|", number, branch, actual, "行った", (once != null) ? once : "", recurring);
	}

	private static List<String> codes(CheckedReturns checked, String id) {
		return checked.findings()
			.stream()
			.filter((finding) -> finding.indicator().filter((one) -> one.toString().equals(id)).isPresent())
			.map((finding) -> finding.code().name())
			.toList();
	}

}
