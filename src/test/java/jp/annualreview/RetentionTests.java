package jp.annualreview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.job.EditionClose;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.RunReport;
import jp.annualreview.job.RunReports;
import jp.annualreview.plan.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Old history goes when it is to; a closed edition never. */
class RetentionTests {

	@TempDir
	private Path folder;

	@Test
	void onlyWhatNothingRestsOnIsForgotten() throws IOException {
		ReviewOffice office = new ReviewOffice(this.folder);
		Map<String, String> closed;
		try (ConfigurableApplicationContext program = office.open()) {
			for (String actual : List.of("156", "157")) {
				office.answer("長寿福祉課", "42", Map.of("実績", actual));
				assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			}
			program.getBean(EditionClose.class)
				.close(ReviewOffice.PLAN, ReviewOffice.YEAR, Optional.empty(), true, "試験");
			closed = office.contents("第1回");
			program.getBean(JdbcClient.class)
				.sql("UPDATE REVIEW_RUN SET CREATED_AT = CREATED_AT - INTERVAL '4' YEAR")
				.update();
			assertThat(runs(program)).containsExactly(2, 1);
		}
		int before = age(office.data().resolve("archive"));
		try (ConfigurableApplicationContext program = office.open("annualreview.history.keep=5y")) {
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Closed.class);
			assertThat(runs(program)).containsExactly(2, 1);
		}
		try (ConfigurableApplicationContext program = office.open("annualreview.history.keep=3y")) {
			ReviewOffice.runDue(program);
			assertThat(runs(program)).containsExactly(2);
			assertThat(age(office.data().resolve("archive"))).isEqualTo(before - 1);
			FileSystemUtils.deleteRecursively(office.output());
			assertThat(ReviewOffice.run(program, Optional.of(Edition.FIRST), Optional.empty())).hasSize(1);
			assertThat(office.contents("第1回")).isEqualTo(closed);
			assertThat(program.getBean(JdbcClient.class)
				.sql("SELECT COUNT(*) FROM BATCH_JOB_INSTANCE")
				.query(Integer.class)
				.single()).isEqualTo(1);
		}
	}

	private static List<Integer> runs(ConfigurableApplicationContext program) {
		return program.getBean(RunReports.class)
			.newest(Optional.of(ReviewOffice.PLAN), Optional.empty(), 10)
			.stream()
			.map(RunReport::run)
			.map((run) -> run.number())
			.toList();
	}

	/** Makes every file four years old and counts them. */
	private static int age(Path archive) throws IOException {
		try (Stream<Path> files = Files.walk(archive)) {
			List<Path> all = files.filter(Files::isRegularFile).toList();
			for (Path file : all) {
				Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
			}
			return all.size();
		}
	}

}
