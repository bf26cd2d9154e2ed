package jp.annualreview.ledger;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An edition is replaced as a whole, whenever the power fails. */
class PublishedEditionsTests {

	private static final EditionKey KEY = new EditionKey(new PlanId("city"), FiscalYear.of(2021), Edition.FIRST);

	@TempDir
	private Path folder;

	private PublishedEditions editions;

	private Path year;

	@BeforeEach
	void output() {
		this.editions = new PublishedEditions(this.folder.resolve("output"));
		this.year = this.folder.resolve("output/city/2021");
	}

	private void publish(String content) throws IOException {
		Path prepared = Files.createDirectories(this.folder.resolve("prepared-" + content));
		Files.createDirectories(prepared.resolve("feedback"));
		Files.writeString(prepared.resolve("評価結果.csv"), content);
		Files.writeString(prepared.resolve("feedback/財政課.xlsx"), content);
		this.editions.publish(KEY, prepared, manifest(prepared));
	}

	private Manifest manifest(Path prepared) throws IOException {
		return new Manifest("city", 2021, "第1回", LocalDate.of(2022, 7, 1), true, "1.0", true,
				new Manifest.RegisterFile("city/計画台帳.xlsx", "a"), new Manifest.Settings("b"), List.of(),
				this.editions.outputs(prepared), List.of(), new Manifest.Counts(Map.of(), Map.of("A", 1), Map.of()),
				false, false);
	}

	@Test
	void theNewEditionReplacesTheOldOne() throws IOException {
		publish("one");
		publish("two");
		assertThat(this.year.resolve("第1回/評価結果.csv")).hasContent("two");
		assertThat(this.year).isDirectoryNotContaining("glob:**.{new,old}");
		assertThat(this.editions.intact(KEY)).map(Manifest::outputs)
			.hasValueSatisfying((outputs) -> assertThat(outputs).extracting(Manifest.Output::path)
				.containsExactly("feedback/財政課.xlsx", "評価結果.csv"));
	}

	@Test
	void aWithdrawnEditionLeavesNothing() throws IOException {
		publish("one");
		this.editions.remove(KEY);
		assertThat(this.year).isEmptyDirectory();
		this.editions.remove(KEY);
		publish("two");
		assertThat(this.editions.intact(KEY)).isPresent();
	}

	@Test
	void aFileInTheWayIsNamed() throws IOException {
		Path inTheWay = Files.createFile(Files.createDirectories(this.folder.resolve("output")).resolve("city"));
		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> publish("one"))
			.withMessage(inTheWay.toString());
	}

	@Test
	void aLinkIsNoneOfItsFiles() throws IOException {
		publish("one");
		Path secret = Files.writeString(this.folder.resolve("secret"), "one");
		Path file = this.year.resolve("第1回/評価結果.csv");
		Files.delete(file);
		Files.createSymbolicLink(file, secret);
		assertThat(this.editions.intact(KEY)).isEmpty();
		assertThat(this.editions.files(KEY)).extracting(Manifest.Output::path).doesNotContain("評価結果.csv");
		publish("two");
		assertThat(file).isRegularFile().hasContent("two");
		assertThat(secret).hasContent("one");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "output/city", "output/city/2021", "output/city/2021/第1回" })
	void aFolderThatIsALinkIsNotFollowed(String link) throws IOException {
		Path elsewhere = Files.createDirectories(this.folder.resolve("elsewhere/2021/第1回"));
		Files.writeString(elsewhere.resolve("secret.txt"), "secret");
		Path place = this.folder.resolve(link);
		Files.createDirectories(place.getParent());
		Files.createSymbolicLink(place, (link.endsWith("回") ? elsewhere
				: link.endsWith("2021") ? elsewhere.getParent() : elsewhere.getParent().getParent()));
		assertThat(this.editions.stands(KEY)).isFalse();
		assertThat(this.editions.files(KEY)).isEmpty();
		if (link.endsWith("回")) {
			publish("one");
			assertThat(this.editions.intact(KEY)).isPresent();
		}
		else {
			assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> publish("one"))
				.withMessageContaining("リンク");
		}
		assertThat(elsewhere).isDirectoryContaining("glob:**secret.txt").isDirectoryNotContaining("glob:**.csv");
	}

	@Test
	void anAlteredRemovedOrAddedFileIsNoticed() throws IOException {
		publish("one");
		Path file = this.year.resolve("第1回/評価結果.csv");
		Files.writeString(file, "altered");
		assertThat(this.editions.intact(KEY)).isEmpty();
		Files.delete(file);
		assertThat(this.editions.intact(KEY)).isEmpty();
		Files.writeString(file, "one");
		assertThat(this.editions.intact(KEY)).isPresent();
		Files.writeString(this.year.resolve("第1回/メモ.txt"), "added");
		assertThat(this.editions.intact(KEY)).isEmpty();
	}

	@Test
	void anUnreadableManifestIsAsGoodAsNone() throws IOException {
		publish("one");
		Files.writeString(this.year.resolve("第1回/manifest.json"), "{");
		assertThat(this.editions.intact(KEY)).isEmpty();
	}

	@Test
	void aCrashBetweenTheTwoRenamesIsCompleted() throws IOException {
		publish("one");
		publish("two");
		Files.move(this.year.resolve("第1回"), this.year.resolve(".第1回.new"));
		this.editions.completeSwap(KEY);
		assertThat(this.year.resolve("第1回/評価結果.csv")).hasContent("two");
	}

	@Test
	void aHalfCopiedNewEditionGivesWayToTheOldOne() throws IOException {
		publish("one");
		Files.move(this.year.resolve("第1回"), this.year.resolve(".第1回.old"));
		Files.createDirectories(this.year.resolve(".第1回.new"));
		Files.writeString(this.year.resolve(".第1回.new/評価結果.csv"), "half");
		this.editions.completeSwap(KEY);
		assertThat(this.year.resolve("第1回/評価結果.csv")).hasContent("one");
		assertThat(this.year.resolve(".第1回.new")).doesNotExist();
	}

}
