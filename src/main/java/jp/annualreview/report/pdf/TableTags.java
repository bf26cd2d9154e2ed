package jp.annualreview.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * 表の構造: rows and cells of a table as a reading program sees them, each once however many
 * pages the table has; or one heading, where a grid is only how a heading is laid out.
 */
final class TableTags {

	private final Tag table;

	private final boolean heading;

	private @Nullable Tag body;

	private TableTags(Tag table, boolean heading) {
		this.table = table;
		this.heading = heading;
	}

	static TableTags table(Tags tags) {
		return new TableTags(tags.add(Role.TABLE), false);
	}

	static TableTags heading(Tags tags) {
		return new TableTags(tags.subheading(), true);
	}

	/** Elements of the cells of column headings, in their order. */
	List<Optional<Tag>> head(Grid grid) {
		return cells(this.table.child(Role.TABLE_HEAD), grid, "Column");
	}

	/** A row across all columns that names what follows. */
	List<Optional<Tag>> section(Grid grid) {
		return cells(body(), grid, "Row");
	}

	/** Elements of the cells of a body; what stands first in a row heads it. */
	List<Optional<Tag>> body(Grid grid) {
		if (this.heading) {
			return grid.cells().stream().map((cell) -> Optional.of(this.table)).toList();
		}
		return cells(body(), grid, "");
	}

	private Tag body() {
		if (this.body == null) {
			this.body = this.table.child(Role.TABLE_BODY);
		}
		return this.body;
	}

	private static List<Optional<Tag>> cells(Tag parent, Grid grid, String scope) {
		List<Tag> rows = new ArrayList<>();
		for (int row = 0; row < grid.rows(); row++) {
			rows.add(parent.child(Role.ROW));
		}
		return grid.cells().stream().map((cell) -> Optional.of(cell(rows.get(cell.row()), cell, scope))).toList();
	}

	private static Tag cell(Tag row, Box cell, String scope) {
		if (!scope.isEmpty()) {
			return row.header(scope, cell.rowSpan(), cell.columnSpan());
		}
		if (cell.headsRow()) {
			return row.header(cell.headsColumn() ? "Column" : "Row", cell.rowSpan(), cell.columnSpan());
		}
		return row.data(cell.rowSpan(), cell.columnSpan());
	}

}
