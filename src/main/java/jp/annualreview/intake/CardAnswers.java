package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormLayout;

/** 個票の回答: the answers of a return that is filled in on cards, one card an answer. */
final class CardAnswers {

	private static final List<ReturnColumn> ENTRIES = List.of(ReturnColumn.ACTUAL, ReturnColumn.STAGE,
			ReturnColumn.ASSESSMENT, ReturnColumn.ACTIVITY, ReturnColumn.REASON, ReturnColumn.REMARK);

	private final FiscalYear year;

	private final List<Card> cards;

	CardAnswers(RawWorkbook workbook, FormLayout layout, FiscalYear year) {
		this.year = year;
		this.cards = new CardReader(layout).read(workbook.sheets()).stream().filter(CardAnswers::isAnswered).toList();
	}

	private static boolean isAnswered(Card card) {
		return ENTRIES.stream()
			.map(ReturnColumn::heading)
			.anyMatch((column) -> card.values().containsKey(column) || card.yearly().containsKey(column));
	}

	boolean found() {
		return !this.cards.isEmpty();
	}

	/** Whether the sheet holds one of the cards. */
	boolean standsOn(RawSheet sheet) {
		return this.cards.stream().anyMatch((card) -> card.sheet().equals(sheet.name()));
	}

	/**
	 * Cards that have columns for years, but none for the year under review.
	 */
	List<Card> ofOtherYears() {
		return this.cards.stream()
			.filter((card) -> !card.yearly().isEmpty())
			.filter((card) -> card.yearly().values().stream().noneMatch((years) -> years.containsKey(this.year)))
			.toList();
	}

	/** What the cards say of the return itself: 担当課, 提出日, 記入者. */
	Optional<RawCell> title(String label) {
		return this.cards.stream()
			.flatMap((card) -> card.value(label).stream())
			.filter((cell) -> !cell.isEmpty())
			.findFirst();
	}

	List<ReturnRow> rows() {
		return this.cards.stream().map(this::row).filter(ReturnRow::described).toList();
	}

	private ReturnRow row(Card card) {
		Map<ReturnColumn, RawCell> cells = new EnumMap<>(ReturnColumn.class);
		Arrays.stream(ReturnColumn.values())
			.forEach((column) -> cells.put(column, LongText.cut(cell(card, column), column.longest())));
		return ReturnRow.of(card.sheet(), card.row(), cells);
	}

	private RawCell cell(Card card, ReturnColumn column) {
		return Optional.ofNullable(card.years(column.heading()).get(this.year))
			.or(() -> card.value(column.heading()))
			.orElse(RawCell.NONE);
	}

	/** Answers of which only the beginning was taken. */
	List<ReturnRow.Placed> tooLong() {
		List<ReturnRow.Placed> found = new ArrayList<>();
		for (Card card : this.cards) {
			Arrays.stream(ReturnColumn.values())
				.filter((column) -> LongText.isTooLong(cell(card, column), column.longest()))
				.forEach((column) -> found.add(new ReturnRow.Placed(card.sheet(), cell(card, column))));
		}
		return found;
	}

}
