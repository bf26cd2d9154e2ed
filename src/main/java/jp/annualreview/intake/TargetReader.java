package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.Target;

/**
 * 目標の読み取り: what a target as the plan prints it asks for. Used alike for a register, where
 * kind and direction are given, and for a plan list that is imported, where they are
 * proposed. Rules: {@code rules.md} section 2.2.
 */
public final class TargetReader {

	private final AnswerWords words = new AnswerWords();

	private final StageReader stages = new StageReader();

	private final DateReader dates = new DateReader();

	private final QuantityReader quantities = new QuantityReader();

	private final Units units = new Units();

	private final TargetPhrases phrases = new TargetPhrases();

	private final NumberTargetReader numbers = new NumberTargetReader();

	private final TargetProposals proposals = new TargetProposals();

	/** Reads one printed target. */
	public TargetReading read(String printed, TargetQuestion question) {
		String text = Blanks.trim(printed);
		TargetDraft draft = new TargetDraft(text, question, this.proposals);
		if (text.isEmpty()) {
			return draft.none("空欄のため目標なしとしました。");
		}
		if (this.words.isNoValue(text)) {
			return draft.none("「" + text + "」のため目標なしとしました。");
		}
		IndicatorKind kind = question.kind().orElse(IndicatorKind.NUMBER);
		return switch (kind) {
			case STAGE -> stage(text, question).map(draft::stage)
				.orElseGet(() -> draft.unreadable("「" + text + "」は段階基準の記号として読めません。"));
			case DEADLINE -> this.dates.lastDay(text, question.year())
				.map((day) -> draft.settled(IndicatorKind.DEADLINE, new Target.DoneBy(day)))
				.orElseGet(() -> draft.unreadable("「" + text + "」は期日として読めません。"));
			case PROSE -> draft.settled(IndicatorKind.PROSE, new Target.Prose(text));
			case NUMBER -> number(text, question, draft);
		};
	}

	/**
	 * Reads the targets of one row, year by year. A blank after a stage keeps the stage
	 * due; a dash after earlier targets means the item has ended.
	 */
	public NavigableMap<FiscalYear, PrintedTarget> row(NavigableMap<FiscalYear, String> printed,
			TargetQuestion question) {
		return TargetRow.read(printed, question, this).targets();
	}

	private Optional<Stage> stage(String text, TargetQuestion question) {
		return question.stages().flatMap((scale) -> this.stages.read(text, scale));
	}

	private TargetReading number(String text, TargetQuestion question, TargetDraft draft) {
		if (question.kind().isEmpty() && stage(text, question).isPresent()) {
			return draft.stage(stage(text, question).orElseThrow());
		}
		Optional<Target> phrase = this.phrases.read(text);
		if (phrase.isPresent()) {
			return draft.phrase(phrase.get());
		}
		if (question.kind().isEmpty() && this.proposals.isDeadline(text)
				&& this.dates.lastDay(text, question.year()).isPresent()) {
			return draft.settled(IndicatorKind.DEADLINE,
					new Target.DoneBy(this.dates.lastDay(text, question.year()).orElseThrow()));
		}
		return switch (this.quantities.read(text)) {
			case QuantityReading.One(Quantity quantity) -> one(text, quantity, question, draft);
			case QuantityReading.Range(Quantity low, Quantity high) -> range(low, high, question, draft);
			case QuantityReading.Several several -> draft.wordsOnly("「" + text + "」には数値が複数あり、一つの目標として読めません。");
			case QuantityReading.OutOfBounds(DecimalReading number) ->
				draft.wordsOnly("「" + text + "」の数値は" + NumberDoubts.outside(number) + "読み取れません。");
			case QuantityReading.NoNumber() -> draft.wordsOnly("「" + text + "」には数値がありません。");
		};
	}

	private TargetReading one(String text, Quantity quantity, TargetQuestion question, TargetDraft draft) {
		Optional<BigDecimal> value = this.units.convert(quantity, question.unit());
		if (value.isEmpty()) {
			return draft.unreadable("目標の単位「" + quantity.unit() + "」は、単位「" + question.unit() + "」に換算できません。");
		}
		Direction direction = draft.direction().value();
		if (quantity.is(Qualifier.CUT) && direction == Direction.DECREASE) {
			return draft.unreadable("「" + text + "」は減らす量や率の目標で、大きいほどよいため、方向は「増」です。");
		}
		Target target = this.numbers.target(text, question.title(), quantity, value.get(), direction);
		return draft.number(target, value.get(), this.units.withoutTimeBasis(quantity.unit()), quantity.words());
	}

	private TargetReading range(Quantity low, Quantity high, TargetQuestion question, TargetDraft draft) {
		Optional<BigDecimal> from = this.units.convert(low, question.unit());
		Optional<BigDecimal> to = this.units.convert(high, question.unit());
		if (from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) > 0) {
			return draft.unreadable("範囲の目標の数値か単位が読めません。");
		}
		return draft.range(new Target.Within(from.get(), to.get(), !high.is(Qualifier.BELOW)),
				this.units.withoutTimeBasis(high.unit()));
	}

}
