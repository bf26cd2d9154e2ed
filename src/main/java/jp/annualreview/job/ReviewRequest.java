package jp.annualreview.job;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/**
 * What is asked for: one plan or all, a year or the newest with returns, an edition or
 * the one that is due.
 *
 * @param closing whether 計画期間総括 is to be added (or left out again); empty keeps it as it
 * is
 * @param onlyChanges whether the report is to show only the items undecided in the
 * edition before; empty keeps it as it is
 */
public record ReviewRequest(Optional<PlanId> plan, Optional<FiscalYear> year, Optional<Edition> edition,
		Optional<LocalDate> asOf, Optional<Boolean> closing, Optional<Boolean> onlyChanges) {

	public static final ReviewRequest EVERYTHING = new ReviewRequest(Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty());

	public static ReviewRequest of(PlanId plan) {
		return new ReviewRequest(Optional.of(plan), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	public static ReviewRequest of(PlanId plan, FiscalYear year) {
		return new ReviewRequest(Optional.of(plan), Optional.of(year), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	/**
	 * A request that leaves the extent of the report as it is or as {@code closing} says.
	 */
	public ReviewRequest(Optional<PlanId> plan, Optional<FiscalYear> year, Optional<Edition> edition,
			Optional<LocalDate> asOf, Optional<Boolean> closing) {
		this(plan, year, edition, asOf, closing, Optional.empty());
	}

	/** Which editions it means, in words. */
	public String words() {
		return Stream
			.of(Optional.of(this.plan.map(PlanId::value).orElse("すべての計画")), this.year.map((asked) -> asked + "年度"),
					this.edition.map(Edition::value))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
	}

	/** Whether it says how the report is to be made, not only which. */
	boolean changesReport() {
		return this.asOf.isPresent() || this.closing.isPresent() || this.onlyChanges.isPresent();
	}

	boolean addsClosing() {
		return this.closing.orElse(false);
	}

}
