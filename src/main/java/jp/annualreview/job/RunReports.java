package jp.annualreview.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.annualreview.finding.Finding;
import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Graded;
import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunFailure;
import jp.annualreview.ledger.RunFailures;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.ledger.RunResets;
import jp.annualreview.ledger.Runs;
import jp.annualreview.ledger.StepRecord;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanId;

/** Answers what runs did, why one failed, and how a result came about. */
public class RunReports {

	private static final Map<String, String> STATUS = Map.of("COMPLETED", "完了", "FAILED", "失敗", "STOPPED", "停止",
			"STARTED", "実行中", "STARTING", "実行中", "STOPPING", "停止中", "ABANDONED", "破棄", "UNKNOWN", "不明");

	private final Runs runs;

	private final BatchHistory history;

	private final RunFailures failures;

	private final RunResets resets;

	private final RunRecords records;

	private final RunFindings findings;

	private final NewestEdition newest;

	private final ClosedEditions closed;

	RunReports(Runs runs, BatchHistory history, RunFailures failures, RunResets resets, RunRecords records,
			RunFindings findings, NewestEdition newest, ClosedEditions closed) {
		this.runs = runs;
		this.history = history;
		this.failures = failures;
		this.resets = resets;
		this.records = records;
		this.findings = findings;
		this.newest = newest;
		this.closed = closed;
	}

	/** The newest runs of one plan and year or all, newest first. */
	public List<RunReport> newest(Optional<PlanId> plan, Optional<FiscalYear> year, int count) {
		return newest(plan, year, 0, count);
	}

	/** A page of runs of one plan and year or all, newest first. */
	public List<RunReport> newest(Optional<PlanId> plan, Optional<FiscalYear> year, int offset, int count) {
		return this.runs.newest(plan, year, offset, count).stream().map(this::report).toList();
	}

	/** Plans that ever ran, by name. */
	public List<PlanId> plans() {
		return this.runs.plans();
	}

	/**
	 * Whether a run is the newest of its edition; an older one would publish over what
	 * replaced it.
	 */
	public boolean newest(Run run) {
		return this.runs.latest(run.key()).filter((latest) -> latest.id() == run.id()).isPresent();
	}

	/** The reckoning of an item in the published result of a year. */
	public List<Assessment> explain(PlanId plan, FiscalYear year, ItemNumber item) {
		return this.newest.of(plan, year)
			.stream()
			.flatMap((run) -> this.records.all(run, ReviewRecords.GRADED).stream())
			.map(Graded::assessments)
			.flatMap(List::stream)
			.filter((assessment) -> assessment.indicator().item().equals(item))
			.toList();
	}

	/** What was found in the answers to an item in the published result of a year. */
	public List<Finding> findings(PlanId plan, FiscalYear year, ItemNumber item) {
		return this.newest.of(plan, year)
			.stream()
			.flatMap((run) -> this.findings.of(run).stream())
			.filter((finding) -> finding.indicator().filter((indicator) -> indicator.item().equals(item)).isPresent())
			.toList();
	}

	/** A run by the database's number. */
	public Optional<RunReport> of(long runId) {
		return this.runs.find(runId).map(this::report);
	}

	/**
	 * 試行: every attempt at a run with the steps it ran, oldest first. A step that ended
	 * well and was later to be done again is neither: doing so rewrote Batch's row.
	 */
	public List<RunReport.Attempt> attempts(Run run) {
		List<BatchHistory.Attempt> attempts = this.history.attempts(run);
		List<RunFailure> failed = this.failures.of(run);
		return IntStream.range(0, attempts.size()).mapToObj((index) -> {
			Optional<LocalDateTime> next = attempts.stream()
				.skip(index + 1L)
				.findFirst()
				.flatMap((attempt) -> attempt.execution().startedAt());
			return attempt(index + 1, attempts.get(index),
					failed.stream().filter((failure) -> next.filter(failure.at()::isAfter).isEmpty()).toList());
		}).toList();
	}

	private static RunReport.Attempt attempt(int number, BatchHistory.Attempt attempt, List<RunFailure> failed) {
		Map<String, StepRecord> steps = attempt.steps()
			.stream()
			.collect(Collectors.toMap(StepRecord::name, Function.identity(), (first, second) -> second));
		return new RunReport.Attempt(number, status(attempt.execution(), failed), attempt.execution().startedAt(),
				attempt.execution().endedAt(),
				Arrays.stream(ReviewStep.values())
					.filter((step) -> steps.containsKey(step.id()))
					.map((step) -> attempted(step, Objects.requireNonNull(steps.get(step.id())), failed))
					.toList());
	}

