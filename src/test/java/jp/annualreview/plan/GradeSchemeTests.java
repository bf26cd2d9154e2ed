package jp.annualreview.plan;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 評価基準: what a scheme says beside its bands. */
class GradeSchemeTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			足す行の対象, 取組を別に評価する, 得点を足す
			,             false,              false
			ITEM,         true,               false
			POINTS,       false,              true
			STATE,        false,              false
			""")
	void 評価基準が言うこと(GradeBasis basis, boolean apart, boolean sums) {
		List<GradeBand> bands = new ArrayList<>(PlanFixtures.kanazawaScheme().bands());
		if (basis != null) {
			bands.add(PlanFixtures.lowest(basis, GradeComparison.POINT_SHARE, "x", "9"));
		}
		GradeScheme scheme = new GradeScheme("試し", bands);
		assertThat(scheme.gradesItemsApart()).isEqualTo(apart);
		assertThat(scheme.sumsPoints()).isEqualTo(sums);
	}

	/** Points of 得点 and 状態 rows are none that an item could get. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			評価,   点数
			AA,     4
			A,      3
			達成,   3
			未達成, 1
			順調,   ''
			D,      ''
			""")
	void 点数(String label, String points) {
		assertThat(withTotals().points(label)).isEqualTo(PlanFixtures.number(points));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			状態,   表示
			PENDING, 集計待ち
			BLANK,   ''
			JUDGED,  ''
			""")
	void 状態の表示(State state, String label) {
		assertThat(withTotals().label(state)).isEqualTo(label);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			点数を持つ行, 満点
			あり,         4
			なし,         ''
			""")
	void 満点(String points, String full) {
		GradeScheme scheme = points.equals("あり") ? withTotals()
				: new GradeScheme("点数なし", List.of(PlanFixtures.lowest(GradeBasis.RATE, GradeComparison.RATE, "C", "")));
		assertThat(scheme.fullPoints()).isEqualTo(PlanFixtures.number(full));
	}

	private static GradeScheme withTotals() {
		List<GradeBand> bands = new ArrayList<>(PlanFixtures.kanazawaScheme().bands());
		bands.add(PlanFixtures.lowest(GradeBasis.POINTS, GradeComparison.POINT_SHARE, "順調", "9"));
		bands.add(PlanFixtures.band(GradeBasis.STATE, GradeComparison.TARGET_AND_BASELINE, "集計待ち",
				new LowerBound.InStates(List.of(State.PENDING)), true, ""));
		return new GradeScheme("試し", bands);
	}

}
