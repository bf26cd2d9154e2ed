package jp.annualreview.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;
import jp.annualreview.intake.ReturnCheck;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.ledger.Runs;
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

	private final Freshness freshness;

	private final RunFindings findings;

	DepartmentBoard(ReviewFolders folders, Registers registers, RunBases bases, DueEdition due, Runs runs,
			Freshness freshness, RunFindings findings) {
		this.folders = folders;
		this.registers = registers;
		this.bases = bases;
		this.due = due;
		this.runs = runs;
		this.freshness = freshness;
		this.findings = findings;
	}

	/**
	 * The board of an edition, of the one that is due where none is named.
	 * @param asOf the day the deadline is held against, else 基準日 of the edition
	 * @throws NothingToReviewException if there is no such plan, or the year is not of it
	 */
	public BoardText show(PlanId plan, FiscalYear year, Optional<Edition> edition, Optional<LocalDate> asOf)
			throws IOException {
		Board board = board(plan, year, edition, asOf);
		List<String> lines = board.submissions().isEmpty() ? List.of()
				: new SubmissionList(board.register(), year, board.key().edition(), board.asOf())
					.lines(board.submissions(), board.findings());
		return new BoardText(lines, board.current());
	}

	/** The same, row by row. */
	public BoardTable table(PlanId plan, FiscalYear year, Optional<Edition> edition, Optional<LocalDate> asOf)
			throws IOException {
		Board board = board(plan, year, edition, asOf);
		return new BoardTable(board.key(), board.submissions(),
				board.register().meeting(year, board.key().edition()).flatMap(Meeting::deadline), board.asOf(),
				board.current());
	}

	private record Board(EditionKey key, PlanRegister register, LocalDate asOf, List<Submission> submissions,
			List<Finding> findings, boolean current) {
	}

	private Board board(PlanId plan, FiscalYear year, Optional<Edition> edition, Optional<LocalDate> asOf)
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

	private Board published(Run run, Optional<LocalDate> asOf, RunBasis basis) throws IOException {
		return new Board(run.key(), this.registers.of(run), asOf.or(run::asOf).orElse(run.key().year().lastDay()),
				this.findings.submissions(run), this.findings.of(run), this.freshness.holds(run, basis));
	}

	private Board beforeAny(EditionKey key, PlanRegister register, Optional<LocalDate> asOf) throws IOException {
		LocalDate day = asOf.or(() -> register.meeting(key.year(), key.edition()).flatMap(Meeting::asOf))
			.orElse(key.year().lastDay());
		if (!this.freshness.arrived(key).isEmpty()) {
			// Whoever has sent something must not be reminded of it.
			return new Board(key, register, day, List.of(), List.of(), false);
		}
		List<Submission> all = new ReturnCheck(register).check(key.year(), List.of(), new AnswerBook(List.of()))
			.submissions();
		return new Board(key, register, day, all, List.of(), true);
	}

}
