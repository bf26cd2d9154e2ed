package jp.annualreview.job;

import java.time.LocalDateTime;

import jp.annualreview.ledger.RunFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an administrator is told about a failure. */
class FailureCauseTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			例外                                            | 文面                                 | 原因
			java.io.IOException                             | No space left on device              | DISK_FULL
			java.nio.file.FileSystemException               | out/a.pdf: Disk quota exceeded       | DISK_FULL
			java.io.IOException                             | There is not enough space on the disk | DISK_FULL
			java.io.IOException                             | ディスクに十分な空き領域がありません。 | DISK_FULL
			jp.annualreview.job.DiskShortException          | data の空き容量は 1.0MB です。       | DISK_FULL
			java.nio.file.AccessDeniedException             | output/kanazawa                      | NO_PERMISSION
			java.nio.file.FileSystemException               | output: Read-only file system        | NO_PERMISSION
			java.nio.file.FileAlreadyExistsException        | output                               | PATH_BLOCKED
			java.nio.file.FileSystemException               | output/kanazawa: Not a directory     | PATH_BLOCKED
			jp.annualreview.ledger.ArchiveDamagedException  | data/archive/1f/1f35                 | ARCHIVE
			java.nio.file.NoSuchFileException               | input/kanazawa/計画台帳.xlsx         | FILE_MISSING
			jp.annualreview.job.RegisterUnusableException   | 計画台帳に誤りがあります             | REGISTER
			jp.annualreview.intake.ReadingStalledException  | 「税務課.xlsx」の読み取りが終わりません | FILE_STALLED
			org.h2.jdbc.JdbcSQLNonTransientConnectionException | Database may be already in use    | DATABASE_IN_USE
			org.h2.mvstore.MVStoreException                 | The file is locked: nio:data/db      | DATABASE_IN_USE
			org.h2.jdbc.JdbcSQLNonTransientConnectionException | The database has been closed      | DATABASE
			java.lang.OutOfMemoryError                      | Java heap space                      | MEMORY
			java.io.IOException                             | Stream closed                        | FILE_ACCESS
			jp.annualreview.job.RunCrashedException         | 処理の途中でプログラムが終了しました  | CRASH
			java.lang.IllegalStateException                 | unexpected                           | PROGRAM
			""")
	void namesTheCause(String exception, String message, FailureCause expected) {
		RunFailure failure = new RunFailure("read", LocalDateTime.of(2022, 7, 1, 6, 0), exception, message, "");
		assertThat(FailureCause.of(failure)).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource
	void everyCauseSaysWhatHappenedAndWhatToDo(FailureCause cause) {
		assertThat(cause.problem()).endsWith("。");
		assertThat(cause.remedy()).endsWith("。");
	}

	@Test
	void theClearestOfSeveralCausesCounts() {
		assertThat(FailureCause.of(new IllegalStateException("実行を開始できません",
				new java.io.UncheckedIOException(
						new java.io.IOException("x", new java.io.IOException("No space left on device"))))))
			.isEqualTo(FailureCause.DISK_FULL);
		assertThat(FailureCause.of(new IllegalStateException(new NullPointerException())))
			.isEqualTo(FailureCause.PROGRAM);
	}

	@Test
	void theLastResortAppliesAlways() {
		RunFailure failure = new RunFailure("grade", LocalDateTime.of(2022, 7, 1, 6, 0), "x.Y", "null", "");
		assertThat(FailureCause.of(failure)).isEqualTo(FailureCause.PROGRAM);
	}

}
