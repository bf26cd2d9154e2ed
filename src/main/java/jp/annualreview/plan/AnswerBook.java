package jp.annualreview.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 回答集: the answers of the year under review and of the years before. For an earlier year
 * 過年度実績 of the register stands before the newest edition's answer.
 */
public final class AnswerBook {

	private record Key(IndicatorId indicator, FiscalYear year) {
	}

	private final Map<Key, Answer> answers = new LinkedHashMap<>();

	public AnswerBook(Collection<Answer> answers) {
		answers.forEach((answer) -> this.answers.put(new Key(answer.indicator(), answer.year()), answer));
	}

	public Optional<Answer> answer(IndicatorId indicator, FiscalYear year) {
		return Optional.ofNullable(this.answers.get(new Key(indicator, year)));
	}

	/** The same with another answer in its place. */
	public AnswerBook with(Answer other) {
		return new AnswerBook(Stream.concat(this.answers.values().stream(), Stream.of(other)).toList());
	}

	/**
	 * All answers in the order they were given; of two for the same key the later one.
	 */
	public Collection<Answer> all() {
		return java.util.Collections.unmodifiableCollection(this.answers.values());
	}

}
