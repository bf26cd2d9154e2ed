package jp.annualreview.grading;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.finding.Finding;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 段階: rules.md section 2.3, with Kanazawa's stage rows. A dot is a blank cell, a dash an
 * answer that never came.
 */
class StageTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			行                  | 計画      | 実績      | 年度 | 状態   | 判定   | 到達年度 | 目標値 | 実績値
			K3 初年度に到達     | ◎ · · · | ◎       | 2019 |        | 達成   | 2019     | 4      | 4
			K3 空欄は継続       | ◎ · · · | ◎ · ·   | 2021 |        | 達成   | 2019     | 4      | 4
			K3 再び◎           | ◎ · · · | ◎ ◎ ◎ | 2021 |        | 達成   | 2019     | 4      | 4
			遅れて到達          | ◎ · · · | ○ ◎ ·  | 2021 |        | 達成   | 2020     | 4      | 4
			届かない            | ◎ · · · | ○        | 2019 |        | 未達成 |          | 4      | 3
			届かないまま空欄    | ◎ · · · | ○ ·      | 2020 | 未記入 |        |          | 4      |
			後退して未達成      | ◎ · · · | ◎ ○     | 2020 |        | 未達成 |          | 4      | 3
			後退のあと空欄      | ◎ · · · | ◎ ○ ·   | 2021 | 未記入 |        |          | 4      |
			後退のあと回復      | ◎ · · · | ◎ ○ ◎  | 2021 |        | 達成   | 2021     | 4      | 4
			K38 最終段階が□    | □ · · · | □ ·      | 2020 |        | 達成   | 2019     | 2      | 2
			K13 途中            | ○ ◎ · · | ○        | 2019 |        | 達成   |          | 3      | 3
			K13 途中の空欄      | ○ ◎ · · | ○ ·      | 2020 | 未記入 |        |          | 4      |
			K13 先行して到達    | ○ ◎ · · | ◎ ·      | 2020 |        | 達成   | 2019     | 4      | 4
			途中の空欄は継続    | △ · ◎ · | △ △      | 2020 |        | 達成   |          | 1      | 1
			途中は前の段階のまま| △ · ◎ · | △ ·      | 2020 | 未記入 |        |          | 1      |
			K113 未着手         | · ◎ · · | ·         | 2019 | 未着手 |        |          |        |
			K113 未着手の年に回答| · ◎ · ·| △        | 2019 | 未着手 |        |          |        | 1
			K113 翌年           | · ◎ · · | · ◎      | 2020 |        | 達成   | 2020     | 4      | 4
			K137 同じ段階       | ○ ○ ○ ○ | ○ ·   | 2020 |        | 達成   | 2019     | 3      | 3
			A1 毎年度の同じ段階 | ○ ○ ○ ○ | ○ ○   | 2020 |        | 達成   |          | 3      | 3
			A6 段階の先を続ける | △ ○ ○ ○ | ○ ○   | 2020 |        | 達成   |          | 3      | 3
			青森市 段階の計画なし| · · · ·| ○        | 2019 | 目標なし |      |          |        | 3
			到達後の未提出      | ◎ · · · | ◎ -      | 2020 | 未提出 |        |          | 4      |
			未提出の年をまたぐ  | ◎ · · · | ◎ - ·    | 2021 |        | 達成   | 2019     | 4      | 4
			""")
	void 段階(String row, String plan, String actuals, int year, String state, String verdict, Integer settledIn,
			Integer target, Integer actual) {
		Assessment result = grade(PlanFixtures.indicator("3").stages(plan).build(), actuals, year).assessments()
			.getFirst();
		assertThat(result.state().label()).isEqualTo((state == null) ? "" : state);
		assertThat(result.verdict().map(Verdict::label).orElse("")).isEqualTo((verdict == null) ? "" : verdict);
		assertThat(result.grade()).isEqualTo((verdict == null) ? "" : verdict);
		assertThat(result.settledIn().map(FiscalYear::value)).isEqualTo(java.util.Optional.ofNullable(settledIn));
		assertThat(result.targetValue().map(Number::intValue)).isEqualTo(java.util.Optional.ofNullable(target));
		assertThat(result.actualValue().map(Number::intValue)).isEqualTo(java.util.Optional.ofNullable(actual));
	}

	@Test
	void 続く段階は目標の原文を空欄のままにする() {
		Assessment result = grade(PlanFixtures.indicator("3").stages("◎ · · ·").build(), "◎ ·", 2020).assessments()
			.getFirst();
		assertThat(result.target().text()).isEmpty();
		assertThat(result.targetKind()).isEqualTo("段階");
		assertThat(result.reckoning().steps()).contains("計画の最終段階に令和元年度に到達し、以後継続",
				"実績 ◎ 施行・本格実施・充実 は計画 ◎ 施行・本格実施・充実 のとおり → 達成");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			行            | 計画      | 実績     | 年度 | 内容
			計画どおり    | ○ ◎ · · | ○ ◎    | 2020 | なし
			後退          | △ △ △ △ | ○ △  | 2020 | 段階「△」が前年度までの「○」より後退しています。
			先行          | ○ ◎ · · | ◎       | 2019 | 段階「◎」が計画の「○」より先に進んでいます。
			後退でも先行  | △ △ △ △ | ◎ ○  | 2020 | 段階「○」が前年度までの「◎」より後退しています。／段階「○」が計画の「△」より先に進んでいます。
			遅れは対象外  | ◎ · · · | ○       | 2019 | なし
			""")
	void K13_段階の後退と先行(String row, String plan, String actuals, int year, String problems) {
		List<Finding> findings = grade(PlanFixtures.indicator("3").stages(plan).build(), actuals, year).findings();
		String found = findings.stream()
			.filter((finding) -> finding.code().name().equals("K13"))
			.map(Finding::problem)
			.reduce((one, other) -> one + "／" + other)
			.orElse("なし");
		assertThat(found).isEqualTo(problems);
	}

	@Test
	void 段階の指標に数値の回答は未判定() {
		Indicator indicator = PlanFixtures.indicator("3").stages("◎ · · ·").build();
		Assessment result = new Grading(PlanFixtures.register().with(indicator).build())
			.grade(FiscalYear.of(2019),
					new AnswerBook(List.of(PlanFixtures.answer(indicator.id(), 2019, PlanFixtures.actual("5")))))
			.assessments()
			.getFirst();
		assertThat(result.state()).isEqualTo(State.UNDECIDED);
		assertThat(result.reasons()).containsExactly("段階の回答なし");
	}

	private static Graded grade(Indicator indicator, String actuals, int year) {
		List<Answer> answers = new ArrayList<>();
		int answered = 2019;
		for (String actual : actuals.split(" ")) {
			if (!actual.equals("-")) {
				answers.add(PlanFixtures.answer(indicator.id(), answered,
						PlanFixtures.actual(actual.equals("·") ? "" : actual)));
			}
			answered++;
		}
		return new Grading(PlanFixtures.register().with(indicator).build()).grade(FiscalYear.of(year),
				new AnswerBook(answers));
	}

}
