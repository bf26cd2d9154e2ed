package jp.annualreview.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 担当課の職員: fills in a form, where it is open and nowhere else. */
final class Clerk implements AutoCloseable {

	private static final DataFormatter CELLS = new DataFormatter();

	private final XSSFWorkbook workbook;

	private final Sheet sheet;

	/** Opens a form that was handed out, or one that was sent before. */
	Clerk(Path form) {
		try (InputStream in = Files.newInputStream(form)) {
			this.workbook = new XSSFWorkbook(in);
			this.sheet = this.workbook.getSheet("調査票");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What stands beside a label of the title block. */
	String titled(String label) {
		return CELLS.formatCellValue(beside(label));
	}

	/** What stands in the row of an item under a heading. */
	String shown(String item, String heading) {
		return CELLS.formatCellValue(cell(item, heading));
	}

	Clerk signs(LocalDate day, String writer) {
		open(beside("提出日")).setCellValue(day);
		open(beside("記入者")).setCellValue(writer);
		return this;
	}

	/** A number goes in as a number. */
	Clerk enters(String item, String heading, String text) {
		Cell cell = open(cell(item, heading));
		if (text.matches("[0-9.]+")) {
			cell.setCellValue(Double.parseDouble(text));
		}
		else {
			cell.setCellValue(text);
		}
		return this;
	}

	/** Lifts the protection and writes where nothing is to be written. */
	Clerk overwrites(String item, String heading, String text) {
		cell(item, heading).setCellValue(text);
		return this;
	}

	void sends(Path file) {
		try (OutputStream out = Files.newOutputStream(Files.createDirectories(file.getParent()).resolve(file))) {
			this.workbook.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.workbook.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Cell open(Cell cell) {
		if (!this.sheet.getProtect() || cell.getCellStyle().getLocked()) {
			throw new IllegalStateException("記入欄ではありません: " + cell.getAddress());
		}
		return cell;
	}

	private Cell cell(String item, String heading) {
		Row head = row("番号");
		return Stream.iterate(0, (column) -> column < head.getLastCellNum(), (column) -> column + 1)
			.filter((column) -> CELLS.formatCellValue(head.getCell(column)).equals(heading))
			.map(row(item)::getCell)
			.findFirst()
			.orElseThrow();
	}

	private Row row(String first) {
		for (Row row : this.sheet) {
			if (CELLS.formatCellValue(row.getCell(0)).equals(first)) {
				return row;
			}
		}
		throw new IllegalArgumentException(first);
	}

	private Cell beside(String label) {
		for (Row row : this.sheet) {
			for (Cell cell : row) {
				if (CELLS.formatCellValue(cell).equals(label)) {
					int last = this.sheet.getMergedRegions()
						.stream()
						.filter((area) -> area.isInRange(cell))
						.mapToInt(CellRangeAddress::getLastColumn)
						.findFirst()
						.orElse(cell.getColumnIndex());
					return Objects.requireNonNull(row.getCell(last + 1));
				}
			}
		}
		throw new IllegalArgumentException(label);
	}

}