	private static String status(BatchHistory.Execution execution, List<RunFailure> failed) {
		boolean failure = failed.stream().anyMatch((one) -> notBefore(execution.startedAt(), one));
		return (execution.status().equals("FAILED") && !failure) ? "やり直し" : word(execution.status());
	}

	private static RunReport.StepReport attempted(ReviewStep step, StepRecord record, List<RunFailure> failed) {
		RunReport.StepReport report = step(step, Optional.of(record));
		return isReset(step, record, failed) ? new RunReport.StepReport(step, "やり直し", report.duration(), report.count())
				: report;
	}

	/** Batch knows no other way to have a step done again than to call it failed. */
	private static boolean isReset(ReviewStep step, StepRecord record, List<RunFailure> failed) {
		return record.status().equals("FAILED")
				&& failed.stream().noneMatch((one) -> stepOf(one) == step && notBefore(record.startedAt(), one));
	}

	private static String word(String status) {
		return STATUS.getOrDefault(status, status);
	}

	/** As recorded, else as remembered. */
	EditionOutcome.Failed failure(Run run, RunEnd end) {
		RunReport.Problem problem = recorded(run, end).or(() -> problem(end.failure().stream().toList()))
			.orElseThrow(() -> new IllegalStateException(run.label() + " の失敗の記録がありません"));
		return new EditionOutcome.Failed(run.key(), run.label(), problem.step(), problem.cause(), problem.detail());
	}

	/** What an attempt before has left says nothing about this one. */
	private Optional<RunReport.Problem> recorded(Run run, RunEnd end) {
		return problem(
				this.failures.of(run).stream().filter((failure) -> notBefore(end.startedAt(), failure)).toList());
	}

	private RunReport report(Run run) {
		Map<String, StepRecord> steps = this.history.steps(run)
			.stream()
			.collect(Collectors.toMap(StepRecord::name, Function.identity()));
		Optional<BatchHistory.Execution> execution = this.history.execution(run);
		List<RunFailure> failures = this.failures.of(run);
		boolean published = this.runs.published(run.key()).filter((current) -> current.id() == run.id()).isPresent();
		return new RunReport(run, execution, published,
				Arrays.stream(ReviewStep.values())
					.map((step) -> step(step,
							Optional.ofNullable(steps.get(step.id()))
								.filter((record) -> !isReset(step, record, failures) && stands(record, execution))))
					.toList(),
				execution.flatMap((last) -> problem(last, failures)), this.resets.of(run),
				this.closed.of(run.key()).filter((edition) -> edition.runId() == run.id()));
	}

	/** What an earlier attempt left undone is still to do in the last one. */
	private static boolean stands(StepRecord record, Optional<BatchHistory.Execution> last) {
		return record.completed() || last.flatMap(BatchHistory.Execution::startedAt)
			.filter((start) -> record.startedAt().filter(start::isAfter).isPresent())
			.isEmpty();
	}

	/** Why its last attempt failed; an earlier one's failure is no news. */
	private static Optional<RunReport.Problem> problem(BatchHistory.Execution last, List<RunFailure> failures) {
		return last.completed() ? Optional.empty()
				: problem(failures.stream().filter((failure) -> notBefore(last.startedAt(), failure)).toList());
	}

	private static Optional<RunReport.Problem> problem(List<RunFailure> failures) {
		if (failures.isEmpty()) {
			return Optional.empty();
		}
		RunFailure last = failures.getLast();
		return Optional.of(new RunReport.Problem(stepOf(last), FailureCause.of(last), last.message()));
	}

	private static boolean notBefore(Optional<LocalDateTime> start, RunFailure failure) {
		return start.filter(failure.at()::isBefore).isEmpty();
	}

	/** A partition of a step counts as the step. */
	private static ReviewStep stepOf(RunFailure failure) {
		return Arrays.stream(ReviewStep.values())
			.filter((step) -> failure.step().equals(step.id()))
			.findFirst()
			.orElse(ReviewStep.READ);
	}

	private static RunReport.StepReport step(ReviewStep step, Optional<StepRecord> record) {
		String status = record.map((value) -> word(value.status())).orElse("未実行");
		String duration = record.flatMap(RunReports::duration).orElse("");
		return new RunReport.StepReport(step, status, duration, record.map(StepRecord::written).orElse(0L));
	}

	private static Optional<String> duration(StepRecord record) {
		return record.startedAt()
			.flatMap((start) -> record.endedAt().map((end) -> Duration.between(start, end)))
			.map((duration) -> "%d.%d".formatted(duration.toSeconds(), duration.toMillisPart() / 100));
	}

}
