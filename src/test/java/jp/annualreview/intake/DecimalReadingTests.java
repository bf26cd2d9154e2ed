package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 数の読み取り: the bounds every number is read within. */
class DecimalReadingTests {

	@ParameterizedTest
	@CsvSource({ "0,0", "1.50,1.50", "-.5,-0.5", "1.2E3,1200", "1e-3,0.001", "0e999999999,0", "0e-999999999,0",
			"999999999999999,999999999999999", "999999999999999.4,999999999999999", "0.97000000000000008,0.97",
			"1e-15,0.000000000000001", "9.999999999999999e-16,0.000000000000001", "000123,123",
			"0.30000000000000004,0.3", "1e000000000000000000003,1000" })
	void withinTheBounds(String written, String value) {
		assertThat(DecimalReading.of(written)).isInstanceOfSatisfying(DecimalReading.Known.class,
				(known) -> assertThat(known.value()).isEqualByComparingTo(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e15", "1E308", "-1e999999999", "1e99999999999999999999", "999999999999999.9",
			"1000000000000000" })
	void tooLarge(String written) {
		assertThat(DecimalReading.of(written)).isEqualTo(new DecimalReading.TooLarge());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e-16", "5.55111512312578E-17", "-1e-999999999", "1e-99999999999999999999" })
	void tooSmall(String written) {
		assertThat(DecimalReading.of(written)).isEqualTo(new DecimalReading.TooSmall());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1e", "e5", "1E+", "--1", "1.2.3", "Infinity", "NaN", "." })
	void noDecimal(String written) {
		assertThat(DecimalReading.of(written)).isEqualTo(new DecimalReading.NoDecimal());
	}

	@Test
	void whateverIsReadHasFewDigits() {
		Random random = new Random(6);
		for (int i = 0; i < 5000; i++) {
			String written = random.nextLong(1_000_000_000_000_000L) + "." + random.nextInt(100_000) + "e"
					+ (random.nextInt(2_000_000_000) - 1_000_000_000);
			assertBounded(DecimalReading.of(written));
			assertBounded(DecimalReading.of(written.replaceFirst("e.*", "e" + (random.nextInt(80) - 40))));
		}
	}

	@Test
	void longTextsComeToFewDigits() {
		QuantityReader quantities = new QuantityReader();

		assertThat(DecimalReading.of("9".repeat(100_000))).isEqualTo(new DecimalReading.TooLarge());
		assertThat(DecimalReading.of("0." + "0".repeat(100_000) + "1")).isEqualTo(new DecimalReading.TooSmall());
		assertThat(quantities.read("1万".repeat(16_000))).isInstanceOfSatisfying(QuantityReading.One.class,
				(one) -> assertBounded(DecimalReading.of(one.quantity().value())));
	}

	private static void assertBounded(DecimalReading reading) {
		reading.known().ifPresent((value) -> {
			assertThat(value.precision()).isLessThanOrEqualTo(15);
			assertThat(value.scale()).isBetween(-15, 30);
		});
	}

	@Test
	void theLastDigitIsKept() {
		assertThat(DecimalReading.of("1.50").known().map(BigDecimal::ulp)).contains(new BigDecimal("0.01"));
	}

}
