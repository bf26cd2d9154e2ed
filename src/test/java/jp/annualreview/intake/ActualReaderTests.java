package jp.annualreview.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.Target;

import static org.assertj.core.api.Assertions.assertThat;

class ActualReaderTests {

	private final ActualReader reader = new ActualReader();

	private ActualReading read(Indicator indicator, RawCell cell) {
		return this.reader.read(indicator, cell, Indicators.FY2021);
	}

	private static void assertMeasured(ActualReading reading, String value, boolean approximate) {
		assertThat(reading.actual()).isInstanceOfSatisfying(Actual.Measured.class, (measured) -> {
			assertThat(measured.value()).isEqualByComparingTo(value);
			assertThat(measured.approximate()).isEqualTo(approximate);
		});
	}

	private static void assertCodes(ActualReading reading, @Nullable String code) {
		assertThat(reading.doubts()).extracting((doubt) -> doubt.code().name())
			.isEqualTo((code == null) ? List.of() : List.of(code));
		assertThat(reading.doubts()).allSatisfy((doubt) -> {
			assertThat(doubt.problem()).endsWith("。");
			assertThat(doubt.remedy()).endsWith("。");
		});
	}

	@Nested
	class 数の範囲と欄の全体 {

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
				セル | 指標の単位
				1e999999999 | 人
				1e-999999999 | 人
				1e1000 | %
				1E308 | 人
				1000兆 | 円
				<script>alert(1);alert(2)> | %
				<script>x(2)> | %
				稼働率約60% | %
				15人 ※市民のみ | 人
				""")
		void 読まない(String text, String unit) {
			ActualReading reading = read(Indicators.number(unit), RawCells.text(text));

			assertThat(reading.actual()).isEqualTo(new Actual.Blank());
			assertCodes(reading, "K04");
		}

		@ParameterizedTest
		@ValueSource(strings = { "97%（令和3年度）", "97%(R3)", "97％（Ｒ３）", "97%（R3.3.31）", "97%（R3.3.31現在）", "97%（令和3年3月末）",
				"97%（2021年度）", "97%（3月末時点）", "約97%程度（令和元年度末）", "（令和3年度）97%" })
		void 括弧書きの時点は数を妨げない(String text) {
			assertMeasured(read(Indicators.number("%"), RawCells.text(text)), "97", text.startsWith("約"));
		}

		@Test
		void 指標の名の後の数は読む() {
			assertMeasured(read(Indicators.number("施設の稼働率", "%", "", new Target.None()), RawCells.text("稼働率約60%")),
					"60", true);
		}

		@Test
		void 計算の残りは確認の上で零と読む() {
			ActualReading reading = read(Indicators.number("人"),
					RawCells.cell(CellContent.Number.vanishing("5.55111512312578E-17")));

			assertMeasured(reading, "0", false);
			assertCodes(reading, "K23");
		}

	}

	@Nested
	class 数字 {

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
				セル            | 指標の単位 | 実績値    | 概数
				１，２３４       | 人        | 1234      | false
				1,234           | 人        | 1234      | false
				' 1234 '        | 人        | 1234      | false
				'　1234　'       | 人        | 1234      | false
				0               | 人        | 0         | false
				０              | 人        | 0         | false
				0%              | %         | 0         | false
				97%             | %         | 97        | false
				97％            | %         | 97        | false
				９７．０％       | %         | 97        | false
				99.67%          | %         | 99.67     | false
				約60%           | %         | 60        | true
				60%程度         | %         | 60        | true
				概ね60          | %         | 60        | true
				4億2千万円       | 円        | 420000000 | false
				1.2E3           | 人        | 1200      | false
				4億円           | 円        | 400000000 | false
				1.5億円         | 千円      | 150000    | false
				1億2,000万円    | 万円      | 12000     | false
				2,647百万円     | 億円      | 26.47     | false
				370,171千円     | 円        | 370171000 | false
				370,171千円     | 千円      | 370171    | false
				370,171         | 千円      | 370171    | false
				12万人          | 人        | 120000    | false
				12万            | 人        | 120000    | false
				'154,000 t/年'  | t         | 154000    | false
				'153,221トン'   | t         | 153221    | false
				'153,221 kg'    | t         | 153.221   | false
				30町会等/年     | 町会      | 30        | false
				30町会          | 町会等/年 | 30        | false
				15団体          | 団体      | 15        | false
				平均18日        | 日        | 18        | false
				18日            | 平均日    | 18        | false
				15名            | 人        | 15        | false
				3か所           | 箇所      | 3         | false
				25㎡            | ㎡        | 25        | false
				延べ500人       | 人        | 500       | false
				15人が参加      | 人        | 15        | false
				15人（R3.3.31現在） | 人    | 15        | false
				対H25比 6.2%    | %         | 6.2       | false
				12.5%（3ヵ年平均） | %      | 12.5      | false
				15              | 人        | 15        | false
				1.234E3         | 人        | 1234      | false
				R3実績15人       | 人        | 15        | false
				""")
		void 文字のセルは単位と桁を読む(String text, String unit, String value, boolean approximate) {
			ActualReading reading = read(Indicators.number(unit), RawCells.text(text));

			assertMeasured(reading, value, approximate);
			assertCodes(reading, null);
			assertThat(reading.printed()).isEqualTo(Blanks.trim(text));
		}

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
				セル    | 実績値 | 指摘
				△12    | -12   | K23
				▲12    | -12   | K23
				△ 12   | -12   | K23
				−12    | -12   |
				‐12    | -12   |
				－12    | -12   |
				-12     | -12   |
				(12)    | -12   | K23
				（12人） | -12   | K23
				ー12    | -12   | K23
				△¥12   | -12   | K23
				""")
		void 負号を読む(String text, String value, @Nullable String code) {
			ActualReading reading = read(Indicators.number("人"), RawCells.text(text));

			assertMeasured(reading, value, false);
			assertCodes(reading, code);
		}

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
				指標名                         | 目標     | セル    | 実績値 | 指摘
				市有施設全体のエネルギー消費量の削減率 | 対H25比 8% | △8.1%  | -8.1  | K23
				経常一般行政経費の節減率(対前年度)    | 3%       | △3.2%  | -3.2  | K23
				経常一般行政経費の節減率(対前年度)    | 3%       | -3.2%   | -3.2  | K23
				経常一般行政経費の節減率(対前年度)    | 3%       | 3.2%    | 3.2   |
				経常一般行政経費の節減率(対前年度)    | 3%       | 3.2%削減 | 3.2   |
				""")
		void 削減率の符号が目標と異なれば確認する(String name, String printed, String text, String value, @Nullable String code) {
			Target target = new Target.VersusBaseYear(new BigDecimal(printed.contains("8") ? 8 : 3), "");

			ActualReading reading = read(Indicators.number(name, "%", printed, target), RawCells.text(text));

			assertMeasured(reading, value, false);
			assertCodes(reading, code);
			assertThat(reading.doubts()).allSatisfy((doubt) -> assertThat(doubt.problem()).contains("符号", "目標"));
		}

		@Test
		void 削減を測らない指標の負の値はそのまま使う() {
			ActualReading reading = read(Indicators.atLeast("千円", "100"), RawCells.number("-5"));

			assertMeasured(reading, "-5", false);
			assertCodes(reading, null);
		}

		@Test
		void 百分率の書式のセルは百倍して読む() {
			ActualReading reading = read(Indicators.atLeast("%", "97.0"), RawCells.ratio("0.97", "97.0%"));

			assertMeasured(reading, "97", false);
			assertCodes(reading, null);
		}

		@Test
		void 文字の百分号の書式のセルはそのまま読む() {
			assertMeasured(read(Indicators.atLeast("%", "97.0"), RawCells.percentPoints("97", "97%")), "97", false);
		}

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, textBlock = """
				値,   目標, 指摘
				0.97, 97.0, K23
				1,    97.0, K23
				0,    97.0,
				0.5,  0.3,
				97,   97.0,
				""")
		void 割合の指標に小数だけがあればそのまま読んで確認する(String value, String target, @Nullable String code) {
			Indicator indicator = Indicators.atLeast("%", target);

			ActualReading number = read(indicator, RawCells.number(value));
			ActualReading text = read(indicator, RawCells.text(value));

			assertMeasured(number, value, false);
			assertMeasured(text, value, false);
			assertCodes(number, code);
			assertCodes(text, code);
		}

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, textBlock = """
				保存値,  表示,  実績値, 指摘
				0.9696, 97.0%, 96.96, K23
				0.9704, 97.0%, 97.04,
				0.9600, 96.0%, 96,
				""")
		void 表示と保存された値で判定が変われば確認する(String stored, String shown, String value, @Nullable String code) {
			ActualReading reading = read(Indicators.atLeast("%", "97.0"), RawCells.ratio(stored, shown));

			assertMeasured(reading, value, false);
			assertCodes(reading, code);
			assertThat(reading.doubts()).allSatisfy((doubt) -> assertThat(doubt.problem()).contains("96.96", "97.0%"));
		}

		@Test
		void 割合でない指標に百分率の書式があれば単位の相違() {
			assertCodes(read(Indicators.number("人"), RawCells.ratio("0.15", "15%")), "K05");
		}

	}

	@Nested
	class 値のない回答 {

		@ParameterizedTest
		@CsvSource({ "-", "－", "—", "―", "ー", "‐", "−", "–", "なし", "該当なし", "該当者なし", "--" })
		void 横線と該当なしは値なしの意味による(String text) {
			assertThat(read(Indicators.number("人"), RawCells.text(text)).actual())
				.isEqualTo(new Actual.NotApplicable());
			assertMeasured(read(Indicators.dashIsZero(), RawCells.text(text)), "0", false);
		}

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
				セル             | 速報値
				集計中           |
				未確定           |
				未定             |
				調査中           |
				集計中（15人）    | 15
				15人（速報値）    | 15
				153,000t 見込み  | 153000
				""")
		void 集計中は速報値とともに読む(String text, @Nullable String provisional) {
			Indicator indicator = Indicators.number(text.contains("t") ? "t" : "人");

			assertThat(read(indicator, RawCells.text(text)).actual()).isInstanceOfSatisfying(Actual.Pending.class,
					(pending) -> assertThat(pending.provisional().map(BigDecimal::toPlainString))
						.isEqualTo(Optional.ofNullable(provisional)));
		}

		@ParameterizedTest
		@CsvSource({ "把握不能", "不明", "測定不可", "把握不能（調査廃止）" })
		void 把握不能を読む(String text) {
			assertThat(read(Indicators.number("人"), RawCells.text(text)).actual())
				.isEqualTo(new Actual.NotMeasurable());
			assertThat(read(Indicators.of(IndicatorKind.PROSE), RawCells.text(text)).actual())
				.isEqualTo(new Actual.NotMeasurable());
		}

		@ParameterizedTest
		@CsvSource(value = { "''", "'　'", "'  '" })
		void 空欄は未記入(String text) {
			for (IndicatorKind kind : IndicatorKind.values()) {
				assertThat(read(Indicators.of(kind), RawCells.text(text)).actual()).isEqualTo(new Actual.Blank());
			}
		}

	}

	@Nested
	class 読めない数値 {

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
				セル                      | 単位 | 指摘
				達成                      | 人  | K04
				未達成                    | 人  | K04
				順調に進んでいる           | 人  | K04
				15団体 (321人)            | 団体 | K04
				時間外20人 年休取得13.0日   | 人  | K04
				① 15人 ② 20人            | 人  | K04
				80～85%                   | %   | K04
				80-85%                    | %   | K04
				15人～20人                 | 人  | K04
				10→15                     | 人  | K04
				1,23                      | 人  | K04
				△                         | 人  | K04
				３割                       | %   | K05
				80%〜85%                  | %   | K04
				97%以上                   | %   | K04
				80%台                     | %   | K04
				500人減                   | 人  | K04
				3%                        | 人  | K05
				15組                      | 人  | K05
				15人日                    | 人  | K05
				15人                      | %   | K05
				""")
		void 数値が定まらなければ指摘して使わない(String text, String unit, String code) {
			ActualReading reading = read(Indicators.number(unit), RawCells.text(text));

			assertThat(reading.actual()).isEqualTo(new Actual.Blank());
			assertCodes(reading, code);
		}

		@Test
		void 改行のあるセルの指摘も一文にする() {
			assertThat(read(Indicators.number("人"), RawCells.text("15人\n女性3人")).doubts()).singleElement()
				.satisfies((doubt) -> assertThat(doubt.problem()).contains("15人 女性3人").doesNotContain("\n"));
		}

		@Test
		void 負号は概数の語の前にあっても読む() {
			assertMeasured(read(Indicators.number("%"), RawCells.text("△約5%")), "-5", true);
		}

		@Test
		void 計算されていない数式は零ではない() {
			ActualReading reading = read(Indicators.number("人"), RawCells.notCalculated("SUM(A1:A3)"));

			assertThat(reading.actual()).isEqualTo(new Actual.Blank());
			assertCodes(reading, "K04");
		}

		@Test
		void エラー値は指摘する() {
			ActualReading reading = read(Indicators.number("人"), RawCells.fault("#REF!"));

			assertCodes(reading, "K04");
			assertThat(reading.doubts().getFirst().problem()).contains("#REF!");
		}

		@Test
		void 数値の指標の日付と真偽値は指摘する() {
			assertCodes(read(Indicators.number("人"), RawCells.day("2021-03-31")), "K04");
			assertCodes(read(Indicators.number("人"), RawCells.cell(new CellContent.Bool(true))), "K04");
		}

	}

	@Nested
	class 段階 {

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, textBlock = """
				セル,           記号
				△,             △
				▲,             △
				□,             □
				○,             ○
				〇,             ○
				◯,             ○
				Ｏ,             ○
				◎,             ◎
				' ◎ ',         ◎
				方針決定,        □
				△ 研究・検討,    △
				○（試行）,       ○
				◎：本格実施,     ◎
				""")
		void 似た記号と段階の語を読む(String text, String symbol) {
			assertThat(read(Indicators.stage(Indicators.KANAZAWA_STAGES), RawCells.text(text)).actual())
				.isEqualTo(new Actual.Staged(Indicators.KANAZAWA_STAGES.stage(symbol).orElseThrow()));
		}

		@Test
		void 語の段階を読む() {
			assertThat(read(Indicators.stage(Indicators.ANNAKA_STAGES), RawCells.text("実施")).actual())
				.isEqualTo(new Actual.Staged(Indicators.ANNAKA_STAGES.stages().get(1)));
		}

		@ParameterizedTest
		@CsvSource({ "達成", "○→◎", "☆", "3" })
		void 段階にない記号は指摘する(String text) {
			ActualReading reading = read(Indicators.stage(Indicators.KANAZAWA_STAGES), RawCells.text(text));

			assertCodes(reading, "K04");
			assertThat(reading.doubts().getFirst().remedy()).contains("△・□・○・◎");
		}

	}

	@Nested
	class 自己評価 {

		@ParameterizedTest
		@CsvSource({ "達成,ACHIEVED", "一部達成,PARTLY", "未達成,NOT_ACHIEVED", "未達,NOT_ACHIEVED", "達成済み,ACHIEVED" })
		void 自己評価の語を読む(String text, SelfAssessment result) {
			assertThat(read(Indicators.of(IndicatorKind.PROSE), RawCells.text(text)).actual())
				.isEqualTo(new Actual.Assessed(result));
		}

		@Test
		void ほかの文は指摘する() {
			assertThat(read(Indicators.of(IndicatorKind.PROSE), RawCells.text("おおむね順調")).doubts())
				.extracting(ReadingDoubt::code)
				.containsExactly(FindingCode.K04);
		}

	}

	@Nested
	class 期日 {

		@ParameterizedTest
		@CsvSource(useHeadersInDisplayName = true, textBlock = """
				セル,            日
				2021/3/31,      2021-03-31
				令和3年3月,      2021-03-31
				R3.3.31,        2021-03-31
				令和3年3月15日,   2021-03-15
				令和元年,        2020-03-31
				H31.4,          2019-04-30
				12月10日,        2021-12-10
				2月,             2022-02-28
				２０２１年１２月,  2021-12-31
				令和3年12月に公表, 2021-12-31
				""")
		void 日付を読む(String text, String day) {
			assertThat(read(Indicators.of(IndicatorKind.DEADLINE), RawCells.text(text)).actual())
				.isEqualTo(new Actual.Done(LocalDate.parse(day)));
		}

		@Test
		void 日付のセルを読む() {
			assertThat(read(Indicators.of(IndicatorKind.DEADLINE), RawCells.day("2021-12-10")).actual())
				.isEqualTo(new Actual.Done(LocalDate.of(2021, 12, 10)));
		}

		@ParameterizedTest
		@CsvSource({ "達成", "R3.13.1", "12月と2月", "20211210" })
		void 読めない日付は指摘する(String text) {
			assertCodes(read(Indicators.of(IndicatorKind.DEADLINE), RawCells.text(text)), "K04");
		}

		@Test
		void 書式のない数値は日付とみなさない() {
			assertCodes(read(Indicators.of(IndicatorKind.DEADLINE), RawCells.number("44540")), "K04");
		}

	}

}
