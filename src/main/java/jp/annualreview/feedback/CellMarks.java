package jp.annualreview.feedback;

import jp.annualreview.workbook.Styles;
import jp.annualreview.workbook.EastAsianWidth;
import jp.annualreview.workbook.CellText;
import jp.annualreview.workbook.SheetPalette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Severity;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** セルの印: fill by the gravest finding, and a comment with all findings of the cell. */
final class CellMarks {

	/** Tells our comments from the department's own. */
	private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

	/** Half-width characters in a line of a comment four columns wide. */
	private static final int COMMENT_WIDTH = 34;

	private static final int COMMENT_COLUMNS = 4;

	private record Shade(int style, Severity severity) {
	}

	private final CopiedSheets copies;

	private final Map<Shade, XSSFCellStyle> shades = new HashMap<>();

	/**
	 * @param copies findings in these sheets are marked, others lie elsewhere
	 */
	CellMarks(CopiedSheets copies) {
		this.copies = copies;
	}

	/** Where a click on a finding leads, if the copy has its cell. */
	Optional<String> link(Finding finding) {
		return sheet(finding).flatMap((sheet) -> place(finding)
			.map((place) -> "'" + sheet.getSheetName().replace("'", "''") + "'!" + place.formatAsString()));
	}

	private Optional<XSSFSheet> sheet(Finding finding) {
		return this.copies.find(finding.location().file(), finding.location().sheet());
	}

	private static Optional<CellReference> place(Finding finding) {
		String cell = finding.location().cell();
		return ADDRESS.matcher(cell).matches() ? Optional.of(new CellReference(cell)).filter(CellMarks::exists)
				: Optional.empty();
	}

	private static boolean exists(CellReference cell) {
		return cell.getCol() < SpreadsheetVersion.EXCEL2007.getMaxColumns()
				&& cell.getRow() < SpreadsheetVersion.EXCEL2007.getMaxRows();
	}

	void mark(List<Finding> findings) {
		Map<XSSFCell, List<Finding>> byCell = new LinkedHashMap<>();
		findings.forEach((finding) -> cell(finding)
			.ifPresent((cell) -> byCell.computeIfAbsent(cell, (key) -> new ArrayList<>()).add(finding)));
		byCell.forEach(this::mark);
	}

	private Optional<XSSFCell> cell(Finding finding) {
		return sheet(finding).flatMap((sheet) -> place(finding).map((place) -> cell(sheet, place)));
	}

	private static XSSFCell cell(XSSFSheet sheet, CellReference place) {
		XSSFRow row = sheet.getRow(place.getRow());
		return ((row != null) ? row : sheet.createRow(place.getRow())).getCell(place.getCol(),
				MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	private void mark(XSSFCell cell, List<Finding> findings) {
		Severity gravest = findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
		cell.setCellStyle(this.shades.computeIfAbsent(new Shade(cell.getCellStyle().getIndex(), gravest),
				(shade) -> shaded(cell.getCellStyle(), gravest)));
		String text = findings.stream().map(CellMarks::text).collect(Collectors.joining("\n\n"));
		XSSFComment own = cell.getCellComment();
		if (own != null) {
			text += "\n\n（元のコメント）\n" + own.getString().getString();
			cell.removeCellComment();
		}
		comment(cell, text, Finding.NOTE_AUTHOR);
	}

	private static XSSFCellStyle shaded(XSSFCellStyle style, Severity severity) {
		XSSFCellStyle shaded = style.copy();
		shaded.setFillForegroundColor(Styles.colour(CellMarks.fill(severity)));
		shaded.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return shaded;
	}

	private static String text(Finding finding) {
		return "【" + finding.severity().label() + "】" + finding.code().name() + " " + finding.code().title() + "\n"
				+ finding.problem() + "\n対応：" + finding.remedy();
	}

	/**
	 * Stands at the right edge of its cell: one that began in the neighbour would be
	 * refused where the neighbour has a comment too.
	 */
	static void comment(XSSFCell cell, String text, String author) {
		int column = cell.getColumnIndex();
		int row = cell.getRowIndex();
		int edge = Math.round(cell.getSheet().getColumnWidthInPixels(column)) * Units.EMU_PER_PIXEL;
		XSSFClientAnchor anchor = new XSSFClientAnchor(edge, 0, 0, 0, column, row, column + 1 + COMMENT_COLUMNS,
				row + EastAsianWidth.lines(text, COMMENT_WIDTH) + 1);
		XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
		comment.setString(new XSSFRichTextString(CellText.of(text)));
		comment.setAuthor(author);
	}

	/** Fill of a marked cell. */
	static String fill(Severity severity) {
		return switch (severity) {
			case ERROR -> "FFC9C2";
			case CONFIRM -> "FFE9A8";
			case NOTE -> "D5E8F7";
		};
	}

}
