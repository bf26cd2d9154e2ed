package jp.annualreview.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Target;

import static org.assertj.core.api.Assertions.assertThat;

class TargetReaderTests {

	private static final Map<String, KanazawaPlan.Line> KANAZAWA = KanazawaPlan.lines()
		.stream()
		.collect(Collectors.toMap(KanazawaPlan.Line::number, Function.identity(), (a, b) -> a, LinkedHashMap::new));

	private final TargetReader reader = new TargetReader();

	private TargetReading kanazawa(KanazawaPlan.Line line, FiscalYear year) {
		return this.reader.read(line.targets().getOrDefault(year, ""),
				TargetQuestion.of(line.title(), year)
					.withRow(List.copyOf(line.targets().values()))
					.withBaseline(line.baseline())
					.withStages(Indicators.KANAZAWA_STAGES));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号 | 年度 | 目標 | 読み | 単位 | 方向 | 期間の区分 | 確かさ
			1 | 2019 | 30町会等/年 | AtLeast[value=30] | 町会等 | 増 | 毎年度 | 確実
			2 | 2019 | 15人 | AtLeast[value=15] | 人 | 増 | 累計 | 確実
			2 | 2020 | 20人 | AtLeast[value=20] | 人 | 増 | 累計 | 確実
			2 | 2021 | 25人 | AtLeast[value=25] | 人 | 増 | 累計 | 確実
			2 | 2022 | 30人 | AtLeast[value=30] | 人 | 増 | 累計 | 確実
			5 | 2019 | 70%程度 | About[value=70, halfWidth=0.5] | % | 増 | 毎年度 | 確実
			5 | 2020 | 71%程度 | About[value=71, halfWidth=0.5] | % | 増 | 毎年度 | 確実
			5 | 2022 | 72%程度 | About[value=72, halfWidth=0.5] | % | 増 | 毎年度 | 確実
			8 | 2019 | 10回/年 | AtLeast[value=10] | 回 | 増 | 毎年度 | 確実
			10 | 2019 | 37地区 | AtLeast[value=37] | 地区 | 増 | 累計 | 確実
			10 | 2020 | 45地区 | AtLeast[value=45] | 地区 | 増 | 累計 | 確実
			10 | 2021 | 54地区 | AtLeast[value=54] | 地区 | 増 | 累計 | 確実
			10 | 2022 | - | None[] |  | 増 | 累計 | 確実
			11 | 2019 | 8地区 | AtLeast[value=8] | 地区 | 増 | 累計 | 確実
			11 | 2020 | 20地区 | AtLeast[value=20] | 地区 | 増 | 累計 | 確実
			11 | 2021 | 32地区 | AtLeast[value=32] | 地区 | 増 | 累計 | 確実
			11 | 2022 | 44地区 | AtLeast[value=44] | 地区 | 増 | 累計 | 確実
			16 | 2019 | 55組 | AtLeast[value=55] | 組 | 増 | 累計 | 確実
			16 | 2020 | 56組 | AtLeast[value=56] | 組 | 増 | 累計 | 確実
			16 | 2021 | 57組 | AtLeast[value=57] | 組 | 増 | 累計 | 確実
			16 | 2022 | 58組 | AtLeast[value=58] | 組 | 増 | 累計 | 確実
			19 | 2019 | 2地区 | AtLeast[value=2] | 地区 | 増 | 累計 | 確実
			19 | 2021 | 3地区 | AtLeast[value=3] | 地区 | 増 | 累計 | 確実
			20 | 2019 | 40町会 | AtLeast[value=40] | 町会 | 増 | 累計 | 確実
			20 | 2020 | 85町会 | AtLeast[value=85] | 町会 | 増 | 累計 | 確実
			20 | 2021 | 130町会 | AtLeast[value=130] | 町会 | 増 | 累計 | 確実
			20 | 2022 | — | None[] |  | 増 | 累計 | 確実
			23 | 2019 | 24地区 | AtLeast[value=24] | 地区 | 増 | 累計 | 確実
			23 | 2020 | 36地区 | AtLeast[value=36] | 地区 | 増 | 累計 | 確実
			23 | 2021 | 48地区 | AtLeast[value=48] | 地区 | 増 | 累計 | 確実
			23 | 2022 | 62地区 | AtLeast[value=62] | 地区 | 増 | 累計 | 確実
			24 | 2019 | 6町会 | AtLeast[value=6] | 町会 | 増 | 累計 | 確実
			24 | 2020 | 9町会 | AtLeast[value=9] | 町会 | 増 | 累計 | 確実
			24 | 2021 | 12町会 | AtLeast[value=12] | 町会 | 増 | 累計 | 確実
			24 | 2022 | 15町会 | AtLeast[value=15] | 町会 | 増 | 累計 | 確実
			25 | 2019 | 42校区 | AtLeast[value=42] | 校区 | 増 | 累計 | 確実
			25 | 2020 | 45校区 | AtLeast[value=45] | 校区 | 増 | 累計 | 確実
			25 | 2021 | 48校区 | AtLeast[value=48] | 校区 | 増 | 累計 | 確実
			25 | 2022 | 50校区 | AtLeast[value=50] | 校区 | 増 | 累計 | 確実
			27 | 2019 | 3地区 | AtLeast[value=3] | 地区 | 増 | 累計 | 確実
			27 | 2020 | 7地区 | AtLeast[value=7] | 地区 | 増 | 累計 | 確実
			27 | 2021 | 10地区 | AtLeast[value=10] | 地区 | 増 | 累計 | 確実
			27 | 2022 | — | None[] |  | 増 | 累計 | 確実
			34 | 2019 | 154,000 t/年 | AtMost[value=154000, printedLimit=false] | t | 減 | 毎年度 | 確実
			34 | 2020 | 前年度よりも削減 | VersusLastYear[direction=DECREASE] |  | 減 | 毎年度 | 確実
			35 | 2019 | 21% | AtLeast[value=21] | % | 増 | 毎年度 | 確実
			35 | 2020 | 前年度よりも増加 | VersusLastYear[direction=INCREASE] |  | 増 | 毎年度 | 確実
			36 | 2019 | 121,000 t/年 | AtMost[value=121000, printedLimit=false] | t | 減 | 毎年度 | 確実
			36 | 2020 | 前年度よりも削減 | VersusLastYear[direction=DECREASE] |  | 減 | 毎年度 | 確実
			37 | 2019 | 対H25比 6% | VersusBaseYear[value=6, basis=対H25比] | % | 増 | 毎年度 | 確実
			37 | 2020 | 対H25比 7% | VersusBaseYear[value=7, basis=対H25比] | % | 増 | 毎年度 | 確実
			37 | 2021 | 対H25比 8% | VersusBaseYear[value=8, basis=対H25比] | % | 増 | 毎年度 | 確実
			37 | 2022 | 対H25比 9% | VersusBaseYear[value=9, basis=対H25比] | % | 増 | 毎年度 | 確実
			39 | 2019 | 1,500人 | AtLeast[value=1500] | 人 | 増 | 累計 | 確実
			39 | 2020 | 2,000人 | AtLeast[value=2000] | 人 | 増 | 累計 | 確実
			39 | 2021 | 2,500人 | AtLeast[value=2500] | 人 | 増 | 累計 | 確実
			39 | 2022 | 3,000人 | AtLeast[value=3000] | 人 | 増 | 累計 | 確実
			40 | 2019 | 3,000人 | AtLeast[value=3000] | 人 | 増 | 累計 | 確実
			40 | 2020 | 3,500人 | AtLeast[value=3500] | 人 | 増 | 累計 | 確実
			40 | 2021 | 4,000人 | AtLeast[value=4000] | 人 | 増 | 累計 | 確実
			40 | 2022 | 4,500人 | AtLeast[value=4500] | 人 | 増 | 累計 | 確実
			41 | 2019 | 170人 | AtLeast[value=170] | 人 | 増 | 累計 | 確実
			41 | 2020 | 190人 | AtLeast[value=190] | 人 | 増 | 累計 | 確実
			41 | 2021 | 210人 | AtLeast[value=210] | 人 | 増 | 累計 | 確実
			41 | 2022 | 230人 | AtLeast[value=230] | 人 | 増 | 累計 | 確実
			42 | 2019 | 151人 | AtLeast[value=151] | 人 | 増 | 累計 | 確実
			42 | 2020 | 171人 | AtLeast[value=171] | 人 | 増 | 累計 | 確実
			42 | 2021 | 191人 | AtLeast[value=191] | 人 | 増 | 累計 | 確実
			42 | 2022 | 211人 | AtLeast[value=211] | 人 | 増 | 累計 | 確実
			43 | 2019 | 26,000人 | AtLeast[value=26000] | 人 | 増 | 累計 | 確実
			43 | 2020 | 27,000人 | AtLeast[value=27000] | 人 | 増 | 累計 | 確実
			43 | 2021 | 28,000人 | AtLeast[value=28000] | 人 | 増 | 累計 | 確実
			43 | 2022 | 29,000人 | AtLeast[value=29000] | 人 | 増 | 累計 | 確実
			44 | 2019 | 770人 | AtLeast[value=770] | 人 | 増 | 累計 | 確実
			44 | 2020 | 870人 | AtLeast[value=870] | 人 | 増 | 累計 | 確実
			44 | 2021 | 970人 | AtLeast[value=970] | 人 | 増 | 累計 | 確実
			44 | 2022 | 1,070人 | AtLeast[value=1070] | 人 | 増 | 累計 | 確実
			46 | 2019 | 60人 | AtLeast[value=60] | 人 | 増 | 累計 | 確実
			46 | 2020 | 90人 | AtLeast[value=90] | 人 | 増 | 累計 | 確実
			46 | 2021 | 120人 | AtLeast[value=120] | 人 | 増 | 累計 | 確実
			46 | 2022 | 150人 | AtLeast[value=150] | 人 | 増 | 累計 | 確実
			47 | 2019 | 69人 | AtLeast[value=69] | 人 | 増 | 毎年度 | 確実
			47 | 2020 | 71人 | AtLeast[value=71] | 人 | 増 | 毎年度 | 確実
			47 | 2021 | 73人 | AtLeast[value=73] | 人 | 増 | 毎年度 | 確実
			47 | 2022 | 75人 | AtLeast[value=75] | 人 | 増 | 毎年度 | 確実
			48 | 2019 | 22人 | AtLeast[value=22] | 人 | 増 | 累計 | 確実
			48 | 2020 | 25人 | AtLeast[value=25] | 人 | 増 | 累計 | 確実
			48 | 2021 | 28人 | AtLeast[value=28] | 人 | 増 | 累計 | 確実
			48 | 2022 | 30人 | AtLeast[value=30] | 人 | 増 | 累計 | 確実
			50 | 2019 | 175人/年 | AtLeast[value=175] | 人 | 増 | 毎年度 | 確実
			50 | 2020 | 180人/年 | AtLeast[value=180] | 人 | 増 | 毎年度 | 確実
			50 | 2021 | 185人/年 | AtLeast[value=185] | 人 | 増 | 毎年度 | 確実
			50 | 2022 | 190人/年 | AtLeast[value=190] | 人 | 増 | 毎年度 | 確実
			51 | 2019 | 370人 | AtLeast[value=370] | 人 | 増 | 毎年度 | 確実
			51 | 2020 | 380人 | AtLeast[value=380] | 人 | 増 | 毎年度 | 確実
			51 | 2021 | 390人 | AtLeast[value=390] | 人 | 増 | 毎年度 | 確実
			51 | 2022 | 400人 | AtLeast[value=400] | 人 | 増 | 毎年度 | 確実
			54 | 2019 | 20人 | AtLeast[value=20] | 人 | 増 | 累計 | 確実
			54 | 2020 | 30人 | AtLeast[value=30] | 人 | 増 | 累計 | 確実
			54 | 2021 | 40人 | AtLeast[value=40] | 人 | 増 | 累計 | 確実
			54 | 2022 | 50人 | AtLeast[value=50] | 人 | 増 | 累計 | 確実
			58 | 2019 | 6,250人 | AtLeast[value=6250] | 人 | 増 | 累計 | 確実
			58 | 2020 | 6,500人 | AtLeast[value=6500] | 人 | 増 | 累計 | 確実
			58 | 2021 | 6,750人 | AtLeast[value=6750] | 人 | 増 | 累計 | 確実
			58 | 2022 | 7,000人 | AtLeast[value=7000] | 人 | 増 | 累計 | 確実
			59 | 2019 | 42校下 | AtLeast[value=42] | 校下 | 増 | 累計 | 確実
			59 | 2020 | 49校下 | AtLeast[value=49] | 校下 | 増 | 累計 | 確実
			59 | 2021 | 56校下 | AtLeast[value=56] | 校下 | 増 | 累計 | 確実
			59 | 2022 | 62校下 | AtLeast[value=62] | 校下 | 増 | 累計 | 確実
			66 | 2019 | 30人 | AtLeast[value=30] | 人 | 増 | 累計 | 確実
			66 | 2020 | 60人 | AtLeast[value=60] | 人 | 増 | 累計 | 確実
			66 | 2021 | 90人 | AtLeast[value=90] | 人 | 増 | 累計 | 確実
			66 | 2022 | 120人 | AtLeast[value=120] | 人 | 増 | 累計 | 確実
			72 | 2019 | 990件 | AtLeast[value=990] | 件 | 増 | 累計 | 確実
			72 | 2020 | 1,030件 | AtLeast[value=1030] | 件 | 増 | 累計 | 確実
			72 | 2021 | 1,070件 | AtLeast[value=1070] | 件 | 増 | 累計 | 確実
			72 | 2022 | 1,110件 | AtLeast[value=1110] | 件 | 増 | 累計 | 確実
			73 | 2019 | 410件 | AtLeast[value=410] | 件 | 増 | 累計 | 確実
			73 | 2020 | 470件 | AtLeast[value=470] | 件 | 増 | 累計 | 確実
			73 | 2021 | 530件 | AtLeast[value=530] | 件 | 増 | 累計 | 確実
			73 | 2022 | 590件 | AtLeast[value=590] | 件 | 増 | 累計 | 確実
			83 | 2019 | 2事業/年 | AtLeast[value=2] | 事業 | 増 | 毎年度 | 要確認
			83 | 2020 | 4事業/年 | AtLeast[value=4] | 事業 | 増 | 毎年度 | 要確認
			89 | 2019 | 43%以上 | AtLeast[value=43] | % | 増 | 毎年度 | 確実
			89 | 2020 | 44%以上 | AtLeast[value=44] | % | 増 | 毎年度 | 確実
			89 | 2021 | 45%以上 | AtLeast[value=45] | % | 増 | 毎年度 | 確実
			90 | 2019 | 68%以上 | AtLeast[value=68] | % | 増 | 毎年度 | 確実
			90 | 2020 | 69%以上 | AtLeast[value=69] | % | 増 | 毎年度 | 確実
			90 | 2021 | 70%以上 | AtLeast[value=70] | % | 増 | 毎年度 | 確実
			92 | 2019 | 360件 | AtLeast[value=360] | 件 | 増 | 毎年度 | 確実
			92 | 2020 | 390件 | AtLeast[value=390] | 件 | 増 | 毎年度 | 確実
			92 | 2021 | 420件 | AtLeast[value=420] | 件 | 増 | 毎年度 | 確実
			92 | 2022 | 450件 | AtLeast[value=450] | 件 | 増 | 毎年度 | 確実
			118 | 2019 | 0% | Zero[] | % | 減 | 毎年度 | 確実
			119 | 2019 | 0% | Zero[] | % | 減 | 毎年度 | 確実
			120 | 2019 | 10%未満 | Below[value=10] | % | 減 | 毎年度 | 確実
			121 | 2019 | 100%未満 | Below[value=100] | % | 減 | 毎年度 | 確実
			122 | 2019 | 0% | Zero[] | % | 減 | 毎年度 | 確実
			123 | 2019 | 中核市平均以下に抑制 | VersusReference[direction=DECREASE] |  | 減 | 毎年度 | 確実
			124 | 2019 | 3% | VersusBaseYear[value=3, basis=対前年度] | % | 増 | 毎年度 | 確実
			125 | 2019 | 97.0%以上 | AtLeast[value=97] | % | 増 | 毎年度 | 確実
			126 | 2019 | 14,600人 | AtMost[value=14600, printedLimit=false] | 人 | 減 | 毎年度 | 確実
			126 | 2020 | 13,700人 | AtMost[value=13700, printedLimit=false] | 人 | 減 | 毎年度 | 確実
			126 | 2021 | 12,800人 | AtMost[value=12800, printedLimit=false] | 人 | 減 | 毎年度 | 確実
			126 | 2022 | 12,000人 | AtMost[value=12000, printedLimit=false] | 人 | 減 | 毎年度 | 確実
			127 | 2019 | 95.1% | AtLeast[value=95.1] | % | 増 | 毎年度 | 確実
			127 | 2020 | 95.2% | AtLeast[value=95.2] | % | 増 | 毎年度 | 確実
			127 | 2021 | 95.3% | AtLeast[value=95.3] | % | 増 | 毎年度 | 確実
			127 | 2022 | 95.4% | AtLeast[value=95.4] | % | 増 | 毎年度 | 確実
			128 | 2019 | 92.4% | AtLeast[value=92.4] | % | 増 | 毎年度 | 確実
			128 | 2020 | 92.6% | AtLeast[value=92.6] | % | 増 | 毎年度 | 確実
			128 | 2021 | 92.8% | AtLeast[value=92.8] | % | 増 | 毎年度 | 確実
			128 | 2022 | 93.0% | AtLeast[value=93] | % | 増 | 毎年度 | 確実
			129 | 2019 | 97.1% | AtLeast[value=97.1] | % | 増 | 毎年度 | 確実
			129 | 2020 | 97.2% | AtLeast[value=97.2] | % | 増 | 毎年度 | 確実
			129 | 2021 | 97.3% | AtLeast[value=97.3] | % | 増 | 毎年度 | 確実
			129 | 2022 | 97.4% | AtLeast[value=97.4] | % | 増 | 毎年度 | 確実
			130 | 2019 | 99.67% | AtLeast[value=99.67] | % | 増 | 毎年度 | 確実
			130 | 2020 | 99.68% | AtLeast[value=99.68] | % | 増 | 毎年度 | 確実
			130 | 2021 | 99.69% | AtLeast[value=99.69] | % | 増 | 毎年度 | 確実
			130 | 2022 | 99.70% | AtLeast[value=99.7] | % | 増 | 毎年度 | 確実
			135 | 2019 | 職員定数を適正に管理 | Prose[text=職員定数を適正に管理] |  | 増 | 毎年度 | 要確認
			""")
	void 金沢市の数値の目標を取り込みで読む(String number, int year, String printed, String target, @Nullable String unit,
			String direction, String period, String sureness) {
		KanazawaPlan.Line line = KANAZAWA.get(number);
		assertThat(line.targets()).containsEntry(FiscalYear.of(year), printed);

		TargetReading reading = kanazawa(line, FiscalYear.of(year));

		assertThat(reading.target()).hasToString(target);
		assertThat(reading.unit()).isEqualTo((unit == null) ? "" : unit);
		assertThat(reading.direction().label()).isEqualTo(direction);
		assertThat(reading.period().label()).isEqualTo(period);
		assertThat(reading.sureness().label()).isEqualTo(sureness);
		assertThat(reading.reason()).endsWith("。");
	}

	@Test
	void 金沢市の全ての目標が読める() {
		for (KanazawaPlan.Line line : KANAZAWA.values()) {
			for (FiscalYear year : line.targets().keySet()) {
				TargetReading reading = kanazawa(line, year);
				assertThat(reading.understood()).as(line.number() + " " + year).isTrue();
				boolean stage = reading.kind() == IndicatorKind.STAGE || reading.target() instanceof Target.None;
				assertThat(stage || line.numeric()).as(line.number() + " " + year).isTrue();
			}
		}
		assertThat(KANAZAWA).hasSize(145);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|',
			textBlock = """
					指標名                                  | 目標               | 基準値 | 読み                                              | 方向 | 期間の区分 | 確かさ
					現年度収納率（毎年度）                     | 99.0%以上          |        | AtLeast[value=99]                              | 増   | 毎年度     | 確実
					寄附金受入額（毎年度）                     | 4億円              |        | AtLeast[value=400000000]                         | 増   | 毎年度     | 要確認
					市内進出した企業数（計画期間内）            | 8件                |        | AtLeast[value=8]                                 | 増   | 期間内合計 | 要確認
					未利用財産の売却等の数（計画期間内）         | 10件               |        | AtLeast[value=10]                                | 増   | 期間内合計 | 要確認
					経常収支比率（毎年度）                     | 80%台堅持          |        | Within[low=80, high=90, highIncluded=false]      | 減   | 毎年度     | 要確認
					実質公債費比率 令和8年度決算                | 13%以内（3ヵ年平均） |        | AtMost[value=13, printedLimit=true]              | 減   | 平均3年    | 要確認
					将来負担比率 令和8年度決算                  | 43.0%以内          |        | AtMost[value=43, printedLimit=true]            | 減   | 最終年度   | 要確認
					財政調整基金残高 令和8年度決算              | 26億円以上         |        | AtLeast[value=2600000000]                        | 増   | 最終年度   | 要確認
					基幹管路更新延長（計画期間内）              | 2.0km              |        | AtLeast[value=2]                               | 増   | 期間内合計 | 要確認
					経常収支比率（経常収益／経常費用×100%）令和8年度決算 | 100%以上   |        | AtLeast[value=100]                               | 増   | 最終年度   | 要確認
					時間外勤務時間数（毎年度）                 | 24,700時間以下      |        | AtMost[value=24700, printedLimit=true]           | 減   | 毎年度     | 確実
					職員数                                   | 530人を維持         |        | Maintain[value=530]                              | 維持 | 毎年度     | 要確認
					男性の育児休業取得率（計画期間内）           | 50%               |        | AtLeast[value=50]                                | 増   | 最終年度   | 要確認
					時間外勤務上限時間数及び月数の超過者（毎年度） | 0人               |        | Zero[]                                           | 減   | 毎年度     | 確実
					庁内文書（計画期間内）                     | 30%削減            |        | AtLeast[value=30]                                | 増   | 最終年度   | 要確認
					公共施設等再編施設数（計画期間内）           | 6施設              |        | AtLeast[value=6]                                 | 増   | 期間内合計 | 要確認
					事務手続の電子化件数（計画期間内）           | 26件               |        | AtLeast[value=26]                                | 増   | 期間内合計 | 要確認
					ICT研修参加者数（計画期間内）               | のべ500人           |        | AtLeast[value=500]                               | 増   | 期間内合計 | 要確認
					市公式SNS登録者数（計画期間内）             | 25,000人           |        | AtLeast[value=25000]                             | 増   | 最終年度   | 要確認
					公開データ数（計画期間内）                  | 100件              |        | AtLeast[value=100]                               | 増   | 最終年度   | 要確認
					モニタリング導入施設数（計画期間内）         | 3件                |        | AtLeast[value=3]                                 | 増   | 最終年度   | 要確認
					外部評価導入施設数（計画期間内）            | 1件                |        | AtLeast[value=1]                                 | 増   | 最終年度   | 要確認
					DX推進計画                               | —                  |        | None[]                                           | 増   | 毎年度     | 確実
					管理運営経費                              | 約1.8億円の削減     |        | AtLeast[value=180000000]                         | 増   | 毎年度     | 要確認
					回答までの日数                            | 平均18日以下        | 平均19.1日 | AtMost[value=18, printedLimit=true]            | 減   | 毎年度     | 確実
					回答日数                                 | 平均18日           | 平均19.1日 | AtMost[value=18, printedLimit=false]            | 減   | 毎年度     | 確実
					時間外                                   | 0人                | 23人   | Zero[]                                           | 減   | 毎年度     | 確実
					年休取得                                 | 13.0日             |        | AtLeast[value=13]                              | 増   | 毎年度     | 確実
					外郭団体の数                              | 14団体             | 15団体 | AtMost[value=14, printedLimit=false]             | 減   | 毎年度     | 要確認
					稼働率                                   | 約60%              |        | About[value=60, halfWidth=0.5]                   | 増   | 毎年度     | 要確認
					接種率                                   | 80～85%            |        | Within[low=80, high=85, highIncluded=true]       | 増   | 毎年度     | 要確認
					議会への報告                              | 12月までに確定      |        | DoneBy[day=2021-12-31]                           | 増   | 毎年度     | 確実
					決算の公表                               | N年度決算分をN+1年12月に公表 |  | DoneBy[day=2021-12-31]                           | 増   | 毎年度     | 確実
					負担率                                   | 10%超              |        | Above[value=10]                                  | 増   | 毎年度     | 確実
					""")
	void 氷見市と安中市の目標を取り込みで読む(String title, String printed, @Nullable String baseline, String target, String direction,
			String period, String sureness) {
		TargetReading reading = this.reader.read(printed,
				TargetQuestion.of(title, Indicators.FY2021)
					.withBaseline((baseline == null) ? "" : baseline)
					.withRow(List.of(printed)));

		assertThat(reading.understood()).isTrue();
		assertThat(reading.target()).hasToString(target);
		assertThat(reading.direction().label()).isEqualTo(direction);
		assertThat(reading.period().label()).isEqualTo(period);
		assertThat(reading.sureness().label()).isEqualTo(sureness);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			目標          | 単位  | 方向     | 読み
			14,600人      | 人    | DECREASE | AtMost[value=14600, printedLimit=false]
			14,600人      | 人    | INCREASE | AtLeast[value=14600]
			530人         | 人    | MAINTAIN | Maintain[value=530]
			530人を維持    | 人    | DECREASE | Maintain[value=530]
			30町会等/年    | 町会  | INCREASE | AtLeast[value=30]
			1.5億円       | 千円  | INCREASE | AtLeast[value=150000]
			約1.5億円     | 千円  | INCREASE | About[value=150000, halfWidth=5000]
			70%程度       | %     | INCREASE | About[value=70, halfWidth=0.5]
			70.0%程度     | %     | INCREASE | About[value=70, halfWidth=0.05]
			0%            | %     | DECREASE | Zero[]
			0件           | 件    | MAINTAIN | Zero[]
			10%未満       | %     | DECREASE | Below[value=10]
			100台         | 台    | INCREASE | AtLeast[value=100]
			対H25比 6%    | %     | INCREASE | VersusBaseYear[value=6, basis=対H25比]
			30%削減       | %     | INCREASE | AtLeast[value=30]
			""")
	void 台帳の方向と単位に従って読む(String printed, String unit, Direction direction, String target) {
		TargetReading reading = this.reader.read(printed,
				TargetQuestion.of("指標", Indicators.FY2021)
					.withKind(IndicatorKind.NUMBER)
					.withUnit(unit)
					.withDirection(direction));

		assertThat(reading.understood()).isTrue();
		assertThat(reading.target()).hasToString(target);
		assertThat(reading.direction()).isEqualTo(direction);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			種類     | 目標                  | 単位 | 方向
			NUMBER   | 職員定数を適正に管理     | 人   | MAINTAIN
			NUMBER   | 時間外20人 年休取得13日 | 人   | INCREASE
			NUMBER   | 97%                  | 人   | INCREASE
			NUMBER   | 30%削減              | %    | DECREASE
			NUMBER   | 85～80%              | %    | INCREASE
			NUMBER   | ◎                    | 人   | INCREASE
			STAGE    | ☆                    | %    | INCREASE
			DEADLINE | 適切な時期に           | %    | INCREASE
			""")
	void 台帳で読めない目標は理由とともに返す(IndicatorKind kind, String printed, String unit, Direction direction) {
		TargetReading reading = this.reader.read(printed,
				TargetQuestion.of("指標", Indicators.FY2021)
					.withKind(kind)
					.withUnit(unit)
					.withDirection(direction)
					.withStages(Indicators.KANAZAWA_STAGES));

		assertThat(reading.understood()).isFalse();
		assertThat(reading.target()).isEqualTo(new Target.None());
		assertThat(reading.reason()).endsWith("。");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			指標名       | 目標    | ほかの年度 | 方向 | 確かさ | 理由
			苦情の件数   | 30件    | 30件以下   | 減   | 確実   | ほかの年度に
			研修の回数   | 30回    | 30回以上   | 増   | 確実   | ほかの年度に
			漏えい       | 0件     | 0件        | 減   | 確実   | 目標が0
			残業の時間   | 10%削減 | 10%削減    | 増   | 要確認 | 減らす量や率
			""")
	void 方向の手掛かりを理由に書く(String title, String printed, String other, String direction, String sureness, String reason) {
		TargetReading reading = this.reader.read(printed,
				TargetQuestion.of(title, Indicators.FY2021).withRow(List.of(other, printed)));

		assertThat(reading.direction().label()).isEqualTo(direction);
		assertThat(reading.sureness().label()).isEqualTo(sureness);
		assertThat(reading.reason()).contains(reason);
	}

