package jp.annualreview.intake.planlist;

import java.text.Normalizer;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.YearHeading;
import jp.annualreview.plan.FiscalYear;

/** Finds the list in its sheets by its headings. */
final class PlanListReader {

	/** {@code 現状値（R4）}. */
	private static final Pattern DATED = Pattern.compile("(.+?)\\((.+)\\)", Pattern.DOTALL);

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
		Optional<RawRow> first = all.stream().filter(this::isHeader).findFirst();
		if (first.isEmpty()) {
			return;
		}
		RawRow header = withSecondRow(first.get(), all);
		Map<Integer, String> columns = columns(header);
		columns.values()
			.stream()
			.filter(PlanList::isTarget)
			.map((column) -> FiscalYear.of(Integer.parseInt(column.substring(2))))
			.forEach(this.years::add);
		SheetRows reader = new SheetRows(source.file(), sheet.name(), columns, this.rules);
		List<RawRow> below = all.stream()
			.filter((row) -> row.number() > header.number() && !isHeader(row) && !repeats(row, header))
			.toList();
		List<ListedRow> found = OutlineRows.isHeader(Set.copyOf(columns.values()))
				? new OutlineRows(levels(columns)).read(reader.asTheyStand(below)) : reader.read(below);
		this.rows.addAll(found);
		this.places.add(new ListPlace(source.file(), sheet.name(), found.size(),
				header.cells()
					.stream()
					.map((cell) -> new ListPlace.HeadedColumn(cell.text(), columns.getOrDefault(cell.column(), "")))
					.toList()));
	}

	/**
	 * The years often stand in a second row of headings, below one cell that says 年度別目標.
	 */
	private RawRow withSecondRow(RawRow upper, List<RawRow> all) {
		return all.stream()
			.filter((row) -> row.number() == upper.number() + 1 && isSecondRow(row, upper))
			.findFirst()
			.map((lower) -> new RawRow(lower.number(),
					Stream
						.concat(lower.cells().stream().filter((cell) -> !cell.isEmpty()),
								upper.cells().stream().filter((cell) -> lower.text(cell.column()).isEmpty()))
						.sorted(Comparator.comparing(RawCell::column))
						.toList()))
			.orElse(upper);
	}

	private boolean isSecondRow(RawRow row, RawRow upper) {
		boolean ofAnItem = columns(upper).entrySet()
			.stream()
			.filter((entry) -> List.of("番号", "名称").contains(entry.getValue()))
			.anyMatch((entry) -> !List.of("", upper.text(entry.getKey())).contains(row.text(entry.getKey())));
		return !ofAnItem && row.cells()
			.stream()
			.anyMatch((cell) -> YearHeading.read(cell.text()).isPresent()
					&& !cell.text().equals(upper.text(cell.column())));
	}

	/** The second row of headings printed again on a later page. */
	private static boolean repeats(RawRow row, RawRow header) {
		return row.cells().stream().allMatch((cell) -> cell.text().equals(header.text(cell.column())));
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
		return named(heading).or(() -> YearHeading.read(heading).map(PlanList::target))
			.or(() -> withoutYear(heading).flatMap(this::named));
	}

	private Optional<String> named(String heading) {
		return this.rules.stream().filter((rule) -> rule.matches(heading)).map(ColumnRule::column).findFirst();
	}

	private static Optional<String> withoutYear(String heading) {
		Matcher dated = DATED.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC).strip());
		return (dated.matches() && YearHeading.read(dated.group(2)).isPresent()) ? Optional.of(dated.group(1))
				: Optional.empty();
	}

}
