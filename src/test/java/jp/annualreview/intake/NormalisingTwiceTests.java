package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.ItemNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 正規化 done twice gives what it gave once, and one number written in many ways is one
 * number. The draw is the same in every run.
 */
class NormalisingTwiceTests {

	private static final int DRAWS = 5_000;

	private static final String LETTERS = "0123456789０１２３４５６７８９①⑨㎡²½ Ａｂ（）()％%,，．.△▲－−‐ー～円億万千百t／/年　\u00A0\u200Bがﾞｶﾞ㈱㌔";

	private static final List<String> SCALES = List.of("", "", "千", "万", "百万", "億");

	private static final List<String> BEFORE = List.of("", "約", "おおむね ", "のべ", "平均", "　", "※");

	private static final List<String> AFTER = List.of("", "程度", "前後", " ", "　", "/年", "等");

	private final ActualReader reader = new ActualReader();

	@Test
	void 文字の揃えは二度しても同じ() {
		Random draw = new Random(20201121);
		for (int index = 0; index < DRAWS; index++) {
			String text = text(draw);
			assertThat(Folding.fold(Folding.fold(text))).as(text).isEqualTo(Folding.fold(text));
			assertThat(Folding.squeeze(Folding.squeeze(text))).as(text).isEqualTo(Folding.squeeze(text));
			assertThat(Blanks.trim(Blanks.trim(text))).as(text).isEqualTo(Blanks.trim(text));
			assertThat(new ItemNumber(new ItemNumber("1" + text).value())).as(text)
				.isEqualTo(new ItemNumber("1" + text));
		}
	}

	@Test
	void どう書いても同じ数() {
		Random draw = new Random(20201121);
		Indicator indicator = Indicators.number("円");
		for (int index = 0; index < DRAWS; index++) {
			Written written = written(draw);
			ActualReading reading = read(indicator, written.text());
			assertThat(reading.actual()).as(written.text())
				.isInstanceOfSatisfying(Actual.Measured.class,
						(measured) -> assertThat(measured.value()).as(written.text())
							.isEqualByComparingTo(written.value()));
		}
	}

	@Test
	void 読んだ数を書いて読み直しても同じ数() {
		Random draw = new Random(20201121);
		Indicator indicator = Indicators.number("円");
		for (int index = 0; index < DRAWS; index++) {
			Actual.Measured once = (Actual.Measured) read(indicator, written(draw).text()).actual();
			String again = (once.approximate() ? "約" : "") + once.value().toPlainString() + "円";
			assertThat(read(indicator, again).actual()).as(again)
				.isInstanceOfSatisfying(Actual.Measured.class, (twice) -> {
					assertThat(twice.value()).isEqualByComparingTo(once.value());
					assertThat(twice.approximate()).isEqualTo(once.approximate());
				});
		}
	}

	private ActualReading read(Indicator indicator, String text) {
		return this.reader.read(indicator, RawCells.text(text), Indicators.FY2021);
	}

	/** A number and one of the ways an office writes it. */
	private record Written(BigDecimal value, String text) {
	}

	private static Written written(Random draw) {
		BigDecimal digits = new BigDecimal(draw.nextInt(200_000)).movePointLeft(draw.nextInt(3));
		String scale = one(draw, SCALES);
		String plain = draw.nextBoolean() ? digits.toPlainString()
				: String.format("%,." + digits.scale() + "f", digits);
		boolean negative = digits.signum() > 0 && draw.nextInt(4) == 0;
		String sign = negative ? one(draw, List.of("-", "−", "△", "▲", "－")) : "";
		String before = negative ? "" : one(draw, BEFORE);
		String text = before + sign + plain + scale + "円" + one(draw, AFTER);
		BigDecimal value = digits.multiply(factor(scale));
		return new Written(negative ? value.negate() : value, draw.nextBoolean() ? fullWidth(text) : text);
	}

	private static BigDecimal factor(String scale) {
		return switch (scale) {
			case "千" -> new BigDecimal("1000");
			case "万" -> new BigDecimal("10000");
			case "百万" -> new BigDecimal("1000000");
			case "億" -> new BigDecimal("100000000");
			default -> BigDecimal.ONE;
		};
	}

	private static String fullWidth(String text) {
		return text.codePoints()
			.map((point) -> (point > ' ' && point <= '~') ? point + ('！' - '!') : point)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static String text(Random draw) {
		int[] letters = LETTERS.codePoints().toArray();
		return IntStream.range(0, draw.nextInt(12))
			.mapToObj((index) -> Character.toString(letters[draw.nextInt(letters.length)]))
			.collect(Collectors.joining());
	}

	private static String one(Random draw, List<String> words) {
		return words.get(draw.nextInt(words.size()));
	}

}
