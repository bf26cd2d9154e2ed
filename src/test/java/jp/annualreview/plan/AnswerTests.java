package jp.annualreview.plan;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 回答 and 回答集: what is kept of an answer when one thing in it changes. */
class AnswerTests {

	private static final Answer ANSWER = new Answer(IndicatorId.of("7", ""), FiscalYear.of(2021),
			PlanFixtures.actual("80"), "80", "財政課", "実施した。", "理由", "内部の備考",
			new SourceLocation("2021/財政課.xlsx", "調査票", "H12"), Optional.of(SelfAssessment.PARTLY));

	@Test
	void 備考を除く() {
		Answer printed = ANSWER.withoutRemark();
		assertThat(printed.remark()).isEmpty();
		assertThat(printed).usingRecursiveComparison().ignoringFields("remark").isEqualTo(ANSWER);
	}

	@Test
	void 値を替える() {
		Answer corrected = ANSWER.with(PlanFixtures.actual("90"));
		assertThat(corrected.actual()).isEqualTo(PlanFixtures.actual("90"));
		assertThat(corrected).usingRecursiveComparison().ignoringFields("actual").isEqualTo(ANSWER);
	}

	@Test
	void 引き継いだ指標の回答() {
		Answer carried = ANSWER.carriedOnBy(IndicatorId.of("3", "2"));
		assertThat(carried.indicator()).isEqualTo(IndicatorId.of("3", "2"));
		assertThat(carried).usingRecursiveComparison().ignoringFields("indicator").isEqualTo(ANSWER);
	}

	@Test
	void 差し戻された回答は値も自己評価も数えない() {
		assertThat(ANSWER.heldBack().actual()).isEqualTo(new Actual.HeldBack());
		assertThat(ANSWER.heldBack().selfAssessment()).isEmpty();
		assertThat(ANSWER.heldBack().source()).isEqualTo(ANSWER.source());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			値,     自己評価
			80,     一部達成
			未達成, 未達成
			""")
	void 自己評価は値であるか値に添う(String value, String assessed) {
		assertThat(ANSWER.with(PlanFixtures.actual(value)).selfAssessment().orElseThrow().label()).isEqualTo(assessed);
	}

	@Test
	void 未提出の回答には課のほか何もない() {
		Answer none = Answer.notSubmitted(IndicatorId.of("7", ""), FiscalYear.of(2021), "財政課");
		assertThat(none.actual()).isEqualTo(new Actual.NotSubmitted());
		assertThat(none.department()).isEqualTo("財政課");
		assertThat(none.source()).isEqualTo(SourceLocation.NONE);
	}

	@Test
	void 回答集は同じ指標と年度の後の回答をとる() {
		Answer corrected = ANSWER.with(PlanFixtures.actual("90"));
		Answer other = ANSWER.carriedOnBy(IndicatorId.of("8", ""));
		AnswerBook book = new AnswerBook(List.of(ANSWER, other, corrected));
		assertThat(book.answer(IndicatorId.of("7", ""), FiscalYear.of(2021))).contains(corrected);
		assertThat(book.answer(IndicatorId.of("7", ""), FiscalYear.of(2020))).isEmpty();
		assertThat(book.all()).containsExactly(corrected, other);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			対応状況, 引き継ぐ
			対応中,   true
			'',       true
			対応済,   false
			対応済み, false
			完了,     false
			終了,     false
			""")
	void 委員意見の引継ぎ(String status, boolean open) {
		assertThat(
				new CommitteeOpinion(FiscalYear.of(2021), Edition.FIRST, Optional.empty(), "意見", "回答", status).open())
			.isEqualTo(open);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			位置,    個票
			COLUMN,  false
			RIGHT,   true
			BY_YEAR, true
			""")
	void 様式(FieldPlace place, boolean cards) {
		FormField field = new FormField("実績", List.of("進捗状況"), place, false);
		FormLayout layout = new FormLayout(
				List.of(new FormField("No", List.of("番号"), FieldPlace.COLUMN, false), field));
		assertThat(layout.isCards()).isEqualTo(cards);
		assertThat(layout.of("実績")).containsExactly(field);
		assertThat(layout.of("備考")).isEmpty();
	}

}
