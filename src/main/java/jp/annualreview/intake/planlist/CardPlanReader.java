package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jp.annualreview.intake.Card;
import jp.annualreview.intake.CardReader;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormLayout;

/** Reads a plan whose items stand on cards, one or several to a sheet. */
final class CardPlanReader {

	private final FormLayout layout;

	private final ImportMapping mapping;

	CardPlanReader(ImportMapping mapping) {
		this.layout = CardLayout.of(mapping.rows(SettingsTable.CARDS));
		this.mapping = mapping;
	}

	PlanList read(List<RawWorkbook> sources) {
		List<ListPlace> places = new ArrayList<>();
		List<ListedRow> rows = new ArrayList<>();
		TreeSet<FiscalYear> years = new TreeSet<>();
		for (RawWorkbook source : sources) {
			List<Card> cards = new CardReader(this.layout).read(source.sheets())
				.stream()
				.filter(CardPlanReader::isItem)
				.toList();
			cards.forEach((card) -> card.yearly().values().forEach((cells) -> years.addAll(cells.keySet())));
			places.addAll(places(source, cards));
			CardRows reader = new CardRows(source.file(), this.layout, span(years));
			cards.forEach((card) -> rows.addAll(reader.of(card)));
		}
		if (rows.isEmpty()) {
			throw new PlanListException("個票が見つかりません: %s。番号と名称に当たる見出しが、取込設定の「個票」のとおりにあるか確かめてください。"
				.formatted(String.join("、", sources.stream().map(RawWorkbook::file).toList())));
		}
		return new PlanList(rows, years, places);
	}

	private List<FiscalYear> span(TreeSet<FiscalYear> printed) {
		return new PlanList(List.of(), printed, List.of()).within(this.mapping).years().stream().toList();
	}

	private static boolean isItem(Card card) {
		return !card.text("番号").isEmpty() && !card.text("名称").isEmpty();
	}

	/** What each label became, and which sheets held no card. */
	private List<ListPlace> places(RawWorkbook source, List<Card> cards) {
		Set<String> used = new HashSet<>(cards.stream().map(Card::sheet).toList());
		List<ListPlace> places = new ArrayList<>();
		places.add(
				new ListPlace(source.file(), "個票のある%d枚のシート".formatted(used.size()), cards.size(),
						this.layout.fields()
							.stream()
							.map((field) -> new ListPlace.HeadedColumn(field.labels().isEmpty() ? field.place().label()
									: "%s（%s）".formatted(String.join("・", field.labels()), field.place().label()),
									field.column()))
							.toList()));
		source.sheets()
			.stream()
			.map(RawSheet::name)
			.filter((name) -> !used.contains(name))
			.forEach((name) -> places
				.add(new ListPlace(source.file(), name, 0, List.of(new ListPlace.HeadedColumn("（個票なし）", "")))));
		return places;
	}

}
