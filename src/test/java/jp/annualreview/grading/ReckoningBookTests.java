package jp.annualreview.grading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.LowerIsBetterFormula;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.PlanFixtures.IndicatorBuilder;
import jp.annualreview.plan.PlanFixtures.PlanBuilder;
import jp.annualreview.plan.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 計算の根拠 of every kind of target, read out whole: the rule, each step, what comes of it.
 * The examples stand in {@code grading/reckonings.csv}; {@code -Dgolden=update} writes
 * the expected text anew, to be read before it is kept.
 */
class ReckoningBookTests {

	private static final FiscalYear YEAR = FiscalYear.of(2020);

	private static final Path EXAMPLES = Path.of("src/test/resources/grading/reckonings.csv");

	private static final Path GOLDEN = Path.of("src/test/resources/golden/reckonings.txt");

	@Test
	void 計算の根拠を読み上げる() throws IOException {
		String book = examples().stream().map(ReckoningBookTests::readOut).collect(Collectors.joining("\n"));
		if ("update".equals(System.getProperty("golden"))) {
			Files.writeString(GOLDEN, book);
		}
		assertThat(book).isEqualTo(Files.readString(GOLDEN));
	}

	private static List<Map<String, String>> examples() throws IOException {
		Iterator<String> lines = Files.readAllLines(EXAMPLES).iterator();
		String[] headings = lines.next().split(",");
		List<Map<String, String>> examples = new ArrayList<>();
		lines.forEachRemaining((line) -> {
			String[] cells = line.split(",", -1);
			Map<String, String> example = new LinkedHashMap<>();
			for (int index = 0; index < headings.length; index++) {
				example.put(headings[index], cells[index]);
			}
			examples.add(example);
		});
		return examples;
	}

	private static String readOut(Map<String, String> example) {
		Assessment result = assess(example);
		return Stream
			.of(Stream.of("■ " + example.get("例"), result.reckoning().rule()), result.reckoning().steps().stream(),
					Stream.of("＝ " + outcome(result)))
			.flatMap((lines) -> lines)
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String outcome(Assessment result) {
		Map<String, Object> parts = new LinkedHashMap<>();
		parts.put("種類", result.targetKind());
		parts.put("目標値", result.targetValue().map(BigDecimal::toPlainString).orElse(""));
		parts.put("実績値", result.actualValue().map(BigDecimal::toPlainString).orElse(""));
		parts.put("達成率", result.printedRate());
		parts.put("進捗率", result.progress().map(Rate::percent).map(BigDecimal::toPlainString).orElse(""));
		parts.put("判定", result.verdict().map(Verdict::label).orElse(""));
		parts.put("評価", result.grade());
		parts.put("状態", result.state().label());
		parts.put("理由", String.join("、", result.reasons()));
		parts.put("参考値", result.gap().map((gap) -> gap.value().toPlainString() + gap.unit()).orElse(""));
		return parts.entrySet()
			.stream()
			.filter((part) -> !part.getValue().equals(""))
			.map((part) -> part.getKey() + " " + part.getValue())
			.collect(Collectors.joining("、"));
	}

	private static Assessment assess(Map<String, String> example) {
		Indicator indicator = indicator(example);
		PlanFixtures.RegisterBuilder register = PlanFixtures.register()
			.plan((plan) -> plan(plan, example))
			.with(indicator);
		if (example.get("種類").equals("参照値比") && !example.get("目標").isEmpty()) {
			register.reference("中核市平均", YEAR.value(), example.get("目標"));
		}
		return new Grading(register.build()).grade(YEAR, book(indicator, example)).assessments().getFirst();
	}

	private static PlanBuilder plan(PlanBuilder plan, Map<String, String> example) {
		plan.formula(Stream.of(LowerIsBetterFormula.values())
			.filter((formula) -> formula.label().equals(example.get("算式")))
			.findFirst()
			.orElseThrow());
		return example.get("上限の超過達成").equals("数える") ? plan.countOverachievedLimits() : plan;
	}

	private static Indicator indicator(Map<String, String> example) {
		IndicatorBuilder indicator = PlanFixtures.indicator("2")
			.direction(example.get("方向"))
			.unit(example.get("単位"))
			.baseline(example.get("基準値"))
			.tolerance(example.get("許容幅"))
			.referenceName("中核市平均")
			.period(Stream.of(Period.values())
				.filter((period) -> period.label().equals(example.get("期間")))
				.findFirst()
				.orElseThrow());
		Stream.of(IndicatorKind.values())
			.filter((kind) -> kind.label().equals(example.get("種類")))
			.forEach(indicator::kind);
		return indicator.target(Integer.parseInt(example.get("目標年度")), example.get("目標"), target(example)).build();
	}

	private static Target target(Map<String, String> example) {
		String printed = example.get("目標");
		Optional<BigDecimal> number = printed.matches("[\\d.]+") ? Optional.of(new BigDecimal(printed))
				: Optional.empty();
		return switch (example.get("種類")) {
			case "以上" -> new Target.AtLeast(number.orElseThrow());
			case "以下" -> new Target.AtMost(number.orElseThrow(), false);
			case "上限" -> new Target.AtMost(number.orElseThrow(), true);
			case "未満" -> new Target.Below(number.orElseThrow());
			case "超" -> new Target.Above(number.orElseThrow());
			case "零" -> new Target.Zero();
			case "維持" -> new Target.Maintain(number.orElseThrow());
			case "範囲" -> range(printed);
			case "程度" -> about(printed);
			case "前年度比" ->
				new Target.VersusLastYear(PlanFixtures.indicator("2").direction(example.get("方向")).build().direction());
			case "参照値比" -> new Target.VersusReference(
					PlanFixtures.indicator("2").direction(example.get("方向")).build().direction());
			case "基準年度比" -> new Target.VersusBaseYear(number.orElseThrow(), "対H25比");
			case "段階" -> new Target.ReachStage(PlanFixtures.stage(printed));
			case "期日" -> new Target.DoneBy(LocalDate.parse(printed));
			case "文章" -> new Target.Prose(printed);
			case "なし" -> new Target.None();
			case "終了" -> new Target.Ended();
			default -> throw new IllegalArgumentException(example.get("種類"));
		};
	}

	private static Target range(String printed) {
		String[] ends = printed.replace("未満", "").split("～");
		return new Target.Within(new BigDecimal(ends[0]), new BigDecimal(ends[1]), !printed.endsWith("未満"));
	}

	private static Target about(String printed) {
		String[] parts = printed.split("±");
		return new Target.About(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
	}

	/** A blank answer of the graded year is 未記入; of an earlier year, none at all. */
	private static AnswerBook book(Indicator indicator, Map<String, String> example) {
		List<Answer> answers = new ArrayList<>();
		for (int year = 2018; year <= YEAR.value(); year++) {
			String answer = example.getOrDefault(Integer.toString(year), "");
			if (!answer.isEmpty() || year == YEAR.value()) {
				answers.add(PlanFixtures.answer(indicator.id(), year, PlanFixtures.actual(answer)));
			}
		}
		return new AnswerBook(answers);
	}

}