	/**
	 * A row with its last year only speaks of the end of the plan; one of several years
	 * does not.
	 */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			年度の並び    | 期間の区分 | 確かさ
			,,,30人       | 最終年度   | 要確認
			,,30人,30人   | 毎年度     | 確実
			,,30人,       | 毎年度     | 確実
			30人          | 毎年度     | 確実
			""")
	void 目標のある年度から期間を提案する(String row, String period, String sureness) {
		TargetReading reading = this.reader.read("30人",
				TargetQuestion.of("研修に出た人数", Indicators.FY2021)
					.withDirection(Direction.INCREASE)
					.withRow(List.of(row.split(",", -1))));

		assertThat(reading.period().label()).isEqualTo(period);
		assertThat(reading.sureness().label()).isEqualTo(sureness);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			目標,       決めた方向, 判定できるようにすることを尋ねる
			530人を維持, ,          true
			530人を維持, DECREASE,  false
			530人,       ,          false
			""")
	void 維持の目標は許容幅か方向を尋ねる(String printed, @Nullable Direction direction, boolean asked) {
		TargetQuestion question = TargetQuestion.of("職員数", Indicators.FY2021).withUnit("人");
		TargetReading reading = this.reader.read(printed,
				(direction == null) ? question : question.withDirection(direction));

		assertThat(reading.reason().contains("許容幅")).isEqualTo(asked);
	}

	@Nested
	class 年度の並び {

		private List<Target> targets(IndicatorKind kind, String... printed) {
			NavigableMap<FiscalYear, String> row = new TreeMap<>();
			for (int i = 0; i < printed.length; i++) {
				row.put(FiscalYear.of(2019 + i), printed[i]);
			}
			TargetQuestion question = TargetQuestion.of("指標", FiscalYear.of(2019))
				.withKind(kind)
				.withDirection(Direction.INCREASE)
				.withStages(Indicators.KANAZAWA_STAGES);
			NavigableMap<FiscalYear, PrintedTarget> targets = TargetReaderTests.this.reader.row(row, question);
			assertThat(targets.values()).extracting(PrintedTarget::text).containsExactly(printed);
			return targets.values().stream().map(PrintedTarget::target).toList();
		}

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, textBlock = """
				番号と型,      2019, 2020, 2021, 2022, 読み
				3 ◎のみ,      ◎,    '',   '',   '',   ◎◎◎◎
				9 △○◎,       △,    ○,    ◎,    '',   △○◎◎
				26 △□,       △,    □,    '',   '',   △□□□
				33 ○○○◎,     ○,    ○,    ○,    ◎,    ○○○◎
				65 △□○◎,     △,    □,    ○,    ◎,    △□○◎
				94 △△□,      △,    △,    □,    '',   △△□□
				110 △△△△,    △,    △,    △,    △,    △△△△
				113 空◎,      '',   ◎,    '',   '',   未◎◎◎
				終わる取組,    '',   ○,    -,    '',   未○終終
				目標なし,      '',   '',   '',   '',   無無無無
				""")
		void 段階の空欄は直前の段階が続く(String row, String first, String second, String third, String fourth, String expected) {
			String read = targets(IndicatorKind.STAGE, first, second, third, fourth).stream()
				.map((target) -> switch (target) {
					case Target.ReachStage(var stage) -> stage.symbol();
					case Target.NotStarted() -> "未";
					case Target.Ended() -> "終";
					default -> "無";
				})
				.collect(Collectors.joining());

			assertThat(read).as(row).isEqualTo(expected);
		}

		@ParameterizedTest
		@CsvSource({ "37地区,45地区,54地区,-", "40町会,85町会,130町会,—", "3地区,7地区,10地区,—" })
		void 数値のあとの横線は終了(String first, String second, String third, String dash) {
			List<Target> targets = targets(IndicatorKind.NUMBER, first, second, third, dash);

			assertThat(targets.subList(0, 3)).hasOnlyElementsOfType(Target.AtLeast.class);
			assertThat(targets.getLast()).isEqualTo(new Target.Ended());
		}

		@Test
		void 数値の空欄と初めからの横線は目標なし() {
			assertThat(targets(IndicatorKind.NUMBER, "", "15人", "", "20人")).extracting(Target::toString)
				.containsExactly("None[]", "AtLeast[value=15]", "None[]", "AtLeast[value=20]");
			assertThat(targets(IndicatorKind.NUMBER, "—", "—")).containsOnly(new Target.None());
			assertThat(targets(IndicatorKind.NUMBER, "-", "15人").getFirst()).isEqualTo(new Target.None());
		}

	}

}
