package jp.annualreview.job;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.job.CloseRefusedException.Reason;
import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.ClosedEdition;
import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInput;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;

/**
 * 版の確定: declares the published edition of a meeting final. What was published is what is
 * closed, also where returns or register have changed since: those are for the next
 * edition.
 */
public class EditionClose {

	/**
	 * What came of closing.
	 *
	 * @param unsettled what would have blocked it, had it not been forced; empty else
	 */
	public record Closing(ClosedEdition edition, List<String> unsettled) {

		public Closing {
			unsettled = List.copyOf(unsettled);
		}

	}

	private final Registers registers;

	private final RunBases bases;

	private final DueEdition due;

	private final Runs runs;

	private final BatchHistory history;

	private final RunInputs inputs;

	private final RunFindings findings;

	private final Archive archive;

	private final PublishedEditions published;

	private final ClosedEditions closed;

	private final OneAtATime oneAtATime;

	EditionClose(Registers registers, RunBases bases, DueEdition due, Runs runs, BatchHistory history, RunInputs inputs,
			RunFindings findings, Archive archive, PublishedEditions published, ClosedEditions closed,
			OneAtATime oneAtATime) {
		this.registers = registers;
		this.bases = bases;
		this.due = due;
		this.runs = runs;
		this.history = history;
		this.inputs = inputs;
		this.findings = findings;
		this.archive = archive;
		this.published = published;
		this.closed = closed;
		this.oneAtATime = oneAtATime;
	}

	/**
	 * Closes the edition named, else the one that is due.
	 * @param force also with findings that block it (K10, K19)
	 * @throws CloseRefusedException if it cannot be closed as it stands
	 */
	public Closing close(PlanId plan, FiscalYear year, Optional<Edition> edition, boolean force, String by)
			throws IOException {
		return this.oneAtATime.perform(() -> closeAlone(plan, year, edition, force, by));
	}

	private Closing closeAlone(PlanId plan, FiscalYear year, Optional<Edition> edition, boolean force, String by)
			throws IOException {
		EditionKey key = new EditionKey(plan, year, edition.isPresent() ? edition.get() : due(plan, year));
		if (this.closed.of(key).isPresent()) {
			throw new CloseRefusedException(Reason.CLOSED, key, "");
		}
		Run run = finished(key);
		PlanRegister register = this.registers.of(run);
		checkEarlier(key, register);
		List<String> unsettled = unsettled(run, register);
		if (!force && !unsettled.isEmpty()) {
			throw new CloseRefusedException(Reason.UNSETTLED, run.key(), String.join("\n", unsettled));
		}
		checkKept(run);
		return new Closing(this.closed.close(run, by), unsettled);
	}

	private Edition due(PlanId plan, FiscalYear year) throws IOException {
		var basis = this.bases.now(plan);
		return this.due.of(this.registers.of(basis.registerSha256(), basis.registerPath()), year);
	}

	/** The published run, if no newer one is under way. */
	private Run finished(EditionKey key) throws IOException {
		this.published.completeSwap(key);
		Run run = this.runs.published(key).orElseThrow(() -> new CloseRefusedException(Reason.NOT_PUBLISHED, key, ""));
		Run latest = this.runs.latest(key).orElse(run);
		if (!this.history.execution(latest).map(BatchHistory.Execution::completed).orElse(false)) {
			throw new CloseRefusedException(Reason.UNFINISHED, key, latest.label());
		}
		if (this.published.intact(key).isEmpty()) {
			throw new CloseRefusedException(Reason.NOT_PUBLISHED, key, "");
		}
		return run;
	}

	/** What an edition changes since the one before can only be said once that stays. */
	private void checkEarlier(EditionKey key, PlanRegister register) {
		Comparator<Edition> order = register.editionOrder(key.year());
		this.runs.published(key.plan(), key.year())
			.stream()
			.map(Run::key)
			.filter((other) -> order.compare(other.edition(), key.edition()) < 0)
			.filter((other) -> this.closed.of(other).isEmpty())
			.findFirst()
			.ifPresent((open) -> {
				throw new CloseRefusedException(Reason.EARLIER_OPEN, key, open.edition().value());
			});
	}

	private List<String> unsettled(Run run, PlanRegister register) {
		boolean later = isLater(run.key(), register);
		return this.findings.of(run)
			.stream()
			.filter((finding) -> finding.code() == FindingCode.K10 || later && finding.code() == FindingCode.K19)
			.map(EditionClose::brief)
			.distinct()
			.toList();
	}

	/** Whether an edition of the year comes before it. */
	private boolean isLater(EditionKey key, PlanRegister register) {
		return Stream
			.concat(register.meetings()
				.stream()
				.filter((meeting) -> meeting.year().equals(key.year()))
				.map(Meeting::edition),
					this.runs.published(key.plan(), key.year()).stream().map(Run::key).map(EditionKey::edition))
			.anyMatch((edition) -> register.editionOrder(key.year()).compare(edition, key.edition()) < 0);
	}

	private static String brief(Finding finding) {
		return "%s %s 番号%s（%s）".formatted(finding.code(), finding.code().title(),
				finding.indicator().map(Object::toString).orElse("－"), finding.department());
	}

	/** The bytes alone would print; what they came from is kept to be asked about. */
	private void checkKept(Run run) throws IOException {
		Stream<String> hashes = Stream.concat(Stream.of(run.basis().registerSha256(), run.basis().settingsSha256()),
				this.inputs.of(run).stream().map(RunInput::sha256));
		for (String sha256 : hashes.distinct().toList()) {
			if (!this.archive.holds(sha256)) {
				throw new CloseRefusedException(Reason.NOT_KEPT, run.key(), this.archive.path(sha256).toString());
			}
		}
	}

}
