package jp.annualreview.intake;

import java.util.List;
import java.util.regex.Pattern;

import jp.annualreview.plan.Period;

/**
 * 期間の区分の提案: from what title and target say about time. {@code （計画期間内）} is a sum for
 * events but a level for shares and stocks, so it is never sure.
 */
final class PeriodProposal {

	private record Word(Pattern pattern, Period period, Sureness sureness) {
	}

	private final List<Word> words = WordTable.load("period-words.txt")
		.entries((row) -> new Word(Pattern.compile(row.get(0)), period(row.get(1)), Sureness.of(row.get(2))));

	private final List<String> stocks = WordTable.load("stock-words.txt").words();

	Proposal<Period> propose(String printed, TargetQuestion question) {
		String text = Folding.squeeze(question.title() + " " + printed);
		return this.words.stream()
			.filter((word) -> word.pattern().matcher(text).find())
			.findFirst()
			.map((word) -> proposal(word, text, printed))
			.orElseGet(() -> fromRow(question));
	}

	private Proposal<Period> proposal(Word word, String text, String printed) {
		var matcher = word.pattern().matcher(text);
		String found = matcher.find() ? matcher.group() : "";
		boolean level = word.period() == Period.PERIOD_TOTAL
				&& (Folding.squeeze(printed).contains("%") || this.stocks.stream().anyMatch(text::contains));
		return level ? Proposal.confirm(Period.FINAL_YEAR, "「" + found + "」とあり割合や残高の類であるため")
				: new Proposal<>(word.period(), word.sureness(), "「" + found + "」とあるため");
	}

	private static Proposal<Period> fromRow(TargetQuestion question) {
		List<String> row = question.row();
		long filled = row.stream().filter((text) -> !text.isBlank()).count();
		if (row.size() > 1 && filled == 1 && !row.getLast().isBlank()) {
			return Proposal.confirm(Period.FINAL_YEAR, "目標が最後の年度にだけあるため");
		}
		return Proposal.sure(Period.EVERY_YEAR, "累計や期間内の語がないため");
	}

	private static Period period(String label) {
		return Labels.find(Period.values(), Period::label, label)
			.orElseThrow(() -> new IllegalArgumentException(label));
	}

}
