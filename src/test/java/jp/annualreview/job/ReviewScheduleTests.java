package jp.annualreview.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jp.annualreview.ReviewOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service makes what is there at its start and what arrives later, and nothing twice.
 */
class ReviewScheduleTests {

	@TempDir
	private Path folder;

	@Test
	void makesWhatIsThereAndWhatArrives() throws Exception {
		ReviewOffice office = new ReviewOffice(this.folder);
		Path returns = office.input().resolve("kanazawa/2019");
		Path late = Files.move(returns.resolve("長寿福祉課.xlsx"), this.folder.resolve("長寿福祉課.xlsx"));
		BlockingQueue<List<EditionOutcome>> outcomes = new LinkedBlockingQueue<>();
		try (ConfigurableApplicationContext program = office.open("annualreview.schedule.watch=200ms");
				AutoCloseable schedule = program.getBean(ReviewSchedule.class).start(outcomes::add)) {
			assertThat(schedule).isNotNull();
			assertThat(outcomes.poll(60, TimeUnit.SECONDS)).singleElement()
				.isInstanceOf(EditionOutcome.Published.class);
			Files.createFile(returns.resolve("~$長寿福祉課.xlsx"));
			Files.move(late, returns.resolve("長寿福祉課.xlsx"));
			assertThat(outcomes.poll(60, TimeUnit.SECONDS)).singleElement()
				.isInstanceOfSatisfying(EditionOutcome.Published.class,
						(published) -> assertThat(published.manifest().inputs()).hasSize(2));
			assertThat(outcomes.poll(1, TimeUnit.SECONDS)).isNull();
		}
	}

	/** A plan that comes while the program serves is made when it is due as well. */
	@Test
	void keepsTheDueTimesOfAPlanThatArrivesLater() throws Exception {
		ReviewOffice office = new ReviewOffice(this.folder.resolve("office"));
		Path plan = office.input().resolve("kanazawa");
		Path elsewhere = Files.move(plan, this.folder.resolve("kanazawa"));
		BlockingQueue<EditionOutcome> outcomes = new LinkedBlockingQueue<>();
		try (ConfigurableApplicationContext program = office.open("annualreview.schedule.watch=200ms",
				"annualreview.schedule.cron.kanazawa=* * * * * *");
				AutoCloseable schedule = program.getBean(ReviewSchedule.class).start(outcomes::addAll)) {
			assertThat(schedule).isNotNull();
			Files.move(elsewhere, plan);
			assertThat(outcomes.poll(60, TimeUnit.SECONDS)).isInstanceOf(EditionOutcome.Published.class);
			assertThat(outcomes.poll(60, TimeUnit.SECONDS)).isInstanceOf(EditionOutcome.Unchanged.class);
			assertThat(outcomes.poll(60, TimeUnit.SECONDS)).isInstanceOf(EditionOutcome.Unchanged.class);
		}
	}

	/** The watch would say the same over and over. */
	@Test
	void saysOnceThatARegisterCannotBeUsed() throws Exception {
		ReviewOffice office = new ReviewOffice(this.folder);
		Path register = office.input().resolve("kanazawa/計画台帳.xlsx");
		byte[] good = Files.readAllBytes(register);
		Files.writeString(register, "damaged");
		BlockingQueue<EditionOutcome> outcomes = new LinkedBlockingQueue<>();
		try (ConfigurableApplicationContext program = office.open("annualreview.schedule.watch=200ms");
				AutoCloseable schedule = program.getBean(ReviewSchedule.class).start(outcomes::addAll)) {
			assertThat(schedule).isNotNull();
			assertThat(outcomes.poll(60, TimeUnit.SECONDS)).isInstanceOf(EditionOutcome.Refused.class);
			assertThat(outcomes.poll(1, TimeUnit.SECONDS)).isNull();
			Files.write(register, good);
			assertThat(outcomes.poll(60, TimeUnit.SECONDS)).isInstanceOf(EditionOutcome.Published.class);
		}
	}

}
