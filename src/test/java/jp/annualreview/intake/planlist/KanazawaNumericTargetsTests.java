package jp.annualreview.intake.planlist;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The 52 numeric items of Kanazawa's plan as a careful official would set them. The table
 * is judgement, made from the plan and rules.md 2.1 and 2.2, and stands against whatever
 * the import proposes.
 */
class KanazawaNumericTargetsTests {

	private static final ImportedPlan PLAN = Kanazawa.imported();

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "", emptyValue = "", textBlock = """
			番号 | 種類 | 方向 | 期間の区分 | 単位   | 2019       | 2020       | 2021       | 2022       | 値なしの意味 | 上限値
			1    | 数値 | 増   | 毎年度     | 町会等 | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			2    | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			5    | 数値 | 増   | 毎年度     | %      | 程度       | 程度       | 程度       | 程度       | 値なし       | 100
			8    | 数値 | 増   | 毎年度     | 回     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			10   | 数値 | 増   | 累計       | 地区   | 以上       | 以上       | 以上       | 終了       | 値なし       | -
			11   | 数値 | 増   | 累計       | 地区   | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			16   | 数値 | 増   | 累計       | 組     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			19   | 数値 | 増   | 累計       | 地区   | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			20   | 数値 | 増   | 累計       | 町会   | 以上       | 以上       | 以上       | 終了       | 値なし       | -
			23   | 数値 | 増   | 累計       | 地区   | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			24   | 数値 | 増   | 累計       | 町会   | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			25   | 数値 | 増   | 累計       | 校区   | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			27   | 数値 | 増   | 累計       | 地区   | 以上       | 以上       | 以上       | 終了       | 値なし       | -
			34   | 数値 | 減   | 毎年度     | t      | 以下       | 前年度比   | 前年度比   | 前年度比   | 値なし       | -
			35   | 数値 | 増   | 毎年度     | %      | 以上       | 前年度比   | 前年度比   | 前年度比   | 値なし       | 100
			36   | 数値 | 減   | 毎年度     | t      | 以下       | 前年度比   | 前年度比   | 前年度比   | 値なし       | -
			37   | 数値 | 増   | 毎年度     | %      | 基準年度比 | 基準年度比 | 基準年度比 | 基準年度比 | 値なし       | 100
			39   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			40   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			41   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			42   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			43   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			44   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			46   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			47   | 数値 | 増   | 毎年度     | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			48   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			50   | 数値 | 増   | 毎年度     | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			51   | 数値 | 増   | 毎年度     | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			54   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			58   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			59   | 数値 | 増   | 累計       | 校下   | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			66   | 数値 | 増   | 累計       | 人     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			72   | 数値 | 増   | 累計       | 件     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			73   | 数値 | 増   | 累計       | 件     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			83   | 数値 | 増   | 毎年度     | 事業   | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			89   | 数値 | 増   | 毎年度     | %      | 以上       | 以上       | 以上       | 以上       | 値なし       | 100
			90   | 数値 | 増   | 毎年度     | %      | 以上       | 以上       | 以上       | 以上       | 値なし       | 100
			92   | 数値 | 増   | 毎年度     | 件     | 以上       | 以上       | 以上       | 以上       | 値なし       | -
			118  | 数値 | 減   | 毎年度     | %      | 零         | 零         | 零         | 零         | 0            | -
			119  | 数値 | 減   | 毎年度     | %      | 零         | 零         | 零         | 零         | 0            | -
			120  | 数値 | 減   | 毎年度     | %      | 未満       | 未満       | 未満       | 未満       | 値なし       | -
			121  | 数値 | 減   | 毎年度     | %      | 未満       | 未満       | 未満       | 未満       | 0            | -
			122  | 数値 | 減   | 毎年度     | %      | 零         | 零         | 零         | 零         | 0            | -
			123  | 数値 | 減   | 毎年度     | %      | 参照値比   | 参照値比   | 参照値比   | 参照値比   | 値なし       | -
			124  | 数値 | 増   | 毎年度     | %      | 基準年度比 | 基準年度比 | 基準年度比 | 基準年度比 | 値なし       | 100
			125  | 数値 | 増   | 毎年度     | %      | 以上       | 以上       | 以上       | 以上       | 値なし       | 100
			126  | 数値 | 減   | 毎年度     | 人     | 以下       | 以下       | 以下       | 以下       | 値なし       | -
			127  | 数値 | 増   | 毎年度     | %      | 以上       | 以上       | 以上       | 以上       | 値なし       | 100
			128  | 数値 | 増   | 毎年度     | %      | 以上       | 以上       | 以上       | 以上       | 値なし       | 100
			129  | 数値 | 増   | 毎年度     | %      | 以上       | 以上       | 以上       | 以上       | 値なし       | 100
			130  | 数値 | 増   | 毎年度     | %      | 以上       | 以上       | 以上       | 以上       | 値なし       | 100
			135  | 文章 | 維持 | 毎年度     | -      | 文章       | 文章       | 文章       | 文章       | 値なし       | -
			""")
	void areReadAsTheyAreMeant(String number, String kind, String direction, String period, String unit, String y2019,
			String y2020, String y2021, String y2022, String noValue, String upperLimit) {
		Map<String, String> row = Kanazawa.row(PLAN.register(), "指標", number);
		assertThat(List.of(row.get("種類"), dash(row.get("方向")), row.get("期間の区分"), dash(row.get("単位")),
				Kanazawa.kind(PLAN, number, "2019"), Kanazawa.kind(PLAN, number, "2020"),
				Kanazawa.kind(PLAN, number, "2021"), Kanazawa.kind(PLAN, number, "2022"), row.get("値なしの意味"),
				dash(row.get("上限値"))))
			.containsExactly(kind, direction, period, unit, y2019, y2020, y2021, y2022, noValue, upperLimit);
	}

	@Test
	void are52AndNoOthers() {
		List<String> notStaged = Kanazawa.rows(PLAN.register(), "指標")
			.stream()
			.filter((row) -> !row.get("種類").equals("段階"))
			.map((row) -> row.get("番号"))
			.toList();
		assertThat(notStaged).hasSize(52);
		assertThat(PLAN.counts().numeric()).isEqualTo(52);
	}

	private static String dash(String text) {
		return text.isEmpty() ? "-" : text;
	}

}
