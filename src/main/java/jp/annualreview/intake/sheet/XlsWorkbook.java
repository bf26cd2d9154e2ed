package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndian;

import jp.annualreview.intake.RawSheet;

/** An .xls workbook (BIFF8) through POI's user model, behind a count of its cells. */
final class XlsWorkbook {

	private static final int BLANKS = 0xBE;

	private static final int NUMBERS = 0xBD;

	/** Programs without a clock write the first day of the file-time calendar. */
	private static final Instant OLDEST = Instant.parse("1980-01-01T00:00:00Z");

	private final DirectoryNode root;

	private final String stream;

	private final Budget budget;

	XlsWorkbook(DirectoryNode root, String stream, Budget budget) {
		this.root = root;
		this.stream = stream;
		this.budget = budget;
	}

	static Optional<String> streamName(DirectoryNode root) {
		return Stream.of("Workbook", "WORKBOOK", "workbook").filter(root::hasEntry).findFirst();
	}

	Contents contents() throws IOException {
		countCells();
		try (HSSFWorkbook workbook = new HSSFWorkbook(this.root, true)) {
			NumberFormats formats = new NumberFormats(this.budget);
			List<RawSheet> sheets = new ArrayList<>();
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				HSSFSheet sheet = workbook.getSheetAt(i);
				boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
				sheets.add(new XlsSheet(workbook, sheet, formats, this.budget).read(hidden));
			}
			boolean macros = this.root.hasEntry("_VBA_PROJECT_CUR");
			return new Contents(modified(workbook), macros, sheets);
		}
	}

	/**
	 * Blank and number cells are packed, some hundred to a record, and the model unpacks
	 * them all; so they are counted before.
	 */
	private void countCells() throws IOException {
		try (InputStream in = this.root.createDocumentInputStream(this.stream)) {
			byte[] head = new byte[4];
			while (in.readNBytes(head, 0, 4) == 4) {
				int length = LittleEndian.getUShort(head, 2);
				this.budget.packed(switch (LittleEndian.getUShort(head, 0)) {
					case BLANKS -> length / 2;
					case NUMBERS -> length / 6;
					default -> 1;
				});
				in.skipNBytes(length);
			}
		}
	}

	private static Optional<Instant> modified(HSSFWorkbook workbook) {
		SummaryInformation summary = workbook.getSummaryInformation();
		Date saved = (summary != null) ? summary.getLastSaveDateTime() : null;
		return Optional.ofNullable(saved).map(Date::toInstant).filter((instant) -> instant.isAfter(OLDEST));
	}

}
