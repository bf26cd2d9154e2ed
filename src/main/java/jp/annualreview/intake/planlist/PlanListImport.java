package jp.annualreview.intake.planlist;

import java.util.ArrayList;
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
		List<ImportedTable> register = new RegisterTables(plan, list, mapping).of(items,
				outline.map(PlanOutline::policies).orElseGet(reader::policies));
		Review review = new Review(questions(list, mapping, items), indicators);
		return new ImportedPlan(register, List.of(review.table(), overview(list), ImportMemory.of(register)),
				counts(items, review), review.asked().stream().map(ImportQuestion::line).toList());
	}

	private static List<ImportQuestion> questions(PlanList list, ImportMapping mapping, List<ImportedItem> items) {
		List<ImportQuestion> questions = new ArrayList<>(new PlanQuestions(list, mapping).all());
		items.forEach((item) -> questions.addAll(item.questions()));
		return questions;
	}

	private static ImportedTable overview(PlanList list) {
		TableBuilder table = ListPlace.table();
		list.places().forEach((place) -> place.addTo(table));
		return table.build();
	}

	private static ImportCounts counts(List<ImportedItem> items, Review review) {
		int indicators = review.indicators().size();
		int staged = (int) review.indicators().stream().filter(ImportedIndicator::isStaged).count();
		return new ImportCounts(items.size(), indicators, indicators - staged, review.cells());
	}

}
