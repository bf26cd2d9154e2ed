package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;

/**
 * 対応済の指摘: what was wrong in an older answer and is not in the one that replaced it, so
 * that a department sees its corrections have arrived.
 */
final class Settling {

	private final RowChecks checks;

	private final List<Finding> settled = new ArrayList<>();

	private final List<Answer> replaced = new ArrayList<>();

	Settling(RowChecks checks) {
		this.checks = checks;
	}

	/** Checks the answer that counts, and what the older ones had wrong. */
	Answer check(Candidate newest, List<Candidate> older, List<Finding> findings) {
		List<Finding> open = new ArrayList<>();
		Answer answer = this.checks.check(newest, open);
		findings.addAll(open);
		Set<FindingCode> still = open.stream().map(Finding::code).collect(Collectors.toSet());
		older.forEach((old) -> compare(old, still, answer));
		return answer;
	}

	/** What only a judgement can find in it is compared once there is one. */
	private void compare(Candidate old, Set<FindingCode> still, Answer newest) {
		List<Finding> then = new ArrayList<>();
		Answer answer = this.checks.check(old, then);
		if (!(newest.actual() instanceof Actual.HeldBack)) {
			this.replaced.add(answer);
		}
		then.stream()
			.filter((finding) -> finding.severity() != Severity.NOTE && !still.contains(finding.code()))
			.forEach(this.settled::add);
	}

	List<Finding> settled() {
		return List.copyOf(this.settled);
	}

	/** The older answers, as far as the one that counts can settle anything in them. */
	List<Answer> replaced() {
		return List.copyOf(this.replaced);
	}

}
