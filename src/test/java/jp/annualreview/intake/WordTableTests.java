package jp.annualreview.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;

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
		assertThat(quantity.qualifiers())
			.isEqualTo(meaning.equals("飾り") ? java.util.Set.of() : java.util.Set.of(Qualifier.of(meaning)));
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
	void 注記の正規表現(String pattern, String meaning) {
		assertThat(Pattern.compile(pattern).matcher("").matches()).isFalse();
		assertThat(meaning).isIn("時点", "基準年度比", "平均3年");
	}

}
