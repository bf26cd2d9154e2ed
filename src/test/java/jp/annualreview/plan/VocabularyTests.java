package jp.annualreview.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** 台帳の語: the words of formats.md and rules.md, in the order they have there. */
class VocabularyTests {

	private static final Map<String, List<String>> WORDS = Map.ofEntries(
			entry("状態", words(State.values(), State::label)), entry("期間の区分", words(Period.values(), Period::label)),
			entry("方向", words(Direction.values(), Direction::label)),
			entry("種類", words(IndicatorKind.values(), IndicatorKind::label)),
			entry("減少指標の算式", words(LowerIsBetterFormula.values(), LowerIsBetterFormula::label)),
			entry("値なしの意味", words(NoValueMeaning.values(), NoValueMeaning::label)),
			entry("複数指標のまとめ方", words(RollUp.values(), RollUp::label)),
			entry("自己評価", words(SelfAssessment.values(), SelfAssessment::label)),
			entry("取組の状態", words(ItemStatus.values(), ItemStatus::label)),
			entry("年度の表記", words(YearNotation.values(), YearNotation::label)),
			entry("負数の表記", words(NegativeSign.values(), NegativeSign::label)),
			entry("対象", words(GradeBasis.values(), GradeBasis::label)),
			entry("比較", words(GradeComparison.values(), GradeComparison::label)),
			entry("位置", words(FieldPlace.values(), FieldPlace::label)));

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			列                 | 語
			状態               | 終了 中止 統合 再掲 未着手 目標なし 未提出 差戻し 未記入 集計中 把握不能 該当なし 未判定
			期間の区分         | 毎年度 累計 期間内合計 最終年度 平均3年
			方向               | 増 減 維持
			種類               | 数値 段階 期日 文章
			減少指標の算式     | 差分 逆数 基準値
			値なしの意味       | 値なし 0
			複数指標のまとめ方 | 最も低い評価 すべて達成 平均得点
			自己評価           | 達成 一部達成 未達成
			取組の状態         | 終了 中止 統合 再掲
			年度の表記         | 西暦 和暦
			負数の表記         | △ ▲ −
			対象               | 達成率 進捗率 達成のみ 段階 途中年度 取組 状態 得点
			比較               | 達成率 進捗率 年数按分 年数按分（基準値から） 目標・基準値 前年度 計画開始時 得点率
			位置               | 列 右 右2 右すべて 下 年度ごと 番号付き シート名
			""")
	void 台帳の語(String column, String words) {
		assertThat(WORDS.get(column)).containsExactly(words.split(" "));
	}

	/** A blank 比較 stands for the usual one of its 対象. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			対象,     比較が空欄なら, 評価になる
			達成率,   達成率,         はい
			進捗率,   進捗率,         はい
			達成のみ, 目標・基準値,   はい
			段階,     目標・基準値,   はい
			途中年度, 前年度,         はい
			取組,     計画開始時,     はい
			状態,     目標・基準値,   いいえ
			得点,     得点率,         いいえ
			""")
	void 評価基準の対象(String basis, String comparison, String grades) {
		assertThat(GradeBasis.values()).filteredOn((one) -> one.label().equals(basis))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.usualComparison().label()).isEqualTo(comparison);
				assertThat(one.grades()).isEqualTo(grades.equals("はい"));
			});
	}

	private static <T> List<String> words(T[] values, Function<T, String> label) {
		return Arrays.stream(values).map(label).filter((word) -> !word.isEmpty()).toList();
	}

}
