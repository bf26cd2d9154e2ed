package jp.annualreview.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Submission;
import jp.annualreview.intake.ReturnCheck;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.Runs;
import jp.annualreview.ledger.Sha256;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.report.SubmissionList;

/**
 * 提出状況: what the published edition knows of the departments; before anything has arrived
 * all of them are behind.
 */
public class DepartmentBoard {

	private final ReviewFolders folders;

	private final Registers registers;

	private final RunBases bases;

	private final DueEdition due;

	private final Runs runs;

	private final RunInputs inputs;

	private final RunFindings findings;

	DepartmentBoard(ReviewFolders folders, Registers registers, RunBases bases, DueEdition due, Runs runs,
			RunInputs inputs, RunFindings findings) {
		this.folders = folders;
		this.registers = registers;
		this.bases = bases;
		this.due = due;
		this.runs = runs;
		this.inputs = inputs;
		this.findings = findings;
	}

	/**
	 * The board of an edition, of the one that is due where none is named.
	 * @param asOf the day the deadline is held against, else 基準日 of the edition
	 * @throws NothingToReviewException if there is no such plan, or the year is not of it
	 */
	public BoardText show(PlanId plan, FiscalYear year, Optional<Edition> edition, Optional<LocalDate> asOf)
			throws IOException {
		if (!this.folders.plans().contains(plan)) {
			throw new NothingToReviewException(NothingToReviewException.Missing.PLAN, plan, Optional.of(year));
		}
		RunBasis basis = this.bases.now(plan);
		PlanRegister register = this.registers.of(basis.registerSha256(), basis.registerPath());
		if (!register.plan().span().contains(year)) {
			throw new NothingToReviewException(NothingToReviewException.Missing.YEAR_OF_PLAN, plan, Optional.of(year));
		}
		EditionKey key = new EditionKey(plan, year, this.due.meeting(register, year, edition).edition());
		Optional<Run> run = this.runs.published(key);
		return run.isPresent() ? published(run.get(), asOf, basis) : beforeAny(key, register, asOf);
	}

	private BoardText published(Run run, Optional<LocalDate> asOf, RunBasis basis) throws IOException {
		List<String> lines = list(run.key(), this.registers.of(run), asOf.or(run::asOf))
			.lines(this.findings.submissions(run), this.findings.of(run));
		boolean current = basis.registerSha256().equals(run.basis().registerSha256()) && arrived(run.key())
			.equals(this.inputs.of(run).stream().map((input) -> input.path() + " " + input.sha256()).toList());
		return new BoardText(lines, current);
	}

	private BoardText beforeAny(EditionKey key, PlanRegister register, Optional<LocalDate> asOf) throws IOException {
		if (!arrived(key).isEmpty()) {
			// Whoever has sent something must not be reminded of it.
			return new BoardText(List.of(), false);
		}
		List<Submission> all = new ReturnCheck(register).check(key.year(), List.of(), new AnswerBook(List.of()))
			.submissions();
		Optional<LocalDate> day = asOf.or(() -> register.meeting(key.year(), key.edition()).flatMap(Meeting::asOf));
		return new BoardText(list(key, register, day).lines(all, List.of()), true);
	}

	private static SubmissionList list(EditionKey key, PlanRegister register, Optional<LocalDate> asOf) {
		return new SubmissionList(register, key.year(), key.edition(), asOf.orElse(key.year().lastDay()));
	}

	private List<String> arrived(EditionKey key) throws IOException {
		List<String> names = new ArrayList<>();
		for (Arrival arrival : this.folders.returns(key.plan(), key.year())) {
			names.add(arrival.name() + " " + arrival.hash(Sha256::of));
		}
		return names;
	}

}
