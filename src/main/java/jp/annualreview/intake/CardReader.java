package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormField;
import jp.annualreview.plan.FormLayout;

/**
 * 個票の読み取り: cuts sheets into cards by their labels. Serves plans that come as cards and
 * returns that are filled in on cards alike; where what stands is the layout's to say.
 */
public final class CardReader {

	private final FormLayout layout;

	private final CardLabels labels;

	private final boolean severalOnASheet;

	public CardReader(FormLayout layout) {
		this.layout = layout;
		this.labels = new CardLabels(layout);
		this.severalOnASheet = layout.fields().stream().anyMatch(FormField::starts);
	}

	/** The cards of the visible sheets, in the order of the workbook. */
	public List<Card> read(List<RawSheet> sheets) {
		CardHeadings headings = new CardHeadings(this.layout);
		List<Card> cards = new ArrayList<>();
		sheets.stream().filter((sheet) -> !sheet.hidden()).forEach((sheet) -> cards.addAll(read(sheet, headings)));
		return cards;
	}

	/** A heading without its number: {@code ① 窓口の改善} is 窓口の改善. */
	public static String withoutNumber(String heading) {
		return CardNumbering.strip(heading);
	}

	private List<Card> read(RawSheet sheet, CardHeadings headings) {
		SheetSpots spots = new SheetSpots(sheet);
		List<CardLabel> found = this.labels.in(spots);
		List<CardRegion> regions = regions(found, spots);
		Set<Spot> taken = new HashSet<>(found.stream().map(CardLabel::spot).toList());
		Map<CardRegion, Draft> drafts = new LinkedHashMap<>();
		regions.forEach((region) -> drafts.put(region, draft(sheet, spots, region, found, taken)));
		var above = headings.of(spots, regions, (spot) -> !taken.contains(spot));
		return drafts.entrySet()
			.stream()
			.map((entry) -> entry.getValue().card(sheet, entry.getKey(), above.getOrDefault(entry.getKey(), Map.of())))
			.toList();
	}

	private List<CardRegion> regions(List<CardLabel> found, SheetSpots spots) {
		if (found.isEmpty()) {
			return List.of();
		}
		if (!this.severalOnASheet) {
			return List.of(CardRegion.whole(found.getFirst().spot(), spots));
		}
		return CardRegion.from(found.stream().filter(CardLabel::starts).map(CardLabel::spot).toList(), spots);
	}

	private Draft draft(RawSheet sheet, SheetSpots spots, CardRegion region, List<CardLabel> found, Set<Spot> taken) {
		CardValues values = new CardValues(spots, this.labels, region);
		List<CardLabel> own = found.stream().filter((label) -> region.holds(label.spot())).toList();
		Draft draft = new Draft(new HashMap<>(), new HashMap<>());
		for (FormField field : this.layout.fields()) {
			if (field.place() == FieldPlace.SHEET_NAME) {
				draft.put(field.column(), named(sheet));
			}
			own.stream()
				.filter((label) -> label.fields().contains(field))
				.forEach((label) -> draft.take(field, label, values));
		}
		taken.addAll(values.taken());
		return draft;
	}

	private static RawCell named(RawSheet sheet) {
		return new RawCell(0, "", new CellContent.Text(sheet.name()), false, false, false);
	}

	/** A card while it is read; of several values for one column the first counts. */
	private record Draft(Map<String, RawCell> values, Map<String, NavigableMap<FiscalYear, RawCell>> yearly) {

		void take(FormField field, CardLabel label, CardValues from) {
			if (field.place() == FieldPlace.BY_YEAR) {
				NavigableMap<FiscalYear, RawCell> years = from.byYear(label);
				if (!years.isEmpty()) {
					this.yearly.putIfAbsent(field.column(), years);
				}
			}
			else {
				put(field.column(), from.value(label, field.place()));
			}
		}

		void put(String column, RawCell value) {
			if (Optional.ofNullable(this.values.get(column)).filter((known) -> !known.isEmpty()).isEmpty()) {
				this.values.put(column, value);
			}
		}

		Card card(RawSheet sheet, CardRegion region, Map<String, RawCell> headings) {
			headings.forEach(this::put);
			return new Card(sheet.name(), region.start().top(), this.values, this.yearly);
		}

	}

}
