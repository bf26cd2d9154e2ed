package jp.annualreview.feedback;

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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * セルの印: a frame and a fill by the gravest finding, and a note with all findings of the
 * cell.
 */
final class Marks {

	/** Comes between ours and the note the department had written itself. */
	static final String OWN = "\n\n（元のコメント）\n";

	private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

	/** Cells of the largest merged area that is framed as a whole. */
	private static final int LARGEST = 400;

	private final Workbook workbook;

	private final MarkStyles styles;

	private final Map<Sheet, Map<String, CellRangeAddress>> merged = new HashMap<>();

	private final FeedbackPart part;

	Marks(FeedbackPart part, Workbook workbook) {
		this.part = part;
		this.workbook = workbook;
		this.styles = new MarkStyles(workbook);
	}

	/** Where a click on a finding leads, if the book has its cell. */
	Optional<String> link(Finding finding) {
		return place(finding).map((place) -> "'" + finding.location().sheet().replace("'", "''") + "'!"
				+ new CellReference(place.getFirstRow(), place.getFirstColumn()).formatAsString());
	}

	void mark() {
		FormerLooks former = FormerLooks.in(this.workbook);
		Map<Cell, List<Finding>> byCell = new LinkedHashMap<>();
		this.part.findings()
			.forEach((finding) -> place(finding).ifPresent(
					(place) -> byCell
						.computeIfAbsent(CellNotes.cell(sheet(finding), place.getFirstRow(), place.getFirstColumn()),
								(cell) -> new ArrayList<>())
						.add(finding)));
		byCell.forEach((cell, own) -> mark(cell, own, former));
	}

	private void mark(Cell cell, List<Finding> findings, FormerLooks former) {
		Severity gravest = findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
		CellRangeAddress area = area(cell.getSheet(), cell.getRowIndex(), cell.getColumnIndex());
		int number = former.next();
		area.forEach((address) -> {
			Cell part = CellNotes.cell(cell.getSheet(), address.getRow(), address.getColumn());
			former.remember(number, cell, part);
			part.setCellStyle(this.styles.of(part, area, Mark.of(gravest)));
		});
		String text = findings.stream().map(Marks::text).collect(Collectors.joining("\n\n"));
		Comment own = cell.getCellComment();
		if (own != null) {
			text += OWN + own.getString().getString();
		}
		CellNotes.put(cell, text, Finding.NOTE_AUTHOR + " " + number);
	}

	private Sheet sheet(Finding finding) {
		return this.workbook.getSheet(finding.location().sheet());
	}

	private Optional<CellRangeAddress> place(Finding finding) {
		String cell = finding.location().cell();
		if (!this.part.holds(finding) || !ADDRESS.matcher(cell).matches()
				|| this.workbook.getSheet(finding.location().sheet()) == null) {
			return Optional.empty();
		}
		CellReference place = new CellReference(cell);
		return (place.getCol() <= this.workbook.getSpreadsheetVersion().getLastColumnIndex()
				&& place.getRow() <= this.workbook.getSpreadsheetVersion().getLastRowIndex())
						? Optional.of(area(sheet(finding), place.getRow(), place.getCol())) : Optional.empty();
	}

	private CellRangeAddress area(Sheet sheet, int row, int column) {
		return this.merged.computeIfAbsent(sheet, Marks::areas)
			.getOrDefault(row + "/" + column, new CellRangeAddress(row, row, column, column));
	}

	private static Map<String, CellRangeAddress> areas(Sheet sheet) {
		Map<String, CellRangeAddress> areas = new HashMap<>();
		sheet.getMergedRegions()
			.stream()
			.filter((area) -> area.getNumberOfCells() <= LARGEST)
			.forEach((area) -> area.forEach((cell) -> areas.putIfAbsent(cell.getRow() + "/" + cell.getColumn(), area)));
		return areas;
	}

	private static String text(Finding finding) {
		return "【" + finding.severity().label() + "】" + finding.code().name() + " " + finding.code().title() + "\n"
				+ finding.problem() + "\n対応：" + finding.remedy();
	}

}
