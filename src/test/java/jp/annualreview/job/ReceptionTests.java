package jp.annualreview.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.ReviewOffice;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 受付: what is handed in lies in its folder whole, and nothing that lay there is changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceptionTests {

	private static final FiscalYear YEAR = FiscalYear.of(2020);

	@TempDir
	private static Path folder;

	private ConfigurableApplicationContext program;

	@BeforeAll
	void start() throws IOException {
		this.program = new ReviewOffice(folder).open();
	}

	@AfterAll
	void stop() {
		this.program.close();
	}

	/** A small CSV file with something of its own. */
	private Receipt receive(FiscalYear year, String name, String content) {
		return send(year, name, csv(content));
	}

	private static String csv(String content) {
		return "番号,実績\n1," + content + "\n";
	}

	private Receipt send(FiscalYear year, String name, String content) {
		return this.program.getBean(Reception.class)
			.receive(ReviewOffice.PLAN, year, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> names(int year) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("input/kanazawa/" + year))) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void aTakenNameGetsANumberAndTheSameFileIsNotKeptTwice() throws IOException {
		FiscalYear year = FiscalYear.of(2022);
		assertThat(receive(year, "財政課.xlsx", "1")).isEqualTo(new Receipt.Stored("財政課.xlsx"));
		assertThat(receive(year, "財政課.XLSX", "1")).isEqualTo(new Receipt.AlreadyThere("財政課.xlsx"));
		assertThat(receive(year, "財政課.xlsx", "2")).isEqualTo(new Receipt.Stored("財政課（2）.xlsx"));
		assertThat(receive(year, "財政課.xlsx", "2")).isEqualTo(new Receipt.AlreadyThere("財政課（2）.xlsx"));
		assertThat(receive(year, "財政課.xlsx", "3")).isEqualTo(new Receipt.Stored("財政課（3）.xlsx"));
		assertThat(names(2022)).containsExactly("財政課.xlsx", "財政課（2）.xlsx", "財政課（3）.xlsx");
		assertThat(folder.resolve("input/kanazawa/2022/財政課.xlsx")).hasContent(csv("1"));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			送られた名前                | フォルダでの名前
			../../計画台帳.xlsx         | 計画台帳.xlsx
			C:\\報告\\財政 課.xls       | 財政 課.xls
			ふ\\u0000くし\\u202E.ods    | ふくし.ods
			か\\u3099くせい.csv         | がくせい.csv
			.隠し.xlsx                  | 隠し.xlsx
			~$開いている.xlsx           | 開いている.xlsx
			問い?合わせ*.xlsm           | 問い_合わせ_.xlsm
			""")
	void namesAreMadeSafe(String sent, String stored) throws IOException {
		String name = sent.replace("\\u0000", "\u0000").replace("\\u202E", "\u202E").replace("\\u3099", "\u3099");
		assertThat(receive(YEAR, name, sent)).isEqualTo(new Receipt.Stored(stored));
		assertThat(names(2020)).contains(stored);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			年度 | 送られた名前 | 理由
			2021 | 財政課.pdf   | KIND
			2021 | 財政課       | KIND
			2021 | .xlsx        | KIND
			2021 | ...          | NO_NAME
			2021 | con.xlsx     | NO_NAME
			2021 | #Recycle/財政課.xlsx      | PASSED_OVER
			2021 | a\\$RECYCLE.BIN\\$R1.xlsx | PASSED_OVER
			2023 | 財政課.xlsx  | NOT_OF_PLAN
			2018 | 財政課.xlsx  | NOT_OF_PLAN
			""")
	void whatCannotBeReadIsNotTaken(int year, String name, Receipt.Because because) {
		assertThat(receive(FiscalYear.of(year), name, "1")).isEqualTo(new Receipt.Refused(because));
		assertThat(folder.resolve("input/kanazawa/" + year + "/" + name)).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%PDF-1.7", "<html><body>", "{\\rtf1", "PK\u0003\u0004 and nothing more" })
	void whatIsNoSpreadsheetIsSaidAtOnce(String content) {
		assertThat(send(FiscalYear.of(2021), "財政課.xlsx", content)).isInstanceOf(Receipt.Unreadable.class);
		assertThat(folder.resolve("input/kanazawa/2021/財政課.xlsx")).doesNotExist();
	}

	@Test
	void aPlanWithoutRegisterTakesNothing() {
		assertThat(this.program.getBean(Reception.class)
			.receive(new PlanId("nowhere"), YEAR, "財政課.xlsx", InputStream.nullInputStream()))
			.isEqualTo(new Receipt.Refused(Receipt.Because.NO_SUCH_PLAN));
	}

	@Test
	void nothingIsLeftOfWhatIsTooLargeOrBreaksOff() throws IOException {
		List<String> before = names(2019);
		Reception reception = this.program.getBean(Reception.class);
		assertThat(reception.receive(ReviewOffice.PLAN, ReviewOffice.YEAR, "大きい.xlsx",
				new ByteArrayInputStream(new byte[20_000_001])))
			.isEqualTo(new Receipt.Refused(Receipt.Because.TOO_LARGE));
		assertThat(reception.receive(ReviewOffice.PLAN, ReviewOffice.YEAR, "途中.xlsx", new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("connection reset");
			}
		})).isEqualTo(new Receipt.Refused(Receipt.Because.NOT_WRITTEN));
		assertThat(names(2019)).isEqualTo(before);
	}

}
