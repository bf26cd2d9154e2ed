package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What lies in a folder and is no return. */
class PassingFilesTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "@eaDir/r.xlsx@SynoEAStream", "@eaDir/財政課.xlsx/SYNO@.fileindexdb", "#recycle/財政課.xlsx",
			"#Recycle/古い/財政課.xlsx", "#snapshot/GMT+09/財政課.xlsx", "@Recycle/財政課.xlsx", "@RECYCLE/財政課.xlsx",
			"@Recently-Snapshot/a/財政課.xlsx", "$RECYCLE.BIN/$R1.xlsx", "$Recycle.Bin/S-1-5-21/$R1.xlsx",
			"trashbox/財政課.xlsx", "TrashBox/財政課.xlsx", "__MACOSX/._財政課.xlsx", "__macosx/財政課.xlsx", "財務/#recycle/a.xlsx",
			"System Volume Information/a.xlsx", "lost+found/a.csv", ".DS_Store", "~$財政課.xlsx", "Thumbs.db",
			"DESKTOP.INI", "財政課.xlsx.part", "財政課.TMP", "財政課.xlsx.crdownload" })
	void isPassedOver(String path) throws IOException {
		write(path);
		assertThat(Arrivals.in(this.folder, "city/2021")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "財政課.xlsx", "recycle/財政課.xlsx", "#財政課.xlsx", "@財政課.xlsx", "trashbox の件.xlsx", "$財政課.xlsx",
			"~財政課.xlsx", "リサイクル/a.ods", "eaDir.xlsx", "part.xlsx", "_財政課.csv", "財政課[1].xlsx", "{財政課}.xlsx" })
	void isAReturn(String path) throws IOException {
		write(path);
		assertThat(Arrivals.in(this.folder, "city/2021")).singleElement()
			.extracting(Arrival::name)
			.isEqualTo("city/2021/" + path);
	}

	private void write(String path) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "a");
	}

}
