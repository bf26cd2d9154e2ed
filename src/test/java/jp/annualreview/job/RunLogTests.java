package jp.annualreview.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The log of a run is gathered from all files it was written to, and no other's line is
 * in it.
 */
class RunLogTests {

	private static final Run RUN = new Run(12, new EditionKey(new PlanId("himi"), FiscalYear.of(2023), Edition.FIRST),
			1, Optional.empty(), Optional.empty(), new RunBasis("1", "", "", ""), LocalDateTime.of(2026, 5, 2, 23, 59),
			false, false);

	@TempDir
	private Path folder;

	private void rotated(String day, int number, String lines) throws IOException {
		try (OutputStream out = new GZIPOutputStream(
				Files.newOutputStream(this.folder.resolve("annualreview.log." + day + "." + number + ".gz")))) {
			out.write(lines.getBytes(StandardCharsets.UTF_8));
		}
	}

	private RunLog.Lines lines() throws IOException {
		return new RunLog(this.folder.resolve("annualreview.log")).of(RUN);
	}

	@Test
	void rotatedFilesAreReadInOrderWithTheirStackTraces() throws IOException {
		rotated("2026-04-30", 0, "2026-04-30T09:00:00.000+09:00 INFO  [12] j.a.j.StepWatch - 復元する前の実行12\n");
		rotated("2026-05-02", 10,
				"2026-05-02T23:59:30.000+09:00 ERROR [12] j.a.j.StepWatch - 三\njava.io.IOException: だめ\n\tat x\n");
		rotated("2026-05-02", 9, """
				2026-05-02T23:59:10.000+09:00 INFO  [12] j.a.j.StepWatch - 一
				2026-05-02T23:59:11.000+09:00 INFO  [1] j.a.j.StepWatch - ほかの実行
				\tat ほかの実行
				2026-05-02T23:59:12.000+09:00 INFO  [-] j.a.j.ReviewSchedule - 予定 [12]
				2026-05-02T23:59:20.000+09:00 INFO  [12] j.a.j.StepWatch - 二
				""");
		Files.writeString(this.folder.resolve("annualreview.log"),
				"2026-05-03T00:00:10.000+09:00 INFO  [12] j.a.j.StepWatch - 四\n");
		assertThat(lines().shortened()).isFalse();
		assertThat(lines().lines()).extracting((line) -> line.substring(line.lastIndexOf(' ') + 1))
			.containsExactly("一", "二", "三", "だめ", "x".indent(0).strip(), "四");
	}

	@Test
	void ofALongLogTheNewestLinesAreShown() throws IOException {
		Files.writeString(this.folder.resolve("annualreview.log"),
				IntStream.range(0, 2100)
					.mapToObj((number) -> "2026-05-03T00:00:10.000+09:00 INFO  [12] j.a.j.StepWatch - " + number + "\n")
					.collect(Collectors.joining()));
		assertThat(lines().shortened()).isTrue();
		assertThat(lines().lines()).hasSize(2000).last().asString().endsWith(" 2099");
	}

	@Test
	void withoutLogThereAreNoLines() throws IOException {
		assertThat(lines().lines()).isEmpty();
	}

}
