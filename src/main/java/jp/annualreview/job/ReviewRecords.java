package jp.annualreview.job;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;
import jp.annualreview.grading.Compared;
import jp.annualreview.grading.Graded;
import jp.annualreview.intake.DepartmentReturn;
import jp.annualreview.ledger.RecordKind;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.EffectAnswer;

/** What the steps hand on through the ledger. */
final class ReviewRecords {

	static final RecordKind<DepartmentReturn> RETURN = new RecordKind<>("return", DepartmentReturn.class);

	static final RecordKind<Answer> ANSWER = new RecordKind<>("answer", Answer.class);

	static final RecordKind<EffectAnswer> EFFECT = new RecordKind<>("effect", EffectAnswer.class);

	static final RecordKind<Submission> SUBMISSION = new RecordKind<>("submission", Submission.class);

	static final RecordKind<Finding> CHECK_FINDING = new RecordKind<>("check-finding", Finding.class);

	static final RecordKind<Finding> SETTLED_FINDING = new RecordKind<>("settled-finding", Finding.class);

	static final RecordKind<Answer> REPLACED_ANSWER = new RecordKind<>("replaced-answer", Answer.class);

	static final RecordKind<Finding> SETTLED_JUDGEMENT = new RecordKind<>("settled-judgement", Finding.class);

	static final RecordKind<Graded> GRADED = new RecordKind<>("graded", Graded.class);

	static final RecordKind<Compared> COMPARED = new RecordKind<>("compared", Compared.class);

	private ReviewRecords() {
	}

}
