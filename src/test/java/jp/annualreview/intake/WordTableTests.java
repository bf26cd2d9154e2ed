package jp.annualreview.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;
import jp.annualreview.plan.Target;

import static org.assertj.core.api.Assertions.assertThat;

/** Every entry of every word list does what the list is for. */
class WordTableTests {

	private final ActualReader reader = new ActualReader();

	private final QuantityReader quantities = new QuantityReader();

	private static Stream<Arguments> rows(String name) {
		return WordTable.load(name).rows().stream().map((row) -> Arguments.of(row.toArray()));
	}

	static Stream<Arguments> eras() {
		return rows("eras.txt");
	}

	static Stream<Arguments> dashes() {
		return rows("dashes.txt");
	}

	static Stream<Arguments> minusSigns() {
		return rows("minus-signs.txt");
	}

	static Stream<Arguments> rangeMarks() {
		return rows("range-marks.txt");
	}

	static Stream<Arguments> scales() {
		return rows("scales.txt");
	}

	static Stream<Arguments> qualifiers() {
		return rows("qualifiers.txt");
	}

	static Stream<Arguments> unitNoise() {
		return rows("unit-noise.txt");
	}

	static Stream<Arguments> unitAliases() {
		return rows("unit-aliases.txt");
	}

	static Stream<Arguments> unitConversions() {
		return rows("unit-conversions.txt");
	}

	static Stream<Arguments> pendingWords() {
		return rows("pending-words.txt");
	}

	static Stream<Arguments> unmeasurableWords() {
		return rows("unmeasurable-words.txt");
	}

	static Stream<Arguments> noValueWords() {
		return rows("no-value-words.txt");
	}

	static Stream<Arguments> selfAssessments() {
		return rows("self-assessments.txt");
	}

	static Stream<Arguments> stageLookalikes() {
		return WordTable.load("stage-lookalikes.txt")
			.rows()
			.stream()
			.flatMap((row) -> Stream.of(row.get(1).split(" ")).map((other) -> Arguments.of(row.getFirst(), other)));
	}

	static Stream<Arguments> annotations() {
		return rows("annotations.txt");
	}

	static Stream<Arguments> directionWords() {
		return rows("direction-words.txt");
	}

	static Stream<Arguments> reductionWords() {
		return rows("reduction-words.txt");
	}

	static Stream<Arguments> stockWords() {
		return rows("stock-words.txt");
	}

	static Stream<Arguments> deadlineWords() {
		return rows("deadline-words.txt");
	}

	private Quantity one(String text) {
		assertThat(this.quantities.read(text)).isInstanceOf(QuantityReading.One.class);
		return ((QuantityReading.One) this.quantities.read(text)).quantity();
	}

	private Actual number(String text) {
		return this.reader.read(Indicators.number("人"), RawCells.text(text), Indicators.FY2021).actual();
	}

	@ParameterizedTest
	@MethodSource("eras")
	void 元号(String name, String letter, int firstYear) {
		DateReader dates = new DateReader();

		assertThat(dates.lastDay(name + "元年12月", Indicators.FY2021)).contains(LocalDate.of(firstYear, 12, 31));
		assertThat(dates.lastDay(letter + "2.4.1", Indicators.FY2021)).contains(LocalDate.of(firstYear + 1, 4, 1));
	}

	@ParameterizedTest
	@MethodSource("dashes")
	void 値なしの横線(String dash, String name) {
		assertThat(number(dash)).as(name).isEqualTo(new Actual.NotApplicable());
	}

	@ParameterizedTest
	@MethodSource("minusSigns")
	void 負号(String sign, String reading) {
		Quantity quantity = one(sign + "12人");

		assertThat(quantity.value()).isEqualByComparingTo("-12");
		assertThat(quantity.signRead()).isEqualTo(!reading.equals("そのまま"));
	}

	@ParameterizedTest
	@MethodSource("rangeMarks")
	void 範囲の記号(String mark) {
		assertThat(this.quantities.read("80" + mark + "85%")).isInstanceOf(QuantityReading.Range.class);
	}

	@ParameterizedTest
	@MethodSource("scales")
	void 桁の語(String word, int power) {
		assertThat(one("3" + word + "人").value()).isEqualByComparingTo(BigDecimal.valueOf(3).scaleByPowerOfTen(power));
	}

	@ParameterizedTest
	@MethodSource("qualifiers")
	void 数に添える語(String word, String place, String meaning) {
		Quantity quantity = one(place.equals("前") ? word + "12人" : "12人" + word);

		assertThat(quantity.unit()).isEqualTo("人");
		assertThat(quantity.label()).isEmpty();
		assertThat(quantity.qualifiers()).isEqualTo(meaning.equals("飾り") ? Set.of() : Set.of(Qualifier.of(meaning)));
	}

	@ParameterizedTest
	@MethodSource("unitNoise")
	void 単位から外す語(String word, String place) {
		assertThat(new Units().normalize(place.equals("前") ? word + "件" : "件" + word)).isEqualTo("件");
	}

	@ParameterizedTest
	@MethodSource("unitAliases")
	void 同じ単位(String written, String unit) {
		assertThat(new Units().convert(BigDecimal.TEN, written, unit)).contains(BigDecimal.TEN);
	}

	@ParameterizedTest
	@MethodSource("unitConversions")
	void 単位の換算(String large, String small, BigDecimal factor) {
		assertThat(new Units().convert(BigDecimal.ONE, large, small))
			.hasValueSatisfying((value) -> assertThat(value).isEqualByComparingTo(factor));
		assertThat(new Units().convert(factor, small, large))
			.hasValueSatisfying((value) -> assertThat(value).isEqualByComparingTo("1"));
	}

