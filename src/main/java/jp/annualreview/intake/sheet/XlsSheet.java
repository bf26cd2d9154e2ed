package jp.annualreview.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

import jp.annualreview.intake.Aside;
import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawSheet;

/** One sheet of an .xls workbook. */
final class XlsSheet {

	private final HSSFWorkbook workbook;

	private final HSSFSheet sheet;

	private final NumberFormats formats;

	private final SheetGrid grid;

	private final boolean from1904;

	XlsSheet(HSSFWorkbook workbook, HSSFSheet sheet, NumberFormats formats, SheetGrid grid) {
		this.workbook = workbook;
		this.sheet = sheet;
		this.formats = formats;
		this.grid = grid;
		this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
	}

	RawSheet read(boolean hidden) {
		for (Row row : this.sheet) {
			for (Cell cell : row) {
				cell((HSSFCell) cell, row.getZeroHeight());
			}
		}
		for (CellRangeAddress area : this.sheet.getMergedRegions()) {
			this.grid
				.merge(new Area(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
		}
		List<String> texts = new ArrayList<>();
		HSSFShapeContainer drawing = this.sheet.getDrawingPatriarch();
		if (drawing != null) {
			collectTexts(drawing, texts);
		}
		return this.grid.sheet(this.sheet.getSheetName(), hidden, texts.stream().map(Aside::shape).toList());
	}

	private void cell(HSSFCell cell, boolean rowHidden) {
		boolean formula = cell.getCellType() == CellType.FORMULA;
		CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
		boolean hidden = rowHidden || this.sheet.isColumnHidden(cell.getColumnIndex());
		this.grid.put(cell.getRowIndex(), cell.getColumnIndex(), content(cell, type), formula, hidden,
				isStruck(cell, type));
	}

	private CellContent content(HSSFCell cell, CellType type) {
		return switch (type) {
			case STRING -> new CellContent.Text(CellText.unifyLines(cell.getRichStringCellValue().getString()));
			case NUMERIC -> number(cell);
			case BOOLEAN -> new CellContent.Bool(cell.getBooleanCellValue());
			case ERROR -> new CellContent.Fault(error(cell.getErrorCellValue()));
			case BLANK, FORMULA, _NONE -> new CellContent.Empty();
		};
	}

	private CellContent number(HSSFCell cell) {
		String stored = Double.toString(cell.getNumericCellValue());
		int id = cell.getCellStyle().getDataFormat();
		String code = Objects.requireNonNullElse(cell.getCellStyle().getDataFormatString(), "");
		return RawNumber.of(stored)
			.<CellContent>map((number) -> this.formats.format(id, code).content(number, this.from1904))
			.orElseGet(() -> new CellContent.Text(stored));
	}

	private static String error(byte code) {
		return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#VALUE!";
	}

	private boolean isStruck(HSSFCell cell, CellType type) {
		if (cell.getCellStyle().getFont(this.workbook).getStrikeout()) {
			return true;
		}
		return type == CellType.STRING && cell.getCellType() == CellType.STRING
				&& hasStruckRun(cell.getRichStringCellValue());
	}

	private boolean hasStruckRun(HSSFRichTextString text) {
		for (int i = 0; i < text.numFormattingRuns(); i++) {
			if (this.workbook.getFontAt(text.getFontOfFormattingRun(i)).getStrikeout()) {
				return true;
			}
		}
		return false;
	}

	private static void collectTexts(HSSFShapeContainer container, List<String> texts) {
		for (HSSFShape shape : container.getChildren()) {
			if (shape instanceof HSSFShapeContainer group) {
				collectTexts(group, texts);
			}
			else if (shape instanceof HSSFSimpleShape simple && !(shape instanceof HSSFComment)) {
				HSSFRichTextString text = simple.getString();
				if (text != null && !text.getString().isBlank()) {
					texts.add(CellText.unifyLines(text.getString()).strip());
				}
			}
		}
	}

}
