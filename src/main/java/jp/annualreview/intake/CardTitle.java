package jp.annualreview.intake;

import java.util.List;
import java.util.Optional;

/** 表題欄 of a return on cards: what the cards say themselves, else a sheet before them. */
final class CardTitle {

	private final CardAnswers cards;

	private final List<TitleBlock> others;

	CardTitle(RawWorkbook workbook, CardAnswers cards) {
		this.cards = cards;
		this.others = workbook.sheets()
			.stream()
			.filter((sheet) -> !sheet.hidden() && !cards.standsOn(sheet))
			.map((sheet) -> new TitleBlock(sheet, Integer.MAX_VALUE))
			.toList();
	}

	Optional<RawCell> value(String label) {
		return this.cards.title(label)
			.or(() -> this.others.stream()
				.flatMap((title) -> title.value(label).stream())
				.filter((cell) -> !cell.isEmpty())
				.findFirst());
	}

	String text(String label) {
		return value(label).map(RawCell::text).orElse("");
	}

}
