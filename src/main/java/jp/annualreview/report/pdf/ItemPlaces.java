package jp.annualreview.report.pdf;

import java.util.List;
import java.util.Optional;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Chapter;
import jp.annualreview.report.document.Document;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;

/** 個票の場所: the named places that numbers lead to; empty where the report has no 個票. */
record ItemPlaces(List<String> numbers) {

	ItemPlaces {
		numbers = List.copyOf(numbers);
	}

	static ItemPlaces of(Document document) {
		return new ItemPlaces(document.chapters()
			.stream()
			.map(Chapter::blocks)
			.flatMap(List::stream)
			.filter(Items.class::isInstance)
			.map(Items.class::cast)
			.filter((items) -> items.style() == Items.Style.SHEETS)
			.flatMap((items) -> items.items().stream())
			.map(ItemRow::number)
			.toList());
	}

	Optional<String> of(String number) {
		return Optional.of(this.numbers.indexOf(number)).filter((at) -> at >= 0).map((at) -> "item-" + at);
	}

	/** A number that leads to the 個票 of its item. */
	Text lead(Cell.Reference reference) {
		Text text = Text.centred(reference.printed());
		return of(reference.number()).map((place) -> text.leadingTo(place, "番号" + reference.number() + "の個票へ"))
			.orElse(text);
	}

}
