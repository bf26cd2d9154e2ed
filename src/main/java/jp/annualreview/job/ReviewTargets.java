package jp.annualreview.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.ledger.RunBasis;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/** 対象: which plans a request means, and up to which year. */
class ReviewTargets {

	private final ReviewFolders folders;

	private final Registers registers;

	private final RunBases bases;

	ReviewTargets(ReviewFolders folders, Registers registers, RunBases bases) {
		this.folders = folders;
		this.registers = registers;
		this.bases = bases;
	}

	/** A plan and the newest of its years that is asked for. */
	record Target(PlanId plan, FiscalYear year) {
	}

	/**
	 * The plan named, else every plan with returns that the request can mean.
	 * @throws NothingToReviewException if there are no such returns
	 * @throws ClosingTooEarlyException if 計画期間総括 is asked for before the last year
	 */
	List<Target> of(ReviewRequest request) throws IOException {
		if (request.plan().isPresent()) {
			Target target = named(request.plan().get(), request);
			checkEnd(target, request);
			return List.of(target);
		}
		List<Target> targets = new ArrayList<>();
		for (PlanId plan : this.folders.plans()) {
			List<FiscalYear> years = this.folders.years(plan);
			if (!years.isEmpty() && request.year().map(years::contains).orElse(true)) {
				targets.add(new Target(plan, request.year().orElseGet(years::getLast)));
			}
		}
		return request.addsClosing() ? ending(targets) : targets;
	}

	private Target named(PlanId plan, ReviewRequest request) throws IOException {
		List<FiscalYear> years = this.folders.years(plan);
		if (!this.folders.plans().contains(plan)) {
			throw new NothingToReviewException(NothingToReviewException.Missing.PLAN, plan, request.year());
		}
		if (years.isEmpty()) {
			throw new NothingToReviewException(NothingToReviewException.Missing.RETURNS, plan, request.year());
		}
		FiscalYear year = request.year().orElseGet(years::getLast);
		if (!years.contains(year)) {
			throw new NothingToReviewException(NothingToReviewException.Missing.RETURNS_OF_YEAR, plan, request.year());
		}
		return new Target(plan, year);
	}

	private void checkEnd(Target target, ReviewRequest request) throws IOException {
		if (request.addsClosing() && !ends(target)) {
			throw tooEarly(target);
		}
	}

	/** Plans that go on are not meant; that none ends is worth a word. */
	private List<Target> ending(List<Target> targets) throws IOException {
		List<Target> ending = new ArrayList<>();
		for (Target target : targets) {
			if (ends(target)) {
				ending.add(target);
			}
		}
		if (ending.isEmpty() && !targets.isEmpty()) {
			throw tooEarly(targets.getFirst());
		}
		return ending;
	}

	private boolean ends(Target target) throws IOException {
		return last(target.plan()).filter((last) -> !last.equals(target.year())).isEmpty();
	}

	private ClosingTooEarlyException tooEarly(Target target) throws IOException {
		return new ClosingTooEarlyException(target.plan(), target.year(), last(target.plan()).orElseThrow());
	}

	/** Empty where the register cannot be used, which is told when the plan is run. */
	private Optional<FiscalYear> last(PlanId plan) throws IOException {
		RunBasis basis = this.bases.now(plan);
		try {
			return Optional.of(this.registers.of(basis.registerSha256(), basis.registerPath()).plan().last());
		}
		catch (RegisterUnusableException ex) {
			return Optional.empty();
		}
	}

}
