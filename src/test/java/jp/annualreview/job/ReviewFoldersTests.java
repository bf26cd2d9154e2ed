package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as a plan, a year and a return. */
class ReviewFoldersTests {

	private static final PlanId PLAN = new PlanId("city");

	@TempDir
	private Path folder;

	private ReviewFolders folders() {
		return new ReviewFolders(this.folder, this.folder.resolve("output"), this.folder.resolve("data"));
	}

	private void file(String path) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, path);
	}

	@Test
	void aPlanIsAFolderWithARegister() throws IOException {
		file("city/計画台帳.xlsx");
		file("no-register/2021/a.xlsx");
		file("Notes/計画台帳.xlsx");
		assertThat(folders().plans()).containsExactly(PLAN);
	}

	@Test
	void aYearWithoutReturnsIsNone() throws IOException {
		file("city/2021/財政課.xlsx");
		file("city/2020/~$財政課.xlsx");
		file("city/旧/財政課.xlsx");
		assertThat(folders().years(PLAN)).containsExactly(FiscalYear.of(2021));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			置いたもの                | 読まれないフォルダー
			city/令和6年度/a.xlsx     | city/令和6年度
			city/R6/a.xlsx            | city/R6
			city/２０２４/a.xlsx      | city/２０２４
			city/2024年度/a.xlsx      | city/2024年度
			city/令和元年度/a.xlsx    | city/令和元年度
			NewPlan/計画台帳.xlsx     | NewPlan
			新計画/計画台帳.xlsx      | 新計画
			city/2024/a.xlsx          |
			city/旧/a.xlsx            |
			city/参考資料/a.xlsx      |
			メモ/a.xlsx               |
			""")
	void aFolderWhoseNameKeepsItFromBeingReadIsTold(String file, @Nullable String overlooked) throws IOException {
		file("city/計画台帳.xlsx");
		file(file);
		assertThat(folders().overlooked()).extracting(ReviewFolders.Overlooked::path)
			.isEqualTo(Stream.ofNullable(overlooked).toList());
	}

	@Test
	void returnsAreFoundInAnyDepthInOrderOfTheirPaths() throws IOException {
		file("city/2021/財政課.xlsx");
		file("city/2021/追加/税務課.xls");
		file("city/2021/a.csv");
		assertThat(folders().returns(PLAN, FiscalYear.of(2021)).stream().map(Arrival::name))
			.containsExactly("city/2021/a.csv", "city/2021/財政課.xlsx", "city/2021/追加/税務課.xls");
	}

	@ParameterizedTest
	@ValueSource(strings = { "~$財政課.xlsx", ".~lock.財政課.xlsx#", "Thumbs.db", "desktop.ini", ".DS_Store", "財政課.xlsx.tmp",
			"download.crdownload", ".hidden/財政課.xlsx" })
	void passingFilesAreNoReturns(String name) throws IOException {
		file("city/2021/" + name);
		assertThat(folders().returns(PLAN, FiscalYear.of(2021))).isEmpty();
	}

}
