package jp.annualreview.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jp.annualreview.ledger.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands in a year's folder, however odd, is listed once and by a name of its own.
 */
class ArrivalsTests {

	@TempDir
	private Path base;

	private Path year() throws IOException {
		return Files.createDirectories(this.base.resolve("input/2021"));
	}

	private List<Arrival> arrivals() throws IOException {
		return Arrivals.in(year(), "city/2021");
	}

	@Test
	void linksOutOfTheFolderAndToNowhereAreListedButNotRead() throws IOException {
		Path secret = Files.writeString(this.base.resolve("secret"), "x");
		Files.createSymbolicLink(year().resolve("a_外.xlsx"), secret);
		Files.createSymbolicLink(year().resolve("b_なし.xlsx"), this.base.resolve("gone"));
		Files.createSymbolicLink(year().resolve("c_輪"), year());
		assertThat(arrivals()).extracting(Arrival::readable).containsExactly(false, false, false);
		assertThat(arrivals()).extracting((arrival) -> arrival.hash(Sha256::of)).containsOnly(Arrival.UNREADABLE);
	}

	@Test
	void aLinkToAFileOfTheSameFolderIsRead() throws IOException {
		Path file = Files.writeString(year().resolve("財政課.xlsx"), "x");
		Files.createSymbolicLink(year().resolve("写し.xlsx"), file);
		assertThat(arrivals()).extracting(Arrival::readable).containsExactly(true, true);
	}

	@Test
	void aYearsFolderMayBeALinkItself() throws IOException {
		Files.writeString(year().resolve("財政課.xlsx"), "x");
		Path link = Files.createSymbolicLink(this.base.resolve("2022"), year());
		assertThat(Arrivals.in(link, "city/2022")).extracting(Arrival::name).containsExactly("city/2022/財政課.xlsx");
	}

	@Test
	void aFileTakenAwayAfterTheWalkIsUnreadableAndStopsNothing() throws IOException {
		Path file = Files.writeString(year().resolve("財政課.xlsx"), "x");
		Arrival arrival = arrivals().getFirst();
		Files.delete(file);
		assertThat(arrival.hash(Sha256::of)).isEqualTo(Arrival.UNREADABLE);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			届いた名前,              報告書での名前
			財政課.xlsx,             財政課.xlsx
			'改\n行.xlsx',           改␊行.xlsx
			'\u001b[31m赤.xlsx',     ␛[31m赤.xlsx
			'\u202excod.xlsx',       \uFFFDxcod.xlsx
			'\uD800.xlsx',           \uFFFD.xlsx
			'が.xlsx',               が.xlsx
			'👨\u200d👩.xlsx',       👨\u200d👩.xlsx
			""")
	void namesCanBePrinted(String name, String printed) {
		assertThat(new ArrivalNames().unique(name)).isEqualTo(printed);
	}

	@Test
	void namesThatReadAlikeAreNumbered() {
		ArrivalNames names = new ArrivalNames();
		assertThat(List.of(names.unique("\uFFFD.xlsx"), names.unique("\uFFFD.xlsx"), names.unique("a")))
			.containsExactly("\uFFFD.xlsx", "\uFFFD.xlsx（2）", "a");
	}

	@Test
	void aPathThatIsTooLongKeepsBothEnds() {
		String name = new ArrivalNames().unique("city/2021/" + "深/".repeat(900) + "財政課.xlsx");
		assertThat(name).hasSizeLessThan(1000).startsWith("city/2021/").endsWith("財政課.xlsx");
	}

	@Test
	void feedbackNamesNeverOverwriteEachOther() {
		FeedbackNames names = new FeedbackNames();
		assertThat(List.of(names.of("不明_a"), names.of("不明_A"), names.of("不明_a/b"), names.of("不明_a_b")))
			.containsExactly("不明_a", "不明_A（2）", "不明_a_b", "不明_a_b（2）");
		assertThat((names.of("あ".repeat(83)) + ".xlsx").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
	}

	@Test
	void aSecondFileNeverMeetsADepartmentOfThatName() {
		FeedbackNames names = new FeedbackNames();
		String first = names.of("総務課");
		names.of("総務課_2");
		assertThat(names.with(first).apply(3)).containsExactly("総務課", "総務課_2（2）", "総務課_3");
		assertThat(names.with("財政課").apply(0)).containsExactly("財政課");
	}

}
