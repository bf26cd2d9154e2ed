package jp.annualreview;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.finding.Severity;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.FailureCause;
import jp.annualreview.job.Rerun;
import jp.annualreview.job.Reruns;
import jp.annualreview.job.ReviewStep;
import jp.annualreview.job.RunReport;
import jp.annualreview.job.RunReports;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** やり直し: what failed, was damaged, withdrawn or set otherwise, and is run again. */
class RerunTests {

	@TempDir
	private Path folder;

	private ReviewOffice office;

	@BeforeEach
	void takeUpOffice() throws IOException {
		this.office = new ReviewOffice(this.folder.resolve("office"));
	}

	@Test
	void aStepIsRepeatedWithWhatDependsOnIt() throws IOException {
		try (ConfigurableApplicationContext program = this.office.open()) {
			ReviewOffice.runDue(program);
			Map<String, String> before = this.office.contents("第1回");
			EditionOutcome outcome = program.getBean(Reruns.class)
				.perform(newest(program).run(), new Rerun.From(ReviewStep.GRADE), "試験");
			assertThat(outcome).isInstanceOf(EditionOutcome.Published.class);
			assertThat(this.office.contents("第1回")).isEqualTo(before);
			assertThat(newest(program).resets()).anySatisfy((reset) -> assertThat(reset.by()).isEqualTo("試験"));
		}
	}

	@Test
	void theSameInputsGiveTheSameBytesInAnotherFolder() throws IOException {
		ReviewOffice other = this.office.twin(this.folder.resolve("another place"));
		for (ReviewOffice one : new ReviewOffice[] { this.office, other }) {
			try (ConfigurableApplicationContext program = one.open()) {
				ReviewOffice.runDue(program);
			}
		}
		assertThat(other.contents("第1回")).isEqualTo(this.office.contents("第1回"));
	}

	@Test
	void brokenFilesAreFindingsAndTheReportIsMade() throws Exception {
		Path returns = this.office.input().resolve("kanazawa/2019");
		byte[] good = Files.readAllBytes(returns.resolve("市民協働推進課.xlsx"));
		Files.write(returns.resolve("壊れたファイル.xlsx"), Arrays.copyOf(good, good.length / 2));
		encrypt(returns.resolve("市民協働推進課.xlsx"), returns.resolve("暗号化.xlsx"));
		Files.createFile(returns.resolve("空.xlsx"));
		Files.writeString(returns.resolve("ウェブ.xls"), "<html><body><table><tr><td>番号</td></tr></table></body></html>");
		try (ConfigurableApplicationContext program = this.office.open()) {
			assertThat(ReviewOffice.runDue(program)).isInstanceOfSatisfying(EditionOutcome.Published.class,
					(published) -> assertThat(published.manifest().counts().findings())
						.containsKey(Severity.ERROR.label()));
		}
		assertThat(fileFindings())
			.isEqualTo(Map.of("壊れたファイル.xlsx", "F01", "暗号化.xlsx", "F02", "空.xlsx", "F03", "ウェブ.xls", "F04"));
	}

	private Map<String, String> fileFindings() throws IOException {
		String text = Files.readString(this.office.edition("第1回").resolve("指摘一覧.csv"), StandardCharsets.UTF_8);
		try (CSVParser rows = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text.substring(1)))) {
			return rows.stream()
				.filter((row) -> row.get("コード").startsWith("F"))
				.collect(Collectors.toMap((row) -> row.get("提出ファイル"), (row) -> row.get("コード")));
		}
	}

	private static void encrypt(Path workbook, Path to) throws Exception {
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("himitsu");
			try (OutputStream data = encryptor.getDataStream(files)) {
				Files.copy(workbook, data);
			}
			try (OutputStream out = Files.newOutputStream(to)) {
				files.writeFilesystem(out);
			}
		}
	}

	@Test
	void aFailedStepIsResumedWhereItFailed() throws IOException {
		Path blocked = Files.createDirectories(this.office.data()).resolve("work");
		Files.writeString(blocked, "a file where the reports are to be prepared");
		try (ConfigurableApplicationContext program = this.office.open()) {
			assertThat(ReviewOffice.runDue(program)).isInstanceOfSatisfying(EditionOutcome.Failed.class,
					(failed) -> assertThat(failed.cause()).isEqualTo(FailureCause.PATH_BLOCKED));
			RunReport failed = newest(program);
			assertThat(failed.problem()).isPresent();
			Files.delete(blocked);
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			assertThat(newest(program).run().number()).isEqualTo(failed.run().number());
			assertThat(newest(program).problem()).isEmpty();
		}
		ReviewOffice undisturbed = this.office.twin(this.folder.resolve("undisturbed"));
		try (ConfigurableApplicationContext program = undisturbed.open()) {
			ReviewOffice.runDue(program);
		}
		assertThat(this.office.contents("第1回")).isEqualTo(undisturbed.contents("第1回"));
	}

	@Test
	void aRepeatFromTheStartGivesBackNothingOfAReturnThatIsGone() throws IOException {
		Path feedback = this.office.edition("第1回").resolve("feedback/長寿福祉課.txt");
		try (ConfigurableApplicationContext program = this.office.open()) {
			ReviewOffice.runDue(program);
			assertThat(feedback).exists();
			Files.delete(this.office.input().resolve("kanazawa/2019/長寿福祉課.xlsx"));
			assertThat(program.getBean(Reruns.class)
				.perform(newest(program).run(), new Rerun.From(ReviewStep.COLLECT), "試験"))
				.isInstanceOfSatisfying(EditionOutcome.Published.class,
						(published) -> assertThat(published.manifest().inputs()).hasSize(1));
		}
		assertThat(feedback).doesNotExist();
	}

	@Test
	void aChangedSettingMakesANewRun() throws IOException {
		try (ConfigurableApplicationContext program = this.office.open()) {
			ReviewOffice.runDue(program);
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Unchanged.class);
		}
		try (ConfigurableApplicationContext program = this.office.open("annualreview.review.overachievement=120")) {
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
		}
	}

	private static RunReport newest(ConfigurableApplicationContext program) {
		return program.getBean(RunReports.class).newest(Optional.empty(), Optional.empty(), 1).getFirst();
	}

}
