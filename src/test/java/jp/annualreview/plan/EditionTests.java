package jp.annualreview.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which edition of a year came out last. */
class EditionTests {

	private static final FiscalYear YEAR = FiscalYear.of(2021);

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			版,                     順
			第10回 第2回 第1回,     第1回 第2回 第10回
			第１０回 第2回 第９回,  第2回 第9回 第10回
			第2回-2 第2回-10 第2回, 第2回 第2回-2 第2回-10
			訂正版 第1回,           第1回 訂正版
			""")
	void editionsStandByTheNumbersInTheirNames(String given, String ordered) {
		assertThat(Arrays.stream(given.split(" ")).map(Edition::new).sorted().map(Edition::value))
			.containsExactly(ordered.split(" "));
	}

	@Test
	void fullWidthIsTheSameEdition() {
		assertThat(new Edition("　第２回")).isEqualTo(new Edition("第2回"));
		assertThat(new Edition("第２回：訂正Ａ").value()).isEqualTo("第2回：訂正A");
	}

	@Test
	void theMeetingsOfTheRegisterDecideBeforeTheNames() {
		PlanRegister register = withMeetings(meeting(2021, "最終"), meeting(2021, "中間"), meeting(2020, "第3回"));
		assertThat(Stream.of("中間", "第10回", "最終", "第3回", "第2回").map(Edition::new).sorted(register.editionOrder(YEAR)))
			.extracting(Edition::value)
			.containsExactly("第2回", "第3回", "第10回", "最終", "中間");
	}

	private static Meeting meeting(int year, String edition) {
		return new Meeting(FiscalYear.of(year), new Edition(edition), "", Optional.of(LocalDate.of(2022, 7, 1)),
				Optional.empty(), Optional.empty());
	}

	private static PlanRegister withMeetings(Meeting... meetings) {
		PlanRegister register = PlanFixtures.register().build();
		return new PlanRegister(register.plan(), List.of(meetings), register.policies(), register.items(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

}
