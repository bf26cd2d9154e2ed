package jp.annualreview.report.excel;

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
	 * A return takes some ten kilobytes; whole in memory, larger ones would need the heap
	 * of the run.
	 */
	private static final long XLSX_INFLATED = 32_000_000;

	private static final long XLS = 5_000_000;

	private final Path path;

	ReturnedFile(Path path) {
		this.path = path;
	}

	/** Empty for a file that is too large to be copied. */
	Optional<Workbook> open() throws IOException {
		if (Files.size(this.path) > XLSX_INFLATED) {
			return Optional.empty();
		}
		byte[] bytes = Files.readAllBytes(this.path);
		boolean fits = (FileMagic.valueOf(bytes) == FileMagic.OOXML) ? inflatesWithin(bytes) : bytes.length <= XLS;
		return fits ? Optional.of(WorkbookFactory.create(new ByteArrayInputStream(bytes))) : Optional.empty();
	}

	private static boolean inflatesWithin(byte[] zip) throws IOException {
		long total = 0;
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				total += size(in, XLSX_INFLATED - total);
				if (total > XLSX_INFLATED) {
					return false;
				}
			}
		}
		return true;
	}

	private static long size(InputStream part, long room) throws IOException {
		byte[] buffer = new byte[8192];
		long size = 0;
		for (int count = part.read(buffer); count >= 0 && size <= room; count = part.read(buffer)) {
			size += count;
		}
		return size;
	}

}
