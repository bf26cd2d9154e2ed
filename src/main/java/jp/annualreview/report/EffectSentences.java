package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import jp.annualreview.grading.Effect;
import jp.annualreview.grading.EffectSum;

/** 効果額の文章: the year and the plan so far, ready to be read out. */
record EffectSentences(ReviewFacts facts, List<Effect> effects) {

	List<String> all() {
		List<String> sentences = new ArrayList<>(List.of(ofTheYear()));
		if (this.facts.year().isAfter(this.facts.plan().first())) {
			sentences.add("計画開始から%sまでの累計は、%s。".formatted(this.facts.brief(this.facts.year()),
					said(sum((effect) -> effect.timesThrough(this.facts.year()), this.effects))));
		}
		return sentences;
	}

	String ofTheYear() {
		long open = this.effects.stream()
			.filter((effect) -> effect.open() && effect.timesIn(this.facts.year()) > 0)
			.count();
		return "%sの効果額は、%s（%s）。%s".formatted(this.facts.brief(this.facts.year()),
				said(sum((effect) -> effect.timesIn(this.facts.year()), this.effects)), parts(),
				(open == 0) ? "" : "実績には、まだ分かっていない効果%d件を含みません。".formatted(open));
	}

	private String parts() {
		List<String> parts = new ArrayList<>();
		for (boolean recurring : List.of(false, true)) {
			List<Effect> ofKind = this.effects.stream().filter((effect) -> effect.recurring() == recurring).toList();
			sum((effect) -> effect.timesIn(this.facts.year()), ofKind).actual()
				.ifPresent((yen) -> parts.add("%s %s".formatted(recurring ? "継続" : "単年度", amount(yen))));
		}
		return parts.isEmpty() ? "実績の分かるものはありません" : "うち" + String.join("、", parts);
	}

	private static EffectSum sum(ToIntFunction<Effect> times, List<Effect> effects) {
		return EffectSum.of(effects, times);
	}

	private String said(EffectSum sum) {
		String actual = "実績%s".formatted(sum.actual().map(this::amount).orElse("なし"));
		String expected = sum.expected().map((yen) -> "、見込%s".formatted(amount(yen))).orElse("");
		return actual + expected + against(sum.difference().filter((yen) -> sum.expected().isPresent())) + "です";
	}

	private String against(Optional<BigDecimal> difference) {
		return difference.map((yen) -> switch (yen.signum()) {
			case 0 -> "で、見込どおり";
			case 1 -> "で、見込を%s上回る額".formatted(amount(yen));
			default -> "で、見込を%s下回る額".formatted(amount(yen.abs()));
		}).orElse("");
	}

	private String amount(BigDecimal yen) {
		return this.facts.figures().thousands(yen) + "千円";
	}

}
