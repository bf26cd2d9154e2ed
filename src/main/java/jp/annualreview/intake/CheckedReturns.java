package jp.annualreview.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.EffectAnswer;

/**
 * 検査の結果: what counts of all returns of a year.
 *
 * @param answers one for every indicator of the register, in its order
 * @param findings by file, then in the order of the rows
 * @param submissions one for every department that is asked, in register order
 * @param newestSubmission the newest 提出日 of all returns
 * @param effects 効果額 that were given, in register order
 * @param settled 対応済: what was wrong in an answer that a later one has replaced, and no
 * longer is
 * @param replaced the answers that a later one has replaced, to be judged for what the
 * later one settles
 */
public record CheckedReturns(List<Answer> answers, List<Finding> findings, List<Submission> submissions,
		Optional<LocalDate> newestSubmission, List<EffectAnswer> effects, List<Finding> settled,
		List<Answer> replaced) {

	public CheckedReturns {
		answers = List.copyOf(answers);
		findings = List.copyOf(findings);
		submissions = List.copyOf(submissions);
		effects = List.copyOf(effects);
		settled = List.copyOf(settled);
		replaced = List.copyOf(replaced);
	}

}
