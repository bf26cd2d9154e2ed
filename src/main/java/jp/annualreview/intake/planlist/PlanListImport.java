package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.plan.PlanId;

/**
 * 計画一覧の取込: what an officer would type into a register, read from the list a city already
 * has. Knows no city; names of columns and facts beside the list come as settings.
 */
public final class PlanListImport {

	/**
	 * Reads a list.
	 * @param plan 計画ID the register is for
	 * @param sources the city's files; every visible sheet with the headings of a list is
	 * read
	 * @param mapping how their columns are named and what they do not say
	 * @return the register and how its targets were understood
	 * @throws PlanListException if no sheet holds a list
	 */
	public ImportedPlan read(PlanId plan, List<RawWorkbook> sources, ImportMapping mapping) {
		PlanList printed = mapping.rows(SettingsTable.CARDS).isEmpty()
				? new PlanListReader(mapping.columns()).read(sources) : new CardPlanReader(mapping).read(sources);
		PlanList all = printed.within(mapping);
		Optional<PlanOutline> outline = PlanOutline.of(all.rows());
		PlanList list = outline.map((nodes) -> all.withRows(nodes.items())).orElse(all);
		ItemImport reader = new ItemImport(list, mapping);
		List<ImportedItem> items = reader.items();
		List<ImportedIndicator> indicators = items.stream().flatMap((item) -> item.indicators().stream()).toList();
		List<ReviewRow> review = unsureFirst(indicators);
		List<ImportedTable> register = new RegisterTables(plan, list, mapping).of(items,
				outline.map(PlanOutline::policies).orElseGet(reader::policies));
		return new ImportedPlan(register, List.of(reviewTable(review), overview(list), ImportMemory.of(register)),
				counts(items, indicators, review));
	}

	private static List<ReviewRow> unsureFirst(List<ImportedIndicator> indicators) {
		List<ReviewRow> rows = new ArrayList<>();
		indicators.forEach((indicator) -> rows.addAll(indicator.review()));
		rows.sort(Comparator.comparing(ReviewRow::sure));
		return rows;
	}

	private static ImportedTable reviewTable(List<ReviewRow> rows) {
		TableBuilder table = ReviewRow.table();
		rows.forEach((row) -> table.row(row.values()));
		return table.build();
	}

	private static ImportedTable overview(PlanList list) {
		TableBuilder table = ListPlace.table();
		list.places().forEach((place) -> place.addTo(table));
		return table.build();
	}

	private static ImportCounts counts(List<ImportedItem> items, List<ImportedIndicator> indicators,
			List<ReviewRow> review) {
		long staged = indicators.stream().filter(ImportedIndicator::isStaged).count();
		long unsure = review.stream().filter((row) -> !row.sure()).count();
		long cells = review.stream().filter(ReviewRow::ofCell).count();
		return new ImportCounts(items.size(), indicators.size(), indicators.size() - (int) staged, (int) cells,
				(int) unsure);
	}

}
