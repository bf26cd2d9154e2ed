package jp.annualreview.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds cells, rows, sheets and workbooks for tests, as a sheet would show them. */
final class RawCells {

	private RawCells() {
	}

	static RawCell text(String text) {
		return cell(text.isEmpty() ? new CellContent.Empty() : new CellContent.Text(text));
	}

	static RawCell number(String value) {
		return number(value, value);
	}

	static RawCell number(String value, String shown) {
		return cell(new CellContent.Number(new BigDecimal(value), NumberMeaning.PLAIN, shown));
	}

	/** 0.97 shown as 97.0%. */
	static RawCell ratio(String value, String shown) {
		return cell(new CellContent.Number(new BigDecimal(value), NumberMeaning.RATIO, shown));
	}

	/** 97 with a literal percent sign in its format. */
	static RawCell percentPoints(String value, String shown) {
		return cell(new CellContent.Number(new BigDecimal(value), NumberMeaning.PERCENT_POINTS, shown));
	}

	static RawCell day(String isoDay) {
		return cell(new CellContent.Day(LocalDate.parse(isoDay), isoDay));
	}

	static RawCell fault(String literal) {
		return cell(new CellContent.Fault(literal));
	}

	static RawCell notCalculated(String formula) {
		return cell(new CellContent.NotCalculated(formula));
	}

	static RawCell cell(CellContent content) {
		return at(0, 1, content);
	}

	static RawCell at(int column, int row, CellContent content) {
		return new RawCell(column, address(column, row), content, false, false, false);
	}

	/** A sheet of texts; blank ones are no cells. */
	static RawSheet sheet(String name, List<List<String>> rows) {
		List<RawRow> raw = new ArrayList<>();
		for (int r = 0; r < rows.size(); r++) {
			List<RawCell> cells = new ArrayList<>();
			for (int c = 0; c < rows.get(r).size(); c++) {
				String text = rows.get(r).get(c);
				if (!text.isEmpty()) {
					cells.add(at(c, r + 1, new CellContent.Text(text)));
				}
			}
			raw.add(new RawRow(r + 1, cells));
		}
		return new RawSheet(name, false, raw, List.of());
	}

	/** A sheet from a text block: one line per row, cells separated by a bar. */
	static RawSheet sheet(String name, String block) {
		return sheet(name,
				block.lines()
					.filter((line) -> !line.isBlank())
					.map((line) -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
					.toList());
	}

	static RawWorkbook workbook(String file, RawSheet... sheets) {
		return new RawWorkbook(file, "0".repeat(64), Optional.empty(), false, List.of(sheets));
	}

	private static String address(int column, int row) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
			letters.insert(0, (char) ('A' + (rest - 1) % 26));
		}
		return letters.append(row).toString();
	}

}
