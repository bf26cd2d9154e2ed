package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;

/** A sheet of texts for tests; blank ones are no cells. */
final class CardPages {

	private CardPages() {
	}

	static List<RawSheet> of(String name, List<List<String>> lines) {
		List<RawRow> rows = new ArrayList<>();
		for (List<String> line : lines) {
			List<RawCell> cells = new ArrayList<>();
			int row = rows.size() + 1;
			for (int column = 0; column < line.size(); column++) {
				if (!line.get(column).isEmpty()) {
					cells.add(new RawCell(column, RawCell.addressOf(row, column),
							new CellContent.Text(line.get(column)), false, false, false));
				}
			}
			rows.add(new RawRow(row, cells));
		}
		return List.of(new RawSheet(name, false, rows, List.of()));
	}

}
