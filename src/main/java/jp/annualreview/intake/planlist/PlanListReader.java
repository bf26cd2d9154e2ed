package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.YearSpan;
import jp.annualreview.plan.FiscalYear;

/** Finds the list in its sheets by its headings. */
final class PlanListReader {

	private final ColumnRules rules;

	private final List<ListedRow> rows = new ArrayList<>();

	private final SortedSet<FiscalYear> years = new TreeSet<>();

	private final List<ListPlace> places = new ArrayList<>();

	private PlanPeriod period = PlanPeriod.UNKNOWN;

	PlanListReader(List<ColumnRule> rules) {
		this.rules = new ColumnRules(rules);
	}

	PlanList read(List<RawWorkbook> sources) {
		for (RawWorkbook source : sources) {
			sheets(source).forEach((sheet) -> read(source, sheet));
		}
		if (this.rows.isEmpty()) {
			throw new MissingHeadings(this.rules).in(sources);
		}
		return new PlanList(this.rows, this.years, this.places, this.period);
	}

	private static Stream<RawSheet> sheets(RawWorkbook source) {
		return source.sheets().stream().filter((sheet) -> !sheet.hidden());
	}

	private void read(RawWorkbook source, RawSheet sheet) {
		List<RawRow> all = sheet.rows();
		Optional<HeadingRows> found = HeadingRows.find(all, this.rules);
		if (found.isEmpty()) {
			return;
		}
		HeadingRows headings = found.get();
		ListColumns columns = new ListColumns(headings.columns());
		this.years.addAll(columns.years());
		this.period = this.period.or(columns, span(all, headings));
		SheetRows reader = new SheetRows(source.file(), sheet.name(), columns, this.rules.all());
		List<RawRow> below = all.stream()
			.filter((row) -> row.number() > headings.last() && !headings.isRepeated(row))
			.toList();
		Set<String> names = Set.copyOf(columns.columns().values());
		List<ListedRow> listed = OutlineRows.isHeader(names)
				? new OutlineRows(this.rules.levels(names)).read(reader.asTheyStand(below)) : reader.read(below);
		this.rows.addAll(listed);
		this.places.add(new ListPlace(source.file(), sheet.name(), listed.size(), columns.overview()));
	}

	/** The title above a list often says from when to when the plan runs. */
	private static Optional<YearSpan> span(List<RawRow> all, HeadingRows headings) {
		return all.stream()
			.filter((row) -> row.number() < headings.first())
			.flatMap((row) -> row.cells().stream())
			.map(RawCell::text)
			.flatMap((text) -> YearSpan.in(text).stream())
			.findFirst();
	}

}
