package jp.annualreview.intake;

import java.time.LocalDate;
import java.util.Optional;

import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;

/**
 * 実績の読み取り: what the answer in a cell says for an indicator and year. Words that stand in
 * an answer's place (集計中, 把握不能, 該当なし, a dash) are understood for every kind of indicator.
 * Rules: {@code rules.md} section 1.
 */
final class ActualReader {

	private final AnswerWords words = new AnswerWords();

	private final StageReader stages = new StageReader();

	private final DateReader dates = new DateReader();

	private final NumberActualReader numbers = new NumberActualReader(this.words);

	ActualReading read(Indicator indicator, RawCell cell, FiscalYear year) {
		if (cell.content() instanceof CellContent.Fault(String literal)) {
			return ActualReading.unreadable(cell,
					new ReadingDoubt(FindingCode.K04, "セルの値がエラー値（" + literal + "）です。", "数式を直すか、実績を値で入力して再提出してください。"));
		}
		if (cell.content() instanceof CellContent.Picture) {
			return ActualReading.unreadable(cell,
					new ReadingDoubt(FindingCode.K04, "セルに画像が入っていて、値がありません。", "画像を削除し、実績を数値や文字で入力して再提出してください。"));
		}
		if (cell.content() instanceof CellContent.NotCalculated) {
			return ActualReading.unreadable(cell, new ReadingDoubt(FindingCode.K04, "数式の計算結果がファイルに保存されていません。",
					"表計算ソフトで開いて保存し直すか、実績を値で入力して再提出してください。"));
		}
		if (cell.isEmpty()) {
			return ActualReading.of(new Actual.Blank(), cell);
		}
		return switch (indicator.kind()) {
			case NUMBER -> this.numbers.read(indicator, cell, year);
			case STAGE -> standIn(cell).orElseGet(() -> stage(indicator, cell));
			case DEADLINE -> standIn(cell).orElseGet(() -> day(cell, year));
			case PROSE -> standIn(cell).orElseGet(() -> assessment(cell));
		};
	}

	private Optional<ActualReading> standIn(RawCell cell) {
		String text = cell.text();
		if (this.words.isPending(text)) {
			return Optional.of(ActualReading.of(new Actual.Pending(Optional.empty()), cell));
		}
		if (this.words.isUnmeasurable(text)) {
			return Optional.of(ActualReading.of(new Actual.NotMeasurable(), cell));
		}
		return this.words.isNoValue(text) ? Optional.of(ActualReading.of(new Actual.NotApplicable(), cell))
				: Optional.empty();
	}

	private ActualReading stage(Indicator indicator, RawCell cell) {
		return indicator.stages()
			.flatMap((scale) -> this.stages.read(cell.text(), scale))
			.map((stage) -> ActualReading.of(new Actual.Staged(stage), cell))
			.orElseGet(
					() -> ActualReading.unreadable(cell,
							new ReadingDoubt(FindingCode.K04, "「" + cell.text() + "」は段階として読めません。", indicator.stages()
								.map((scale) -> "段階基準「" + scale.name() + "」の段階（" + symbols(scale) + "）から一つを記入してください。")
								.orElse("この指標に使う段階基準を計画台帳で指定してください。"))));
	}

	private static String symbols(StageScale scale) {
		return String.join("・", scale.stages().stream().map(Stage::symbol).toList());
	}

	private ActualReading day(RawCell cell, FiscalYear year) {
		Optional<LocalDate> day = (cell.content() instanceof CellContent.Day(LocalDate value, String shown))
				? Optional.of(value) : dayOfText(cell, year);
		return day.map((value) -> ActualReading.of(new Actual.Done(value), cell))
			.orElseGet(() -> ActualReading.unreadable(cell, new ReadingDoubt(FindingCode.K04,
					"「" + cell.text() + "」は日付として読めません。", "実施した日を「2021/12/10」や「令和3年12月10日」の形で一つだけ記入してください。")));
	}

	private Optional<LocalDate> dayOfText(RawCell cell, FiscalYear year) {
		return (cell.content() instanceof CellContent.Text) ? this.dates.lastDay(cell.text(), year) : Optional.empty();
	}

	private ActualReading assessment(RawCell cell) {
		return this.words.assessment(cell.text())
			.map((result) -> ActualReading.of(new Actual.Assessed(result), cell))
			.orElseGet(() -> ActualReading.unreadable(cell, new ReadingDoubt(FindingCode.K04,
					"「" + cell.text() + "」は自己評価の語として読めません。", "「達成」「一部達成」「未達成」のいずれかを記入し、説明は実施内容の欄に書いてください。")));
	}

}
