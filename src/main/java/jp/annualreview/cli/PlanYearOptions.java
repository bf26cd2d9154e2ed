package jp.annualreview.cli;

import java.util.Objects;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a verb that works on one year of one plan. */
final class PlanYearOptions {

	@Option(names = "--plan", required = true, paramLabel = "ID", description = "${bundle:option.plan}")
	private @Nullable PlanId plan;

	@Option(names = "--year", required = true, paramLabel = "YYYY", description = "${bundle:option.year}")
	private @Nullable FiscalYear year;

	PlanId plan() {
		return Objects.requireNonNull(this.plan);
	}

	FiscalYear year() {
		return Objects.requireNonNull(this.year);
	}

}
