package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.annualreview.AnnualReviewApplication;
import jp.annualreview.FixedClock;
import jp.annualreview.Kanazawa;
import jp.annualreview.ledger.PlanChecks;
import jp.annualreview.plan.PlanId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.support.CronExpression;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 実行予定: cron of the settings and days before the register's meetings (2022-07-12 for
 * fiscal 2021).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DueTimesTests {

	private static final PlanId PLAN = new PlanId("kanazawa");

	private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

	@TempDir
	private static Path folder;

	/** When the plan is brought up to date. */
	private static final LocalDateTime DONE = LocalDateTime.of(2022, 3, 1, 0, 30);

	private ConfigurableApplicationContext program;

	@BeforeAll
	void start() {
		Kanazawa.copyTo(folder.resolve("input"));
		this.program = new SpringApplicationBuilder(AnnualReviewApplication.class)
			.initializers(FixedClock.at(DONE.atZone(ZONE)))
			.run("--annualreview.input=" + folder.resolve("input"), "--annualreview.output=" + folder.resolve("output"),
					"--annualreview.data=" + folder.resolve("data"));
	}

	@AfterAll
	void stop() {
		this.program.close();
	}

	private DueTimes dueTimes(Map<String, String> cron, LocalDateTime now) {
		Map<PlanId, CronExpression> expressions = cron.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> new PlanId(entry.getKey()),
					(entry) -> CronExpression.parse(entry.getValue())));
		return new DueTimes(
				new ScheduleSettings(expressions, List.of(14, 1), LocalTime.of(6, 0), Duration.ofSeconds(15),
						Duration.ofMinutes(30)),
				this.program.getBean(ReviewFolders.class), this.program.getBean(RunBases.class),
				this.program.getBean(Registers.class), Clock.fixed(now.atZone(ZONE).toInstant(), ZONE),
				this.program.getBean(PlanChecks.class));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			いま             | 定期実行      | 次回             | 前回
			2022-06-01T00:00 |               | 2022-06-28T06:00 | 2021-07-12T06:00
			2022-06-28T06:00 |               | 2022-07-11T06:00 | 2022-06-28T06:00
			2022-07-11T05:59 |               | 2022-07-11T06:00 | 2022-06-28T06:00
			2022-07-01T12:00 | 0 0 5 * * MON | 2022-07-04T05:00 | 2022-06-28T06:00
			2022-07-04T12:00 | 0 0 5 * * MON | 2022-07-11T05:00 | 2022-07-04T05:00
			""")
	void areTheNearestOfBothKinds(LocalDateTime now, String cron, LocalDateTime next, LocalDateTime last)
			throws IOException {
		DueTimes dueTimes = dueTimes((cron == null) ? Map.of() : Map.of("kanazawa", cron), now);
		assertThat(dueTimes.next(PLAN, now)).contains(next);
		assertThat(dueTimes.last(PLAN, now)).contains(last);
	}

	@Test
	void afterTheLastMeetingNothingIsDue() throws IOException {
		assertThat(dueTimes(Map.of(), LocalDateTime.of(2030, 1, 1, 0, 0)).all()).singleElement().satisfies((due) -> {
			assertThat(due.next()).isEmpty();
			assertThat(due.last()).isPresent();
		});
	}

	@Test
	void aTimeForAPlanThatIsNotThereIsTold() throws IOException {
		assertThat(dueTimes(Map.of("kanazwa", "0 0 6 1 * *"), LocalDateTime.of(2022, 6, 1, 0, 0)).all())
			.filteredOn((due) -> due.plan().value().equals("kanazwa"))
			.singleElement()
			.satisfies((due) -> assertThat(due.problem()).hasValueSatisfying(
					(problem) -> assertThat(problem).contains("annualreview.schedule.cron", "計画IDを確かめてください")));
	}

	@Test
	void aDueTimeIsMissedWhenThePlanWasNotMadeSince() throws IOException {
		Map<String, String> monthly = Map.of("kanazawa", "0 0 6 1 * *");
		assertThat(dueTimes(monthly, DONE).all()).extracting(DueTime::missed).containsOnly(false);
		this.program.getBean(PlanChecks.class).endedWell(PLAN);
		assertThat(dueTimes(monthly, DONE.withHour(5)).all()).extracting(DueTime::missed).containsOnly(false);
		assertThat(dueTimes(monthly, DONE.withHour(6)).all()).extracting(DueTime::missed).containsOnly(true);
		assertThat(dueTimes(monthly, DONE.plusMonths(2)).all()).extracting(DueTime::missed).containsOnly(true);
	}

}
