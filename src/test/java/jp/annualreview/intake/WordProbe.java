package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;

/**
 * Reads a cell that holds the word of a line; what it reads must depend on the line being
 * there. Loaded anew for every line by {@link WordTableLinesTests}.
 */
public final class WordProbe {

	private static final FiscalYear YEAR = FiscalYear.of(2021);

	private WordProbe() {
	}

	/** What the line's word is read as; blank for a table nobody has a probe for. */
	public static String outcome(String table, List<String> line) {
		String word = line.getFirst();
		String second = (line.size() > 1) ? line.get(1) : "";
		return switch (table) {
			case "eras.txt" -> day(word + "元年12月") + day(second + "2.4.1");
			case "dashes.txt", "no-value-words.txt", "unmeasurable-words.txt" -> number(word);
			case "pending-words.txt" -> read(IndicatorKind.PROSE, word) + number("15人（" + word + "）");
			case "minus-signs.txt" -> quantity(word + "12人");
			case "range-marks.txt" -> quantity("80" + word + "85%");
			case "scales.txt" -> quantity("3" + word + "人");
			case "qualifiers.txt" -> quantity(second.equals("前") ? word + "12人" : "12人" + word);
			case "annotations.txt" ->
				quantity("15% " + line.get(2)) + new Annotations().clear(Folding.fold(line.get(2)));
			case "unit-noise.txt" -> new Units().normalize(second.equals("前") ? word + "件" : "件" + word);
			case "unit-aliases.txt", "unit-conversions.txt" ->
				new Units().convert(BigDecimal.TEN, word, second).toString();
			case "self-assessments.txt" -> read(IndicatorKind.PROSE, word);
			case "stage-lookalikes.txt" ->
				Stream.of(second.split(" ")).map((other) -> stage(word, other)).toList().toString();
			case "direction-words.txt" -> target("市の" + word, "15");
			case "reduction-words.txt" -> target("エネルギー消費量の" + word, "3%");
			case "stock-words.txt" -> target(word + "（計画期間内）", "15");
			case "deadline-words.txt" ->
				target("公表", "12月の" + word) + target("公表", "12" + word) + target("公表", "令和3" + word);
			case "period-words.txt" -> Stream
				.of("3ヶ年平均", "計画期間内", "期間内", "計画期間中", "期間合計", "累計", "累積", "毎年度", "令和8年度決算", "R8決算", "最終年度", "計画終了時",
						"計画終期", "のべ", "延べ", "令和5年度～令和9年度", "令和8年度末まで", "目標の年度は一つ")
				.map((title) -> target("参加者数（" + title + "）", "15") + target("参加者数", title + "15人"))
				.collect(Collectors.joining());
			case "time-notes.txt" -> new MeasureSplit().split(second).toString();
			case "target-phrases.txt" -> Stream
				.of("前年度よりも削減", "前年度実績より縮減", "前年度実績未満", "前年度実績以下に削減", "前年度よりも増加", "前年度実績を上回る", "中核市平均以下に抑制",
						"類似団体平均を下回る", "全国平均以上", "県平均値を上回る")
				.map((phrase) -> target("指標", phrase))
				.collect(Collectors.joining());
			case "return-headers.txt" ->
				new ReturnHeaders(YEAR).column(second.replace("{年度}", "2021年度").replace("{前年度}", "R2")).toString();
			case "title-labels.txt" -> new TitleBlock(RawCells.sheet("調査票", second + "|値\n番号|実績"), 2).text(word);
			case "heading-noise.txt" -> DatedHeading.of(second).toString();
			case "unit-words.txt" -> UnitInName.of("利用の状況（" + word + "）").toString();
			case "lookalike-kanji.txt" -> LookalikeKanji.unify(word);
			default -> "";
		};
	}

	private static String day(String text) {
		return new DateReader().lastDay(text, YEAR).toString();
	}

	private static String number(String text) {
		return read(IndicatorKind.NUMBER, text);
	}

	private static String read(IndicatorKind kind, String text) {
		return new ActualReader()
			.read((kind == IndicatorKind.NUMBER) ? Indicators.number("人") : Indicators.of(kind), RawCells.text(text),
					YEAR)
			.toString();
	}

	private static String quantity(String text) {
		return new QuantityReader().read(text).toString();
	}

	private static Optional<Stage> stage(String symbol, String other) {
		return new StageReader().read(other, new StageScale("試験", List.of(new Stage(1, symbol, "着手"))));
	}

	private static String target(String title, String printed) {
		return new TargetReader().read(printed, TargetQuestion.of(title, YEAR)).toString();
	}

}
