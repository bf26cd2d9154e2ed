package jp.annualreview.feedback;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import jp.annualreview.workbook.Styles;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** 印の書式: a cell's own look with the mark's frame and fill. */
final class MarkStyles {

	private record Key(int former, Mark mark, boolean top, boolean bottom, boolean left, boolean right) {
	}

	private final Workbook workbook;

	private final Map<Key, CellStyle> styles = new HashMap<>();

	MarkStyles(Workbook workbook) {
		this.workbook = workbook;
	}

	/** Whether a look has a frame as thick as a mark's. */
	static boolean isMarked(CellStyle style) {
		return style.getBorderTop() == BorderStyle.THICK || style.getBorderBottom() == BorderStyle.THICK
				|| style.getBorderLeft() == BorderStyle.THICK || style.getBorderRight() == BorderStyle.THICK;
	}

	/** The cell's mark as a part of the area that is framed. */
	CellStyle of(Cell cell, CellRangeAddress area, Mark mark) {
		CellStyle former = cell.getCellStyle();
		Key key = new Key(former.getIndex(), mark, cell.getRowIndex() == area.getFirstRow(),
				cell.getRowIndex() == area.getLastRow(), cell.getColumnIndex() == area.getFirstColumn(),
				cell.getColumnIndex() == area.getLastColumn());
		return this.styles.computeIfAbsent(key, (one) -> marked(former, one));
	}

	private CellStyle marked(CellStyle former, Key key) {
		CellStyle style = this.workbook.createCellStyle();
		style.cloneStyleFrom(former);
		if (key.top) {
			style.setBorderTop(BorderStyle.THICK);
		}
		if (key.bottom) {
			style.setBorderBottom(BorderStyle.THICK);
		}
		if (key.left) {
			style.setBorderLeft(BorderStyle.THICK);
		}
		if (key.right) {
			style.setBorderRight(BorderStyle.THICK);
		}
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		if (style instanceof XSSFCellStyle own) {
			colour(own, key);
		}
		else {
			colour(style, key);
		}
		return style;
	}

	private static void colour(XSSFCellStyle style, Key key) {
		// In this order and no other: the book numbers its frames as they come.
		XSSFColor frame = Styles.colour(key.mark.frame());
		if (key.top) {
			style.setTopBorderColor(frame);
		}
		if (key.bottom) {
			style.setBottomBorderColor(frame);
		}
		if (key.left) {
			style.setLeftBorderColor(frame);
		}
		if (key.right) {
			style.setRightBorderColor(frame);
		}
		style.setFillForegroundColor(Styles.colour(key.mark.fill()));
	}

	/** The old format has a palette of 56 colours: the nearest. */
	private void colour(CellStyle style, Key key) {
		short frame = nearest(key.mark.frame());
		if (key.top) {
			style.setTopBorderColor(frame);
		}
		if (key.bottom) {
			style.setBottomBorderColor(frame);
		}
		if (key.left) {
			style.setLeftBorderColor(frame);
		}
		if (key.right) {
			style.setRightBorderColor(frame);
		}
		style.setFillForegroundColor(nearest(key.mark.fill()));
	}

	private short nearest(String colour) {
		return XlsBook.nearest((HSSFWorkbook) this.workbook, HexFormat.of().parseHex(colour));
	}

}
