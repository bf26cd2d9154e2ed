package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.Stage;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;

/**
 * 判定を要する検査: the checks on an answer that need its judgement or last year's value
 * (rules.md section 6): K07, K10, K11, K13, K17, K20 for a stage, day or self-assessment
 * that is due and blank, and K23 for a value on the better side of a range.
 */
final class JudgementChecks {

	private final GradingSettings settings;

	JudgementChecks(GradingSettings settings) {
		this.settings = settings;
	}

	List<Finding> check(Situation situation, Assessment assessment) {
		return assessment.answer()
			.filter((answer) -> concernsThisItem(assessment))
			.stream()
			.flatMap((answer) -> Stream
				.of(cumulativeFell(situation, answer), missedWithoutReason(assessment, answer),
						farAboveWithoutReason(assessment, answer), stageWentBack(situation, answer),
						stageAhead(situation, answer), claimsAchievement(assessment, answer),
						blank(situation, assessment, answer), beyondRange(assessment, answer))
				.flatMap(Optional::stream))
			.toList();
	}

	/** 終了・中止・統合・再掲: nothing is asked about figures that are not reviewed here. */
	private static boolean concernsThisItem(Assessment assessment) {
		return assessment.state().compareTo(State.RELISTED) > 0;
	}

	private static Optional<Finding> cumulativeFell(Situation situation, Answer answer) {
		if (situation.indicator().period() != Period.CUMULATIVE || situation.redefined()) {
			return Optional.empty();
		}
		Optional<BigDecimal> last = PeriodValue.answered(situation.lastYear()).number();
		return PeriodValue.answered(situation)
			.number()
			.filter((now) -> last.filter((before) -> now.compareTo(before) < 0).isPresent())
			.map((now) -> unlessExplained(
					FindingCode.K07, answer, "累計の実績 " + situation.quantity(now) + " が前年度の "
							+ situation.quantity(last.orElse(now)) + " を下回っています。",
					"累計値（前年度までの分を含む）を記入したか確認し、減少した場合は理由を備考に記入してください。"));
	}

	private static Optional<Finding> missedWithoutReason(Assessment assessment, Answer answer) {
		boolean missed = assessment.verdict().equals(Optional.of(Verdict.NOT_ACHIEVED));
		if (assessment.state() == State.NO_TARGET && fallsShort(answer) && unexplained(answer)) {
			return Optional.of(finding(FindingCode.K10, answer,
					"自己評価が「%s」ですが、理由が記入されていません。".formatted(answer.selfAssessment().orElseThrow().label()),
					"「未達成の理由・今後の対応」欄に理由と今後の対応を記入してください。"));
		}
		return (missed && unexplained(answer)) ? Optional
			.of(finding(FindingCode.K10, answer, "目標が未達成ですが、理由が記入されていません。", "「未達成の理由・今後の対応」欄に理由と今後の対応を記入してください。"))
				: Optional.empty();
	}

	private Optional<Finding> farAboveWithoutReason(Assessment assessment, Answer answer) {
		BigDecimal line = this.settings.largeOverachievement();
		boolean farAbove = assessment.rate().filter((rate) -> rate.compareToPercent(line) >= 0).isPresent();
		return (farAbove && unexplained(answer)) ? Optional.of(finding(FindingCode.K11, answer,
				"達成率が " + assessment.printedRate() + " と " + Wording.number(line) + "%以上ですが、理由が記入されていません。",
				"実績に誤りがないか確認し、大幅に上回った理由を備考に記入してください。")) : Optional.empty();
	}

	private static boolean fallsShort(Answer answer) {
		return answer.selfAssessment().filter((own) -> own != SelfAssessment.ACHIEVED).isPresent();
	}

	private static boolean unexplained(Answer answer) {
		return answer.reason().isBlank() && answer.remark().isBlank();
	}

