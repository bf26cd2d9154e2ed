package jp.annualreview.report.pdf;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * ページの順: the last pages printed are 目次, whose place is in front: only then it is known
 * what stands where.
 *
 * @param before pages in front of 目次
 * @param body the last page of the body, as printed
 * @param last the last page printed
 */
record PageOrder(int before, int body, int last) {

	/** The page number a reader sees. */
	int number(int printed) {
		if (printed <= this.before) {
			return printed;
		}
		return (printed <= this.body) ? printed + this.last - this.body : printed - this.body + this.before;
	}

	/** The pages as printed, in the order of the book. */
	int[] printed() {
		return Stream
			.of(IntStream.rangeClosed(1, this.before), IntStream.rangeClosed(this.body + 1, this.last),
					IntStream.rangeClosed(this.before + 1, this.body))
			.flatMapToInt(Function.identity())
			.toArray();
	}

}
