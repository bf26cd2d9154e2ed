package jp.annualreview.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;

import jp.annualreview.plan.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.Trigger;

/**
 * 定期実行: makes editions when they are due and when returns arrive. Nothing is persisted:
 * start-up, due times and arrivals all ask for the same thing, which does nothing when
 * nothing has changed, so a due time missed while the program was down is caught up by
 * starting it.
 */
public class ReviewSchedule {

	private static final Logger logger = LoggerFactory.getLogger(ReviewSchedule.class);

	private final AnnualReview review;

	private final ReviewFolders folders;

	private final DueTimes dueTimes;

	private final FolderWatch watch;

	private final ScheduleSettings settings;

	private final Clock clock;

	private final PlanLineage lineage;

	private final ReviewQueue queue;

	ReviewSchedule(AnnualReview review, ReviewFolders folders, DueTimes dueTimes, FolderWatch watch,
			ScheduleSettings settings, Clock clock, PlanLineage lineage, ReviewQueue queue) {
		this.review = review;
		this.folders = folders;
		this.dueTimes = dueTimes;
		this.watch = watch;
		this.settings = settings;
		this.clock = clock;
		this.lineage = lineage;
		this.queue = queue;
	}

	/** Next and last due time of every plan. */
	public List<DueTime> dueTimes() throws IOException {
		return this.dueTimes.all();
	}

	/** Runs until it is closed, in turn with whatever else is asked for. */
	public AutoCloseable start(Consumer<List<EditionOutcome>> outcomes) throws IOException {
		Map<PlanId, ScheduledFuture<?>> due = new ConcurrentHashMap<>();
		for (PlanId plan : this.folders.plans()) {
			awaitDue(plan, due, outcomes);
		}
		ScheduledFuture<?> looking = this.queue.scheduler()
			.scheduleWithFixedDelay(() -> look(due, outcomes), this.settings.watch());
		return () -> {
			looking.cancel(false);
			due.values().forEach((future) -> future.cancel(false));
		};
	}

	/** From now on by the meetings its register names now. */
	private void awaitDue(PlanId plan, Map<PlanId, ScheduledFuture<?>> due, Consumer<List<EditionOutcome>> outcomes) {
		Optional.ofNullable(due.remove(plan)).ifPresent((before) -> before.cancel(false));
		Optional.ofNullable(this.queue.scheduler().schedule(() -> ensure(plan, outcomes), due(plan)))
			.ifPresent((future) -> due.put(plan, future));
	}

	/**
	 * Whatever goes wrong is logged and tried again at the next occasion; neither the
	 * schedule nor the turn of the other plans must be lost by it.
	 */
	private void ensure(PlanId plan, Consumer<List<EditionOutcome>> outcomes) {
		try {
			outcomes.accept(this.review.ensure(ReviewRequest.of(plan)));
		}
		catch (NothingToReviewException ex) {
			logger.info(ex.getMessage());
		}
		catch (AlreadyRunningException ex) {
			logger.info("計画 {}: {}", plan, ex.getMessage());
			this.queue.scheduler()
				.schedule(() -> ensure(plan, outcomes), this.clock.instant().plus(this.settings.watch()));
		}
		catch (IOException | RuntimeException | Error ex) {
			logger.error("計画 {} の定期実行に失敗しました", plan, ex);
		}
	}

	/** A plan that has changed may be new or have its meetings on other days. */
	private void look(Map<PlanId, ScheduledFuture<?>> due, Consumer<List<EditionOutcome>> outcomes) {
		try {
			Set<PlanId> changed = this.watch.changed();
			changed.forEach((plan) -> awaitDue(plan, due, outcomes));
			this.lineage.withSuccessors(changed).forEach((plan) -> ensure(plan, outcomes));
		}
		catch (IOException | RuntimeException ex) {
			logger.error("受付フォルダを確認できません", ex);
		}
	}

	private Trigger due(PlanId plan) {
		return (context) -> {
			try {
				return this.dueTimes.next(plan, LocalDateTime.now(this.clock))
					.map((due) -> due.atZone(this.clock.getZone()).toInstant())
					.orElse(null);
			}
			catch (RegisterUnusableException ex) {
				// Said once: a register that has changed is looked at anew.
				logger.warn("計画 {} の実行予定を求められません。{}", plan, ex.getMessage());
				return null;
			}
			catch (IOException | RuntimeException ex) {
				logger.error("計画 {} の実行予定を求められません", plan, ex);
				return Instant.now(this.clock).plus(this.settings.watch());
			}
		};
	}

}
