package jp.annualreview.job;

import java.nio.file.Path;

import jp.annualreview.ledger.ClosedEdition;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Manifest;
import jp.annualreview.plan.PlanId;

/** How an edition stands after a request. */
public sealed interface EditionOutcome {

	EditionKey key();

	/** What it is about, as far as is known: the run, else the edition. */
	default String subject() {
		return switch (this) {
			case Published published -> published.run();
			case Failed failed -> failed.run();
			case Stopped stopped -> stopped.run();
			case Unchanged unchanged -> key().toString();
			case Closed closed -> key().toString();
			case FormerPlanMissing missing -> key().toString();
			case Refused refused -> key().toString();
		};
	}

	/** In a few words. */
	default String words() {
		return switch (this) {
			case Unchanged unchanged -> "変更はありません";
			case Published published -> "公表しました";
			case Closed closed -> closed.rewritten() ? "確定したときの内容を書き戻しました" : "確定した版です";
			case Failed failed -> "「" + failed.step().label() + "」で失敗しました";
			case Stopped stopped -> "停止しました";
			case FormerPlanMissing missing -> "前の計画の結果がありません";
			case Refused refused -> refused.problem();
		};
	}

	/** Whether nothing is left to be done about it. */
	default boolean endsWell() {
		return !(this instanceof Failed || this instanceof Stopped || this instanceof Refused);
	}

	/** 変更はありません: the published edition is current; nothing was touched. */
	record Unchanged(EditionKey key, Manifest manifest, Path folder) implements EditionOutcome {
	}

	/** A new edition was published. */
	record Published(EditionKey key, String run, Manifest manifest, Path folder) implements EditionOutcome {
	}

	/**
	 * 確定した版: it is not made anew, only printed again.
	 *
	 * @param rewritten whether its folder was no longer as it was closed
	 */
	record Closed(EditionKey key, ClosedEdition edition, Path folder, boolean rewritten) implements EditionOutcome {
	}

	/** A step failed; the run can be resumed. */
	record Failed(EditionKey key, String run, ReviewStep step, FailureCause cause,
			String detail) implements EditionOutcome {
	}

	/** Stopped on request; the run can be resumed. */
	record Stopped(EditionKey key, String run) implements EditionOutcome {
	}

	/**
	 * 旧計画 has no result to compare with: its folder, its register or the returns of its
	 * last year are not there. The plan that follows it goes on without.
	 *
	 * @param key the edition that would be needed
	 */
	record FormerPlanMissing(EditionKey key, PlanId successor) implements EditionOutcome {
	}

	/** The register cannot be used, so nothing was begun; other plans go on. */
	record Refused(EditionKey key, String problem) implements EditionOutcome {
	}

}
