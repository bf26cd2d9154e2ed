package jp.annualreview.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.ledger.PlanChecks;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;

/** 実行予定 of each plan: cron from the settings and days before the register's meetings. */
class DueTimes {

	private final ScheduleSettings settings;

	private final ReviewFolders folders;

	private final RunBases bases;

	private final Registers registers;

	private final Clock clock;

	private final PlanChecks checks;

	DueTimes(ScheduleSettings settings, ReviewFolders folders, RunBases bases, Registers registers, Clock clock,
			PlanChecks checks) {
		this.settings = settings;
		this.folders = folders;
		this.bases = bases;
		this.registers = registers;
		this.clock = clock;
		this.checks = checks;
	}

	/** Next and last due time of every plan, as of now. */
	List<DueTime> all() throws IOException {
		LocalDateTime now = LocalDateTime.now(this.clock);
		List<DueTime> all = new ArrayList<>();
		List<PlanId> plans = this.folders.plans();
		for (PlanId plan : plans) {
			all.add(dueTime(plan, now));
		}
		this.settings.cron()
			.keySet()
			.stream()
			.filter((plan) -> !plans.contains(plan))
			.map((plan) -> DueTime.unknown(plan,
					"設定 annualreview.schedule.cron に予定がありますが、この計画のフォルダーが受付フォルダーにありません。計画IDを確かめてください。"))
			.forEach(all::add);
		return all;
	}

	/** A register that cannot be used hides no other plan's times. */
	private DueTime dueTime(PlanId plan, LocalDateTime now) {
		try {
			Optional<LocalDateTime> last = last(plan, now);
			return new DueTime(plan, next(plan, now), last, Optional.empty(), missed(plan, last));
		}
		catch (RegisterUnusableException ex) {
			return DueTime.unknown(plan, String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			return DueTime.unknown(plan,
					"計画台帳 " + this.folders.relative(this.folders.register(plan)) + " を開けません。ファイルと読み取りの権限を確かめてください。");
		}
	}

	/** Of a plan that was never made nothing can be missed yet. */
	private boolean missed(PlanId plan, Optional<LocalDateTime> last) {
		return this.checks.lastEndedWell(plan)
			.flatMap((ended) -> last.filter((due) -> ended.isBefore(due)))
			.isPresent();
	}

	/** The first due time after a moment. */
	Optional<LocalDateTime> next(PlanId plan, LocalDateTime after) throws IOException {
		return Stream.concat(nextCron(plan, after).stream(), meetingRuns(plan).filter((due) -> due.isAfter(after)))
			.min(Comparator.naturalOrder());
	}

	/** The latest due time that has come, within the last year for a cron expression. */
	Optional<LocalDateTime> last(PlanId plan, LocalDateTime now) throws IOException {
		Stream<LocalDateTime> cron = Stream
			.iterate(nextCron(plan, now.minusYears(1)), Optional::isPresent,
					(due) -> due.flatMap((time) -> nextCron(plan, time)))
			.flatMap(Optional::stream)
			.takeWhile((due) -> !due.isAfter(now));
		return Stream.concat(cron, meetingRuns(plan).filter((due) -> !due.isAfter(now))).max(Comparator.naturalOrder());
	}

	private Optional<LocalDateTime> nextCron(PlanId plan, LocalDateTime after) {
		return Optional.ofNullable(this.settings.cron().get(plan))
			.flatMap((cron) -> Optional.ofNullable(cron.next(after)));
	}

	private Stream<LocalDateTime> meetingRuns(PlanId plan) throws IOException {
		return register(plan).meetings()
			.stream()
			.flatMap((meeting) -> meeting.heldOn().stream())
			.flatMap((day) -> this.settings.daysBeforeMeeting().stream().map((days) -> day.minusDays(days)))
			.map((day) -> day.atTime(this.settings.at()));
	}

	private PlanRegister register(PlanId plan) throws IOException {
		var basis = this.bases.now(plan);
		return this.registers.of(basis.registerSha256(), basis.registerPath());
	}

}
