package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import jp.annualreview.intake.Card;
import jp.annualreview.intake.CardReader;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.TargetQuestion;
import jp.annualreview.intake.TargetReader;
import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormLayout;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.SourceLocation;

/**
 * A card as rows of a list, one per indicator: its stage first, then its measures in
 * printed order.
 */
final class CardRows {

	private final TargetReader targets = new TargetReader();

	private final String file;

	private final FormLayout layout;

	private final List<FiscalYear> years;

	CardRows(String file, FormLayout layout, List<FiscalYear> years) {
		this.file = file;
		this.layout = layout;
		this.years = years;
	}

	List<ListedRow> of(Card card) {
		ListedRow item = item(card);
		List<ListedRow> rows = new ArrayList<>();
		if (card.years("段階").values().stream().anyMatch((cell) -> !cell.isEmpty())) {
			rows.add(stage(card, item));
		}
		rows.addAll(new MeasureColumns(card, this.file, this.years).rows(doubted(card, item), yearly(card)));
		card.value("目標")
			.ifPresent((cell) -> rows.addAll(new TargetStatements(card, this.file, this.years).rows(item, cell)));
		if (rows.isEmpty()) {
			rows.add(item);
		}
		return (rows.size() == 1) ? List.of(rows.getFirst().without("指標名", "進捗状況")) : rows;
	}

	private ListedRow item(Card card) {
		Map<String, String> cells = new HashMap<>();
		Map<String, SourceLocation> sources = new HashMap<>();
		card.values().forEach((column, cell) -> {
			if (!cell.isEmpty() && !List.of("目標", "基準値", "最終目標").contains(column)) {
				cells.put(column, named(column, cell.text()));
				sources.put(column, new SourceLocation(this.file, card.sheet(), cell.address()));
			}
		});
		goals(card).forEach((year, cell) -> cells.put("年度目標" + year, cell.text()));
		return new ListedRow(cells, sources);
	}

	/**
	 * The name of an item is no numbered heading; those of the hierarchy keep their
	 * number.
	 */
	private String named(String column, String text) {
		boolean numbered = this.layout.of(column).stream().anyMatch((field) -> field.place() == FieldPlace.NUMBERED);
		return (numbered && column.equals("名称")) ? CardReader.withoutNumber(text) : text;
	}

	private ListedRow stage(Card card, ListedRow item) {
		ListedRow row = item.with("指標名", "進捗状況", SourceLocation.NONE);
		for (Map.Entry<FiscalYear, RawCell> cell : card.years("段階").entrySet()) {
			String column = PlanList.target(cell.getKey());
			row = row.with(column, cell.getValue().text(),
					new SourceLocation(this.file, card.sheet(), cell.getValue().address()));
			if (cell.getValue().isEmpty() && goals(card).containsKey(cell.getKey())) {
				row = row.doubted(column, "年度目標があるのに進捗状況が空欄です。");
			}
		}
		return row;
	}

	private ListedRow doubted(Card card, ListedRow item) {
		boolean fromGoals = !yearly(card).equals(card.years("目標"));
		ListedRow row = item;
		for (Map.Entry<FiscalYear, RawCell> cell : yearly(card).entrySet()) {
			String column = PlanList.target(cell.getKey());
			boolean spread = yearly(card).values()
				.stream()
				.filter((other) -> other.address().equals(cell.getValue().address()))
				.count() > 1;
			row = fromGoals ? row.doubted(column, "数値の欄が空欄のため、年度目標の欄の期日を目標としました。") : row;
			row = spread ? row.doubted(column, "年度をまたぐ一つの欄を、各年度の目標としました。") : row;
		}
		return row;
	}

	/** Where the row of figures is empty, goals that are days take its place. */
	private NavigableMap<FiscalYear, RawCell> yearly(Card card) {
		NavigableMap<FiscalYear, RawCell> figures = card.years("目標");
		boolean printed = figures.values().stream().anyMatch((cell) -> !cell.isEmpty());
		NavigableMap<FiscalYear, RawCell> goals = goals(card);
		return (!printed && !goals.isEmpty() && goals.entrySet().stream().allMatch(this::isDeadline)) ? goals : figures;
	}

	private static NavigableMap<FiscalYear, RawCell> goals(Card card) {
		NavigableMap<FiscalYear, RawCell> goals = new TreeMap<>(card.years("年度目標"));
		goals.values().removeIf(RawCell::isEmpty);
		return goals;
	}

	private boolean isDeadline(Map.Entry<FiscalYear, RawCell> goal) {
		return this.targets.read(goal.getValue().text(), TargetQuestion.of("", goal.getKey()))
			.kind() == IndicatorKind.DEADLINE;
	}

}
