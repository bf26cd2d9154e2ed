package jp.annualreview.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.annualreview.plan.Prefilled;

/** 配布した調査票, as far as {@code _form} remembers what was filled in of it. */
final class SentForm {

	private final Map<String, String> fingerprints = new LinkedHashMap<>();

	SentForm(Map<String, String> stamp) {
		stamp.forEach((label, value) -> {
			if (label.startsWith(Prefilled.LABEL)) {
				this.fingerprints.put(label.substring(Prefilled.LABEL.length()), value);
			}
		});
	}

	/** The rows of a list, each with what was changed in it. */
	List<ReturnRow> held(List<ReturnRow> rows) {
		return rows.stream().map(this::held).toList();
	}

	private ReturnRow held(ReturnRow row) {
		return Optional.ofNullable(this.fingerprints.get(Prefilled.row(row.number(), row.branch())))
			.map((sent) -> row.changed(Prefilled.changed(sent, (heading) -> row.prefilled(heading).text())))
			.orElse(row);
	}

	/** The cards, each with what was changed on its sheet. */
	List<ReturnRow> held(List<ReturnRow> cards, Function<String, Optional<RawSheet>> sheets) {
		return cards.stream()
			.map((card) -> sheets.apply(card.sheet()).map((sheet) -> held(card, sheet)).orElse(card))
			.toList();
	}

	private ReturnRow held(ReturnRow card, RawSheet sheet) {
		List<String> lines = this.fingerprints.keySet()
			.stream()
			.filter((name) -> Prefilled.lineOf(name, card.number()) > 0)
			.toList();
		return lines.isEmpty() ? card
				: card.changed(lines.stream().flatMap((name) -> changed(name, card, sheet)).toList());
	}

	private Stream<String> changed(String name, ReturnRow card, RawSheet sheet) {
		int line = Prefilled.lineOf(name, card.number());
		return Prefilled.changed(this.fingerprints.getOrDefault(name, ""), (column) -> text(sheet, column + line))
			.stream()
			.map((column) -> column + line);
	}

	private static String text(RawSheet sheet, String address) {
		return sheet.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.address().equals(address))
			.map(RawCell::text)
			.findFirst()
			.orElse("");
	}

	/** Rows and cards that went out and did not come back. */
	List<String> missing(List<ReturnRow> rows) {
		List<String> back = rows.stream()
			.flatMap((row) -> Stream.of(Prefilled.row(row.number(), row.branch()), Prefilled.card(row.number())))
			.toList();
		return this.fingerprints.keySet()
			.stream()
			.map(Prefilled::owner)
			.distinct()
			.filter((owner) -> !back.contains(owner))
			.toList();
	}

}