	/**
	 * A blank number is asked for when the return is checked; only here is known whether
	 * a stage goes on.
	 */
	private static Optional<Finding> blank(Situation situation, Assessment assessment, Answer answer) {
		boolean stageWithoutTarget = assessment.state() == State.NO_TARGET && answer.actual() instanceof Actual.Blank
				&& situation.indicator().kind() == IndicatorKind.STAGE;
		if (assessment.state() != State.BLANK && !stageWithoutTarget) {
			return Optional.empty();
		}
		return switch (situation.indicator().kind()) {
			case NUMBER -> Optional.empty();
			case STAGE -> Optional.of(finding(FindingCode.K20, answer, "段階が空欄です。", "現在の段階を記号で記入して再提出してください。"));
			case DEADLINE -> Optional.of(finding(FindingCode.K20, answer, "実施した時期が空欄です。", "実施した年月日を記入して再提出してください。"));
			case PROSE ->
				Optional.of(finding(FindingCode.K20, answer, "自己評価が空欄です。", "達成・一部達成・未達成のいずれかを理由とともに記入して再提出してください。"));
		};
	}

	private static Optional<Finding> stageWentBack(Situation situation, Answer answer) {
		return stage(answer).flatMap((now) -> new StageRecord(situation).before()
			.filter((before) -> now.compareTo(before) < 0)
			.map((before) -> unlessExplained(FindingCode.K13, answer,
					"段階「" + now.symbol() + "」が前年度までの「" + before.symbol() + "」より後退しています。",
					"段階の選択に誤りがないか確認し、後退した場合は理由を備考に記入してください。")));
	}

	private static Optional<Finding> stageAhead(Situation situation, Answer answer) {
		Target due = DueTarget.of(situation.indicator(), situation.year()).target();
		return (due instanceof Target.ReachStage planned)
				? stage(answer).filter((now) -> now.compareTo(planned.stage()) > 0)
					.map((now) -> unlessExplained(FindingCode.K13, answer,
							"段階「" + now.symbol() + "」が計画の「" + planned.stage().symbol() + "」より先に進んでいます。",
							"段階の選択に誤りがないか確認し、計画より早く進んだ場合はその内容を備考に記入してください。"))
				: Optional.empty();
	}

	private static Optional<Stage> stage(Answer answer) {
		return (answer.actual() instanceof Actual.Staged staged) ? Optional.of(staged.stage()) : Optional.empty();
	}

	/**
	 * 備考 is not quoted: findings are printed also where 内部備考 is not.
	 */
	private static Optional<Finding> claimsAchievement(Assessment assessment, Answer answer) {
		return assessment.verdict()
			.filter(Verdict.NOT_ACHIEVED::equals)
			.flatMap((missed) -> AchievementClaim.in(answer.activity())
				.map((sentence) -> "「" + sentence + "」")
				.or(() -> AchievementClaim.in(answer.remark()).map((sentence) -> "備考に、目標を達成した")))
			.map((claim) -> finding(FindingCode.K17, answer, claim + "と記入されていますが、実績では目標に届いていません。",
					"実績と文章のどちらが正しいか確認し、誤りを直してください。"));
	}

	private static Optional<Finding> beyondRange(Assessment assessment, Answer answer) {
		return assessment.reasons().contains(Reason.BEYOND_RANGE) ? Optional.of(finding(FindingCode.K23, answer,
				"実績が目標の範囲「" + assessment.target().text() + "」の外（よい側）にあり、達成と解釈しました。", "実績に誤りがないか、達成として扱ってよいかを確認してください。"))
				: Optional.empty();
	}

	/** What only asks for a reason, and has one, is for the office to read. */
	private static Finding unlessExplained(FindingCode code, Answer answer, String problem, String remedy) {
		Finding asked = finding(code, answer, problem, remedy);
		return unexplained(answer) ? asked : asked.explained();
	}

	private static Finding finding(FindingCode code, Answer answer, String problem, String remedy) {
		return Finding.of(code, answer.department(), answer.indicator(), answer.source(), answer.printed(), problem,
				remedy);
	}

}
