package jp.annualreview.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberOrderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			番号順
			1 2 10 31
			4-1 4-2 4-10 31-2
			6 6-1 6-② 6-3 7
			3-(2)-01-②-a 3-(2)-01-②-b 3-(2)-2-①-a
			A1 A2 A10 B1
			""")
	void digitsCompareAsNumbers(String sorted) {
		List<String> numbers = new ArrayList<>(List.of(sorted.split(" ")));
		Collections.shuffle(numbers, new Random(1));
		numbers.sort(new NumberOrder());
		assertThat(numbers).containsExactly(sorted.split(" "));
	}

}
