package jp.annualreview.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 目標の線: which values keep a target, where a number alone can tell. */
class TargetLineTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			目標,           方向, 許容幅, 満たす,       満たさない
			以上 10,        増,   ,       10 10.1,      9.9
			以下 10,        減,   ,       10 9.9,       10.1
			未満 10,        減,   ,       9.9,          10 10.1
			超 10,          増,   ,       10.1,         10 9.9
			ゼロ,           減,   ,       0 -1,         0.1
			基準年度比 10,  増,   ,       10 10.1,      9.9
			範囲 10 20,     維持, ,       10 15 20,     9.9 20.1
			範囲未満 10 20, 維持, ,       10 19.9,      9.9 20
			程度 10 0.5,    増,   ,       9.5 10.6 20,  9.4
			程度 10 0.5,    減,   ,       10.5 9 0,     10.6
			維持 10,        維持, 2,      8 10 12,      7.9 12.1
			""")
	void 目標を満たす値(String target, String direction, String tolerance, String kept, String missed) {
		for (String actual : kept.split(" ")) {
			assertThat(kept(target, direction, tolerance, actual)).as(actual).contains(true);
		}
		for (String actual : missed.split(" ")) {
			assertThat(kept(target, direction, tolerance, actual)).as(actual).contains(false);
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			目標
			維持 10
			前年度比
			参照値
			段階
			期日
			文章
			なし
			終了
			未着手
			""")
	void 数値だけでは決められない目標(String target) {
		assertThat(kept(target, "増", "", "10")).isEmpty();
	}

	private static Optional<Boolean> kept(String target, String direction, String tolerance, String actual) {
		return new TargetLine().kept(PlanFixtures.indicator("1")
			.direction(direction)
			.tolerance(Optional.ofNullable(tolerance).orElse(""))
			.target(2021, "見本", target(target))
			.build(), Indicators.FY2021, new BigDecimal(actual));
	}

	private static Target target(String text) {
		String[] words = text.split(" ");
		return switch (words[0]) {
			case "以上" -> new Target.AtLeast(number(words[1]));
			case "以下" -> new Target.AtMost(number(words[1]), false);
			case "未満" -> new Target.Below(number(words[1]));
			case "超" -> new Target.Above(number(words[1]));
			case "ゼロ" -> new Target.Zero();
			case "基準年度比" -> new Target.VersusBaseYear(number(words[1]), "2018年度");
			case "範囲" -> new Target.Within(number(words[1]), number(words[2]), true);
			case "範囲未満" -> new Target.Within(number(words[1]), number(words[2]), false);
			case "程度" -> new Target.About(number(words[1]), number(words[2]));
			case "維持" -> new Target.Maintain(number(words[1]));
			case "前年度比" -> new Target.VersusLastYear(Direction.INCREASE);
			case "参照値" -> new Target.VersusReference(Direction.INCREASE);
			case "段階" -> new Target.ReachStage(PlanFixtures.stage("◎"));
			case "期日" -> new Target.DoneBy(LocalDate.of(2022, 3, 31));
			case "文章" -> new Target.Prose("適正に管理");
			case "なし" -> new Target.None();
			case "終了" -> new Target.Ended();
			case "未着手" -> new Target.NotStarted();
			default -> throw new IllegalArgumentException(text);
		};
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text);
	}

}
