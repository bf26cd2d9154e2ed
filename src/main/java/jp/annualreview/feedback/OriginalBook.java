package jp.annualreview.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 提出されたブック, slimmed and opened to be marked: with its looks, validations, conditional
 * formats and protection, without what could run or lead elsewhere. The file is only
 * read.
 */
final class OriginalBook {

	private OriginalBook() {
	}

	/** Fails where the file is not one of Excel's own or is more than a form can be. */
	static Workbook open(Path file) throws IOException, XMLStreamException {
		return switch (kind(file)) {
			case OOXML -> xlsx(file);
			case OLE2 -> XlsBook.open(file);
			default -> throw new IOException("Excelのブックではありません");
		};
	}

	private static FileMagic kind(Path file) throws IOException {
		try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
			return FileMagic.valueOf(in);
		}
	}

	private static Workbook xlsx(Path file) throws IOException, XMLStreamException {
		Room room = new Room();
		try (PackageParts parts = new PackageParts(file, room)) {
			SlimPackage slim = new SlimPackage(parts, room);
			XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(slim.bytes()));
			for (Sheet sheet : workbook) {
				String part = ((XSSFSheet) sheet).getPackagePart().getPartName().getName();
				slim.notes()
					.getOrDefault(part, List.of())
					.forEach((note) -> CellNotes.put(CellNotes.cell(sheet, note.cell()), note.text(), note.author()));
			}
			return workbook;
		}
	}

}
