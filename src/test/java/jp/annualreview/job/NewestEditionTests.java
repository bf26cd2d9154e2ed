package jp.annualreview.job;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.annualreview.AnnualReviewApplication;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanFixtures;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** With which edition of a year the next year compares, in the ledger. */
class NewestEditionTests {

	private static final PlanId PLAN = new PlanId("kanazawa");

	private static final FiscalYear YEAR = FiscalYear.of(2021);

	@TempDir
	private Path folder;

	@Test
	void theLastEditionIsFoundWhateverItsNameAndOnlyIfPublished() {
		try (ConfigurableApplicationContext program = start()) {
			Runs runs = program.getBean(Runs.class);
			NewestEdition newest = program.getBean(NewestEdition.class);
			assertThat(newest.of(PLAN, YEAR, register())).isEmpty();
			assertThat(newest.of(PLAN, YEAR)).isEmpty();
			Arrays.asList("第10回", "第2回").forEach((edition) -> runs.publish(open(runs, YEAR, edition)));
			open(runs, YEAR, "第11回");
			runs.publish(open(runs, YEAR.next(), "第12回"));
			assertThat(edition(newest, register())).contains("第10回");
			assertThat(edition(newest, register("第10回", "第2回"))).contains("第2回");
			assertThat(edition(newest, register("第2回"))).contains("第10回");
		}
	}

	private static Optional<String> edition(NewestEdition newest, PlanRegister register) {
		return newest.of(PLAN, YEAR, register).map((run) -> run.key().edition().value());
	}

	private static Run open(Runs runs, FiscalYear year, String edition) {
		return runs.open(new EditionKey(PLAN, year, new Edition(edition)), Optional.empty(),
				new RunBasis("1", "a", "計画台帳.xlsx", "b"), false, false);
	}

	private static PlanRegister register(String... editions) {
		PlanRegister register = PlanFixtures.register().build();
		List<Meeting> meetings = Arrays.stream(editions)
			.map((edition) -> new Meeting(YEAR, new Edition(edition), "", Optional.empty(), Optional.empty(),
					Optional.empty()))
			.toList();
		return new PlanRegister(register.plan(), meetings, List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(AnnualReviewApplication.class).run(
				"--annualreview.input=" + this.folder.resolve("input"),
				"--annualreview.output=" + this.folder.resolve("output"),
				"--annualreview.data=" + this.folder.resolve("data"));
	}

}
