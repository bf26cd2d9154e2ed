package jp.annualreview.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook's parts again with one fixed time: POI stamps them with the clock,
 * and its own switch against that is global while other steps write at the same time.
 */
public final class FixedZip {

	/**
	 * The first moments of 1980, the earliest a zip file can say, would be written in the
	 * zone of the host.
	 */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private FixedZip() {
	}

	public static void copy(byte[] zip, OutputStream target) throws IOException {
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
				ZipOutputStream out = new ZipOutputStream(target)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(TIME);
				out.putNextEntry(copy);
				in.transferTo(out);
			}
		}
	}

}
