package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** 空き容量: what is refused, and what is said. */
class FreeSpaceTests {

	@TempDir
	private Path city;

	private ReviewFolders folders;

	@BeforeEach
	void folders() throws IOException {
		this.folders = new ReviewFolders(this.city.resolve("input"), Files.createDirectory(this.city.resolve("output")),
				Files.createDirectory(this.city.resolve("data")));
	}

	/** With the reserve and the warning a city has that sets nothing. */
	static FreeSpace on(ReviewFolders folders, FreeSpace.Disks disks) {
		return new FreeSpace(folders, new SpaceSettings(DataSize.ofMegabytes(100), DataSize.ofGigabytes(1)), disks);
	}

	private FreeSpace on(long freeOfData, long freeOfOutput, String same) {
		return on(this.folders,
				(folder) -> folder.startsWith(this.folders.data()) ? new FreeSpace.Disk("one", megabytes(freeOfData))
						: new FreeSpace.Disk(same.equals("はい") ? "one" : "another", megabytes(freeOfOutput)));
	}

	private String said(String text) {
		return text.replace(this.city + "/", "");
	}

	private static long megabytes(long count) {
		return DataSize.ofMegabytes(count).toBytes();
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-", textBlock = """
			dataの空き | outputの空き | 同じディスク | dataへ | outputへ | 文面
			130        | 20           | いいえ       | 30     | 20       | -
			129        | 20           | いいえ       | 30     | 20       | data の空き容量は 129.0MB です。130.0MB 以上必要です。
			130        | 19           | いいえ       | 30     | 20       | output の空き容量は 19.0MB です。20.0MB 以上必要です。
			99         | 500          | いいえ       | 0      | 20       | data の空き容量は 99.0MB です。100.0MB 以上必要です。
			150        | 150          | はい         | 30     | 20       | -
			149        | 149          | はい         | 30     | 20       | data、output の空き容量は 149.0MB です。150.0MB 以上必要です。
			""")
	void theReserveStaysBesideWhatIsWritten(long freeOfData, long freeOfOutput, String same, long toData, long toOutput,
			@Nullable String shortage) throws IOException {
		FreeSpace space = on(freeOfData, freeOfOutput, same);
		Map<Path, Long> writes = Map.of(this.folders.data(), megabytes(toData), this.folders.output(),
				megabytes(toOutput));
		if (shortage == null) {
			space.check(writes);
		}
		else {
			assertThatExceptionOfType(DiskShortException.class).isThrownBy(() -> space.check(writes))
				.satisfies((ex) -> assertThat(said(ex.getMessage())).isEqualTo(shortage));
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-", textBlock = """
			dataの空き | outputの空き | 同じディスク | 注意
			1024       | 1024         | いいえ       | -
			1023       | 1024         | いいえ       | data 1023.0MB
			1024       | 1023         | いいえ       | output 1023.0MB
			12         | 12           | はい         | data 12.0MB
			""")
	void littleRoomIsToldADiskOnce(long freeOfData, long freeOfOutput, String same, @Nullable String warning) {
		FreeSpace space = on(freeOfData, freeOfOutput, same);
		assertThat(space.low().stream().map((low) -> said(low.folder() + " " + low.free())))
			.isEqualTo(Stream.ofNullable(warning).toList());
	}

	@Test
	void aFolderToBeMadeWillBeOnTheDiskOfTheOneAbove() {
		Path deep = this.folders.output().resolve("city/2022/第1回");
		FreeSpace space = on(500, 19, "いいえ");
		assertThatExceptionOfType(DiskShortException.class).isThrownBy(() -> space.check(Map.of(deep, megabytes(20))));
	}

	@Test
	void aDiskThatDoesNotSayIsNoReasonToRefuse() {
		FreeSpace space = on(this.folders, (folder) -> {
			throw new IOException("unknown");
		});
		assertThatCode(() -> space.check(Map.of(this.folders.output(), megabytes(20)))).doesNotThrowAnyException();
		assertThat(space.low()).isEmpty();
	}

	@Test
	void theRealDiskAnswers() throws IOException {
		FreeSpace.Disk disk = FreeSpace.Disk.of(this.city);
		assertThat(disk.free()).isPositive();
		assertThat(FreeSpace.Disk.of(this.folders.data()).store()).isEqualTo(disk.store());
	}

}
