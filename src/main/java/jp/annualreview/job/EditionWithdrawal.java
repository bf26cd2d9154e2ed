package jp.annualreview.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.Runs;

/**
 * 版の取消し: takes back an edition that was made by mistake and never closed. Its runs stay
 * on record; what compared with it is made again.
 */
public class EditionWithdrawal {

	private final Runs runs;

	private final PublishedEditions published;

	private final ClosedEditions closed;

	private final EditionReview editions;

	private final OneAtATime oneAtATime;

	EditionWithdrawal(Runs runs, PublishedEditions published, ClosedEditions closed, EditionReview editions,
			OneAtATime oneAtATime) {
		this.runs = runs;
		this.published = published;
		this.closed = closed;
		this.editions = editions;
		this.oneAtATime = oneAtATime;
	}

	/**
	 * Withdraws an edition.
	 * @return how the editions stand that compared with it
	 * @throws WithdrawalRefusedException if it is closed or not published
	 */
	public List<EditionOutcome> withdraw(EditionKey key) throws IOException {
		return this.oneAtATime.perform(() -> withdrawAlone(key));
	}

	/**
	 * @throws WithdrawalRefusedException if it is closed or not published
	 */
	void check(EditionKey key) {
		if (this.closed.of(key).isPresent()) {
			throw new WithdrawalRefusedException(key + " は確定した版のため、取り消せません。訂正は次の版で行ってください。");
		}
		if (this.runs.published(key).isEmpty()) {
			throw new WithdrawalRefusedException(key + " は公表されていません。計画・年度・版の名前を確かめてください。");
		}
	}

	/** The row goes last: cut short, it can be withdrawn again. */
	private List<EditionOutcome> withdrawAlone(EditionKey key) throws IOException {
		check(key);
		List<EditionKey> comparing = comparing(key);
		this.published.remove(key);
		this.runs.withdraw(key);
		List<EditionOutcome> outcomes = new ArrayList<>();
		for (EditionKey later : comparing) {
			outcomes.add(this.editions.ensure(later.plan(), later.year(), new ReviewRequest(Optional.of(later.plan()),
					Optional.of(later.year()), Optional.of(later.edition()), Optional.empty(), Optional.empty())));
		}
		return outcomes;
	}

	/** Those not closed, in the order they were made. */
	private List<EditionKey> comparing(EditionKey key) throws IOException {
		List<EditionKey> comparing = new ArrayList<>();
		for (Run run : this.runs.published()) {
			if (this.closed.of(run.key()).isEmpty() && this.published.intact(run.key())
				.filter((manifest) -> manifest.earlier()
					.stream()
					.anyMatch((earlier) -> earlier.plan().equals(key.plan().value())
							&& earlier.fiscalYear() == key.year().value()
							&& earlier.edition().equals(key.edition().value())))
				.isPresent()) {
				comparing.add(run.key());
			}
		}
		return comparing;
	}

}
