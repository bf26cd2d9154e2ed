package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.YearHeading;
import jp.annualreview.plan.FiscalYear;

/** Finds the list in its sheets by its headings. */
final class PlanListReader {

	private final List<ColumnRule> rules;

	private final List<ListedRow> rows = new ArrayList<>();

	private final SortedSet<FiscalYear> years = new TreeSet<>();

	private final List<ListPlace> places = new ArrayList<>();

	PlanListReader(List<ColumnRule> rules) {
		this.rules = rules;
	}

	PlanList read(List<RawWorkbook> sources) {
		for (RawWorkbook source : sources) {
			source.sheets().stream().filter((sheet) -> !sheet.hidden()).forEach((sheet) -> read(source, sheet));
		}
		if (this.rows.isEmpty()) {
			throw new PlanListException(
					"計画の一覧が見つかりません: %s。見出しの行に「番号」と「名称」（取組事項名）に当たる列が必要です。見出しの呼び名が違う場合は、取込設定の「列」に書き加えてください。"
						.formatted(String.join("、", sources.stream().map(RawWorkbook::file).toList())));
		}
		return new PlanList(this.rows, this.years, this.places);
	}

	private void read(RawWorkbook source, RawSheet sheet) {
		List<RawRow> all = sheet.rows();
		Optional<RawRow> header = all.stream().filter(this::isHeader).findFirst();
		if (header.isEmpty()) {
			return;
		}
		Map<Integer, String> columns = columns(header.get());
		columns.values()
			.stream()
			.filter(PlanList::isTarget)
			.map((column) -> FiscalYear.of(Integer.parseInt(column.substring(2))))
			.forEach(this.years::add);
		SheetRows reader = new SheetRows(source.file(), sheet.name(), columns, this.rules);
		List<RawRow> below = all.stream()
			.filter((row) -> row.number() > header.get().number() && !isHeader(row))
			.toList();
		List<ListedRow> found = OutlineRows.isHeader(Set.copyOf(columns.values()))
				? new OutlineRows(levels(columns)).read(reader.asTheyStand(below)) : reader.read(below);
		this.rows.addAll(found);
		this.places.add(new ListPlace(source.file(), sheet.name(), found.size(),
				header.get()
					.cells()
					.stream()
					.map((cell) -> new ListPlace.HeadedColumn(cell.text(), columns.getOrDefault(cell.column(), "")))
					.toList()));
	}

	private boolean isHeader(RawRow row) {
		Collection<String> columns = columns(row).values();
		return columns.containsAll(List.of("番号", "名称")) || OutlineRows.isHeader(Set.copyOf(columns));
	}

	/** The hierarchy columns the sheet has, the top one first. */
	private List<ColumnRule> levels(Map<Integer, String> columns) {
		return this.rules.stream()
			.filter((rule) -> rule.column().startsWith("体系") && columns.containsValue(rule.column()))
			.sorted(Comparator.comparing(ColumnRule::column))
			.toList();
	}

	private Map<Integer, String> columns(RawRow header) {
		Map<Integer, String> columns = new LinkedHashMap<>();
		header.cells().forEach((cell) -> column(cell.text()).ifPresent((column) -> {
			if (!columns.containsValue(column)) {
				columns.put(cell.column(), column);
			}
		}));
		return columns;
	}

	private Optional<String> column(String heading) {
		Optional<String> known = this.rules.stream()
			.filter((rule) -> rule.matches(heading))
			.map(ColumnRule::column)
			.findFirst();
		return known.or(() -> YearHeading.read(heading).map(PlanList::target));
	}

}
