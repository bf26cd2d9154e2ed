package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jp.annualreview.intake.SchemesToChoose;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 得点の合計 per policy: rules.md section 3. */
class PointTotalTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			評価                     | 得点 | 満点 | 得点率 | 区分
			7点 7点 7点              | 21   | 21   | 100.0% | Ⅰ
			7点 6点 5点              | 18   | 21   | 85.7%  | Ⅱ
			7点 達成 1点             | 15   | 21   | 71.4%  | Ⅱ
			達成 未達成              | 8    | 14   | 57.1%  | Ⅲ
			1点 1点 4点              | 6    | 21   | 28.6%  | Ⅳ
			7点 未提出 終了 再掲     | 7    | 7    | 100.0% | Ⅰ
			""")
	void 判定した取組の点数を合計する_佐野市(String grades, String points, String possible, String share, String level) {
		assertThat(PointTotal.of(SchemesToChoose.named("佐野市"), items(grades))).hasValueSatisfying((total) -> {
			assertThat(total.points()).isEqualByComparingTo(points);
			assertThat(total.possible()).isEqualByComparingTo(possible);
			assertThat(total.share()).isEqualTo(share);
			assertThat(total.level()).isEqualTo(level);
		});
	}

	@Test
	void 満点5点の24件で84点は70パーセント_鴨川市の型() {
		assertThat(total(12, 12, 0)).isEqualTo(new PointTotal(new BigDecimal(84), new BigDecimal(120), "70.0%", "上"));
	}

	@Test
	void 得点率は区分の境をまたいで印刷しない() {
		PointTotal total = total(13999, 0, 6001);
		assertThat(total.share()).isEqualTo("69.9%");
		assertThat(total.level()).isEqualTo("下");
	}

	private static PointTotal total(int fives, int twos, int noughts) {
		List<ItemAssessment> items = new ArrayList<>();
		items.addAll(Collections.nCopies(fives, item("5点", State.JUDGED)));
		items.addAll(Collections.nCopies(twos, item("2点", State.JUDGED)));
		items.addAll(Collections.nCopies(noughts, item("0点", State.JUDGED)));
		return PointTotal.of(fivePoints(), items).orElseThrow();
	}

	private static GradeScheme fivePoints() {
		return new GradeScheme("5点満点",
				List.of(PlanFixtures.percent(GradeBasis.RATE, GradeComparison.RATE, "5点", "100", "5"),
						PlanFixtures.percent(GradeBasis.RATE, GradeComparison.RATE, "2点", "50", "2"),
						PlanFixtures.lowest(GradeBasis.RATE, GradeComparison.RATE, "0点", "0"),
						PlanFixtures.percent(GradeBasis.POINTS, GradeComparison.POINT_SHARE, "上", "70", ""),
						PlanFixtures.lowest(GradeBasis.POINTS, GradeComparison.POINT_SHARE, "下", "")));
	}

	@Test
	void 得点の行がないか判定がなければ合計しない() {
		assertThat(PointTotal.of(SchemesToChoose.named("金沢市"), items("AA A"))).isEmpty();
		assertThat(PointTotal.of(SchemesToChoose.named("佐野市"), items("未提出 終了"))).isEmpty();
	}

	private static List<ItemAssessment> items(String grades) {
		return List.of(grades.split(" ")).stream().map(PointTotalTests::item).toList();
	}

	private static ItemAssessment item(String result) {
		return List.of(State.values())
			.stream()
			.filter((state) -> state.label().equals(result))
			.findFirst()
			.map((state) -> item("", state))
			.orElseGet(() -> item(result, State.JUDGED));
	}

	private static ItemAssessment item(String grade, State state) {
		return new ItemAssessment(new ItemNumber("1"), FiscalYear.of(2020), grade, Optional.empty(), state, List.of());
	}

}
