package jp.annualreview.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * 提出されたファイル, opened for copying only. It is read as bytes: a workbook opened from its
 * file would be written back on closing.
 */
final class ReturnedFile {

	/**
	 * Room for all files of a department, in inflated bytes. A return takes some hundred
	 * kilobytes; whole in memory, larger ones would need the heap of the run.
	 */
	static final long ROOM = 32_000_000;

	/** The binary format is denser: five megabytes fill the room. */
	private static final long XLS_INFLATION = ROOM / 5_000_000;

	private final byte[] bytes;

	private ReturnedFile(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Empty for a file that is too large to be copied. */
	static Optional<ReturnedFile> read(Path path) throws IOException {
		return (Files.size(path) > ROOM) ? Optional.empty() : Optional.of(new ReturnedFile(Files.readAllBytes(path)));
	}

	/** The memory it takes; anything above the room if it takes more. */
	long size() throws IOException {
		return (FileMagic.valueOf(this.bytes) == FileMagic.OOXML) ? inflated() : this.bytes.length * XLS_INFLATION;
	}

	Workbook open() throws IOException {
		return WorkbookFactory.create(new ByteArrayInputStream(this.bytes));
	}

	private long inflated() throws IOException {
		long total = 0;
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(this.bytes))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null && total <= ROOM; entry = in.getNextEntry()) {
				total += inflated(in, ROOM - total);
			}
		}
		return total;
	}

	private static long inflated(InputStream part, long room) throws IOException {
		byte[] buffer = new byte[8192];
		long size = 0;
		for (int count = part.read(buffer); count >= 0 && size <= room; count = part.read(buffer)) {
			size += count;
		}
		return size;
	}

}
