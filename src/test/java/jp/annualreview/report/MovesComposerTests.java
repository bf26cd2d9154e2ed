package jp.annualreview.report;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 理由 of 前年度から変わった項目; an item that is C has a 備考. */
class MovesComposerTests {

	private static final String TABLE = """
			番号|体系|担当課|印|取組事項|枝番|種類|方向|単位|期間|目標|2019|2020|2021|理由
			1|1-1|市民課||下がった取組||数値|増|件||30;30;30;30|30>A|30>A|28>B|雨が続いたため
			2|1-1|市民課||理由のない取組||数値|増|件||30;30;30;30|30>A|30>A|28>B|
			3|1-1|市民課||備考のある取組||数値|増|件||30;30;30;30|30>A|30>A|20>C|
			4|1-1|市民課||指標が二つの取組|①|数値|増|件||30;30;30;30|30>A|9>未判定|9>未判定|①の説明
			4|1-1|市民課||指標が二つの取組|②|数値|増|件||30;30;30;30|30>A|29>未達成|30>達成|
			5|1-1|市民課||片方が下がった取組|①|数値|増|件||30;30;30;30|30>A|30>A|40>AA|①の説明
			5|1-1|市民課||片方が下がった取組|②|数値|増|件||30;30;30;30|30>A|30>A|29>B|②の理由
			6|1-1|市民課||判定できた取組||数値|増|件||30;30;30;30|30>A|30>未判定|30>A|入力を訂正
			7|1-1|市民課||判定できない取組||数値|増|件||30;30;30;30|30>A|30>A|>把握不能|
			8|1-1|市民課||下がっても達成の取組||数値|増|件||30;30;30;30|30>A|40>AA|30>A|
			""";

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号 | 理由
			1    | 雨が続いたため
			2    | （記入なし）
			3    | 【コロナ】活動の停滞のため
			4    | ''
			5    | ②の理由
			6    | R2は判定しない理由（未判定）のため判定していません。
			7    | 判定しない理由（把握不能）
			8    | ''
			""")
	void theReasonIsThatOfTheIndicatorThatMoved(String number, String because) {
		Moves moves = ReportFixtures.of(TABLE).moves();
		assertThat(Stream.of(moves.up(), moves.down(), moves.other())
			.flatMap((list) -> list.stream())
			.filter((move) -> move.number().equals(number))).extracting(Move::because).containsExactly(because);
	}

	/** A plan without targets: what was done is no reason for going back. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			前年度 | 今年度   | 記入       | 理由
			○      | □        | 体制の変更 | 体制の変更
			○      | □        | ''         | （記入なし）
			□      | ○        | 体制の変更 | 実施内容。
			''     | ○        | ''         | 実施内容。
			""")
	void withoutTargetsWhatWasDoneExplainsOnlyGoingOn(String before, String now, String reason, String because) {
		ReviewReport report = ReportFixtures.of("""
				番号|体系|担当課|印|取組事項|枝番|種類|方向|単位|期間|目標|2019|2020|2021|理由
				1|1-1|市民課||窓口の総合化||段階|増|||;;;|>目標なし|%s>目標なし|%s>目標なし|%s
				""".formatted(before, now, reason));
		Moves moves = report.moves();
		assertThat(Stream.of(moves.up(), moves.down(), moves.other()).flatMap((list) -> list.stream())).singleElement()
			.extracting(Move::because)
			.asString()
			.startsWith(because);
		assertThat(report.overview().decisions().contains("うち理由の記入がない取組は1件（番号 1）です。担当課に理由の確認が必要です。"))
			.isEqualTo(because.equals("（記入なし）"));
	}

}
