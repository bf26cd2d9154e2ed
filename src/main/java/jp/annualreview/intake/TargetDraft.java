package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.Optional;

import jp.annualreview.plan.Direction;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.Target;

/** One target while it is read: carries what is given or proposed into the reading. */
final class TargetDraft {

	private final TargetQuestion question;

	private final Proposal<Direction> direction;

	private final Proposal<Period> period;

	private final String text;

	TargetDraft(String text, TargetQuestion question, TargetProposals proposals) {
		this.text = text;
		this.question = question;
		this.direction = proposals.direction(text, question);
		this.period = proposals.period(text, question);
	}

	Proposal<Direction> direction() {
		return this.direction;
	}

	TargetReading none(String reason) {
		return reading(true, new Target.None(), this.question.kind().orElse(IndicatorKind.NUMBER), Sureness.SURE,
				reason);
	}

	TargetReading unreadable(String reason) {
		return reading(false, new Target.None(), this.question.kind().orElse(IndicatorKind.NUMBER), Sureness.CONFIRM,
				reason);
	}

	/** No number to be found: a goal in words where the kind is still open. */
	TargetReading wordsOnly(String reason) {
		if (!this.question.proposing()) {
			return unreadable(reason);
		}
		return reading(true, new Target.Prose(this.text), IndicatorKind.PROSE, Sureness.CONFIRM,
				"「" + this.text + "」から数値を一つに定められないため、自己評価で判定する文章の目標としました。");
	}

	TargetReading stage(Stage stage) {
		return settled(IndicatorKind.STAGE, new Target.ReachStage(stage));
	}

	TargetReading settled(IndicatorKind kind, Target target) {
		return reading(true, target, kind, Sureness.SURE, "「" + this.text + "」を" + kind.label() + "の目標と読みました。");
	}

	TargetReading phrase(Target target) {
		return proposed(target, Optional.empty(), "", this.text);
	}

	TargetReading number(Target target, BigDecimal value, String unit, String words) {
		return proposed(target, Optional.of(value), unit, words);
	}

	TargetReading range(Target target, String unit) {
		return proposed(target, Optional.empty(), unit, "");
	}

	private TargetReading proposed(Target target, Optional<BigDecimal> number, String unit, String words) {
		String reason = "方向は" + this.direction.reason() + this.direction.value().label() + "、期間の区分は"
				+ this.period.reason() + this.period.value().label() + "としました。" + keeping(target);
		return new TargetReading(true, target, number, unit, words, IndicatorKind.NUMBER, this.direction.value(),
				this.period.value(), this.direction.sureness().and(this.period.sureness()), reason);
	}

	/** Which side of a kept value may be left is not printed; the city has to say. */
	private String keeping(Target target) {
		boolean proposed = this.direction.sureness() == Sureness.CONFIRM
				&& this.direction.value() == Direction.MAINTAIN;
		return (proposed && target instanceof Target.Maintain)
				? "このままでは判定できません。増えても減ってもいけないときは許容幅を入れ、下回らなければよいときは方向を増に、上回らなければよいときは減に改めてください。" : "";
	}

	private TargetReading reading(boolean understood, Target target, IndicatorKind kind, Sureness sureness,
			String reason) {
		return new TargetReading(understood, target, Optional.empty(), "", "", kind, this.direction.value(),
				this.period.value(), sureness, reason);
	}

}
