package jp.annualreview.feedback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCombobox;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * 古い形式のブック (.xls): only its stream of cells is taken over, so that no storage with
 * programs or embedded files comes along, and of the stream no record that leads
 * elsewhere.
 */
final class XlsBook {

	/** The binary format is dense: what takes more would fill the room. */
	private static final long LARGEST = 5_000_000;

	private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK");

	/** OBPROJ, CODENAME, DCON…, queries, web pages, values of other books. */
	private static final Set<Integer> NEVER = Set.of(0xD3, 0x1BD, 0x1BA, 0x50, 0x51, 0x52, 0x1B5, 0x1AD, 0x802, 0x803,
			0x804, 0x805, 0x806, 0x807, 0x801, 0x80A, 0xDC, 0x59, 0x5A, 0xE3, 0x51D, 0x868);

	private static final int BOOK_LINK = 0x1AE;

	/** In place of a link to another book: the functions of no add-in. */
	private static final byte[] NO_BOOK = { 1, 0, 1, 0x3A };

	/** A link within the book is no longer than this. */
	private static final int OWN_LINK = 4;

	private XlsBook() {
	}

	static HSSFWorkbook open(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new IOException("余地を超えています");
		}
		try (POIFSFileSystem sent = new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(file)));
				POIFSFileSystem slim = new POIFSFileSystem()) {
			String stream = STREAMS.stream()
				.filter((name) -> sent.getRoot().hasEntryCaseInsensitive(name))
				.findFirst()
				.orElseThrow(() -> new IOException("ブックがありません"));
			byte[] records = sent.createDocumentInputStream(stream).readAllBytes();
			slim.createDocument(new ByteArrayInputStream(allowed(records)), "Workbook");
			HSSFWorkbook workbook = new HSSFWorkbook(slim.getRoot(), false);
			workbook.forEach(XlsBook::settle);
			return workbook;
		}
	}

	private static byte[] allowed(byte[] records) {
		ByteArrayOutputStream kept = new ByteArrayOutputStream(records.length);
		ByteBuffer in = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
		while (in.remaining() >= 4) {
			int kind = Short.toUnsignedInt(in.getShort());
			int length = Math.min(Short.toUnsignedInt(in.getShort()), in.remaining());
			byte[] content = new byte[length];
			in.get(content);
			if (!NEVER.contains(kind)) {
				byte[] copy = (kind == BOOK_LINK && length > OWN_LINK) ? NO_BOOK : content;
				kept.write(kind);
				kept.write(kind >> 8);
				kept.write(copy.length);
				kept.write(copy.length >> 8);
				kept.writeBytes(copy);
			}
		}
		return kept.toByteArray();
	}

	private static void settle(Sheet sheet) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getCellType() == CellType.FORMULA) {
					value(cell);
				}
			}
		}
		for (Hyperlink link : List.copyOf(sheet.getHyperlinkList())) {
			if (link.getType() != HyperlinkType.DOCUMENT) {
				CellNotes.cell(sheet, link.getFirstRow(), link.getFirstColumn()).removeHyperlink();
			}
		}
		HSSFPatriarch drawing = ((HSSFSheet) sheet).getDrawingPatriarch();
		if (drawing != null) {
			List<HSSFShape> shapes = new ArrayList<>(drawing.getChildren());
			shapes.stream()
				.filter((shape) -> shape instanceof HSSFObjectData || shape instanceof HSSFCombobox)
				.forEach(drawing::removeShape);
		}
	}

	/** The value a formula showed; POI's own way leaves the formula in the file. */
	private static void value(Cell cell) {
		switch (cell.getCachedFormulaResultType()) {
			case STRING -> {
				String text = cell.getStringCellValue();
				cell.setBlank();
				cell.setCellValue(text);
			}
			case BOOLEAN -> {
				boolean truth = cell.getBooleanCellValue();
				cell.setBlank();
				cell.setCellValue(truth);
			}
			case ERROR -> {
				byte error = cell.getErrorCellValue();
				cell.setBlank();
				cell.setCellErrorValue(error);
			}
			default -> {
				double number = cell.getNumericCellValue();
				cell.setBlank();
				cell.setCellValue(number);
			}
		}
	}

	/** What the names mean: POI leaves their sheets behind where sheets change places. */
	static Map<Name, String> references(HSSFWorkbook workbook) {
		Map<Name, String> references = new LinkedHashMap<>();
		for (Name name : workbook.getAllNames()) {
			String formula = name.isFunctionName() || name.isDeleted() ? "" : name.getRefersToFormula();
			if (formula != null && formula.contains("!") && !formula.contains(XmlFilter.BROKEN)) {
				references.put(name, formula);
			}
		}
		return references;
	}

	/** The colour of the book's palette that comes nearest. */
	static short nearest(HSSFWorkbook workbook, byte[] rgb) {
		HSSFColor colour = workbook.getCustomPalette().findSimilarColor(rgb[0] & 0xFF, rgb[1] & 0xFF, rgb[2] & 0xFF);
		return colour.getIndex();
	}

}
