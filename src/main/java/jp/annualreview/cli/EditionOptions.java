package jp.annualreview.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

import jp.annualreview.job.RegisterNotices;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a plan, a year and an edition. */
final class EditionOptions {

	@Option(names = "--plan", paramLabel = "ID", description = "${bundle:option.plan}")
	private @Nullable PlanId plan;

	@Option(names = "--year", paramLabel = "YYYY", description = "${bundle:option.year}")
	private @Nullable FiscalYear year;

	@Option(names = "--edition", paramLabel = "NAME", description = "${bundle:option.edition}")
	private @Nullable Edition edition;

	@Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "${bundle:option.as-of}")
	private @Nullable LocalDate asOf;

	/** Tells what the registers of the plans asked for may say without meaning it. */
	void tellNotices(Session session, Screen screen) throws IOException {
		session.bean(RegisterNotices.class)
			.all()
			.stream()
			.filter((notice) -> plan().map(notice.plan()::equals).orElse(true))
			.forEach((notice) -> screen.line(screen.texts().get("register.notice", notice.plan(), notice.words())));
	}

	Optional<PlanId> plan() {
		return Optional.ofNullable(this.plan);
	}

	Optional<FiscalYear> year() {
		return Optional.ofNullable(this.year);
	}

	Optional<Edition> edition() {
		return Optional.ofNullable(this.edition);
	}

	ReviewRequest request(Optional<Boolean> closing, Optional<Boolean> onlyChanges) {
		return new ReviewRequest(plan(), year(), edition(), Optional.ofNullable(this.asOf), closing, onlyChanges);
	}

}