	@ParameterizedTest
	@MethodSource("pendingWords")
	void 集計中の語(String word) {
		assertThat(number(word)).isInstanceOf(Actual.Pending.class);
		assertThat(number("15人（" + word + "）")).isInstanceOfSatisfying(Actual.Pending.class,
				(pending) -> assertThat(pending.provisional()).isPresent());
	}

	@ParameterizedTest
	@MethodSource("unmeasurableWords")
	void 把握不能の語(String word) {
		assertThat(number(word)).isEqualTo(new Actual.NotMeasurable());
	}

	@ParameterizedTest
	@MethodSource("noValueWords")
	void 該当なしの語(String word) {
		assertThat(number(word)).isEqualTo(new Actual.NotApplicable());
	}

	@ParameterizedTest
	@MethodSource("selfAssessments")
	void 自己評価の語(String word, String meaning) {
		assertThat(
				this.reader.read(Indicators.of(IndicatorKind.PROSE), RawCells.text(word), Indicators.FY2021).actual())
			.isInstanceOfSatisfying(Actual.Assessed.class,
					(assessed) -> assertThat(assessed.result().label()).isEqualTo(meaning));
	}

	@ParameterizedTest
	@MethodSource("stageLookalikes")
	void 似た段階の記号(String symbol, String other) {
		StageScale scale = new StageScale("試験", List.of(new Stage(1, symbol, "着手")));

		assertThat(new StageReader().read(other, scale)).contains(scale.stages().getFirst());
	}

	@ParameterizedTest
	@MethodSource("annotations")
	void 数を読む前に外す注記(String pattern, String meaning, String example) {
		Annotations.Cleared cleared = new Annotations().clear(Folding.fold("15% " + example));

		assertThat(cleared.rest()).as(pattern).isEqualTo("15%");
		assertThat(cleared.threeYearMean()).isEqualTo(meaning.equals("平均3年"));
		assertThat(cleared.baseYear().isEmpty()).isEqualTo(!meaning.equals("基準年度比"));
	}

	@ParameterizedTest
	@MethodSource("directionWords")
	void 名称から方向を提案する語(String word, String direction, String sureness, String why) {
		TargetReading reading = new TargetReader().read("15", TargetQuestion.of("市の" + word, Indicators.FY2021));

		assertThat(reading.direction().label()).isEqualTo(direction);
		assertThat(reading.sureness().label()).isEqualTo(sureness);
		assertThat(reading.reason()).contains(why);
	}

	@ParameterizedTest
	@MethodSource("reductionWords")
	void 減らした分を測る指標の語(String word) {
		TargetReading reading = new TargetReader().read("3%", TargetQuestion.of("エネルギー消費量の" + word, Indicators.FY2021));

		assertThat(reading.direction()).isEqualTo(Direction.INCREASE);
		assertThat(reading.sureness()).isEqualTo(Sureness.SURE);
	}

	@ParameterizedTest
	@MethodSource("stockWords")
	void 期間内でも合計しない指標の語(String word) {
		assertThat(new TargetReader().read("15", TargetQuestion.of(word + "（計画期間内）", Indicators.FY2021)).period())
			.isEqualTo(Period.FINAL_YEAR);
	}

	@ParameterizedTest
	@MethodSource("deadlineWords")
	void 期日の目標の語(String word) {
		assertThat(new TargetReader().read("令和3年12月" + word, TargetQuestion.of("公表", Indicators.FY2021)).target())
			.isInstanceOf(Target.DoneBy.class);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			指標名,               目標,             期間の区分
			実質公債費比率,        12%（3ヵ年平均）, 平均3年
			実質公債費比率,        12%（3ケ年平均）, 平均3年
			進出企業数（計画期間中）, 8件,             期間内合計
			進出企業数（期間内）,    8件,             期間内合計
			育成人数（累計）,       8人,             累計
			育成人数（累積）,       8人,             累計
			収納率（毎年度）,       99%,             毎年度
			残高 令和8年度決算,     26億円,          最終年度
			残高 最終年度,         26億円,          最終年度
			職員数 令和5年度～令和9年度, 530人を維持, 毎年度
			削減目標額 令和8年度末まで,  1.5億円,    最終年度
			参加者数,             のべ500人,        累計
			参加者数,             延べ500人,        累計
			参加者数,             500人,           毎年度
			""")
	void 期間の区分を提案する語(String title, String printed, String period) {
		assertThat(new TargetReader().read(printed, TargetQuestion.of(title, Indicators.FY2021)).period().label())
			.isEqualTo(period);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			目標,                 読み
			前年度よりも削減,       VersusLastYear[direction=DECREASE]
			前年度より減少させる,    VersusLastYear[direction=DECREASE]
			前年度を下回る,         VersusLastYear[direction=DECREASE]
			前年度実績未満,         VersusLastYear[direction=DECREASE]
			前年度よりも増加,       VersusLastYear[direction=INCREASE]
			前年度実績を上回る,     VersusLastYear[direction=INCREASE]
			中核市平均以下に抑制,    VersusReference[direction=DECREASE]
			類似団体平均を下回る,    VersusReference[direction=DECREASE]
			全国平均以上,           VersusReference[direction=INCREASE]
			県平均値を上回る,       VersusReference[direction=INCREASE]
			""")
	void 数のない目標の言い回し(String printed, String target) {
		assertThat(new TargetReader().read(printed, TargetQuestion.of("指標", Indicators.FY2021)).target())
			.hasToString(target);
	}

}
