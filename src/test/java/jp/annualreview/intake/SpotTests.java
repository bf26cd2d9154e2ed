package jp.annualreview.intake;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 箱: where boxes of a sheet lie to each other; numbers are 上 下 左 右. */
class SpotTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			箱,      列の範囲, 列が重なる
			1 1 2 4, 0 1,      false
			1 1 2 4, 0 2,      true
			1 1 2 4, 3 3,      true
			1 1 2 4, 4 9,      true
			1 1 2 4, 5 9,      false
			""")
	void 列の重なり(String spot, String range, boolean meets) {
		int[] columns = numbers(range);
		assertThat(spot(spot).meetsColumns(columns[0], columns[1])).isEqualTo(meets);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			箱,      行の範囲, 行が重なる
			3 5 0 0, 1 2,      false
			3 5 0 0, 1 3,      true
			3 5 0 0, 4 4,      true
			3 5 0 0, 5 9,      true
			3 5 0 0, 6 9,      false
			""")
	void 行の重なり(String spot, String range, boolean meets) {
		int[] rows = numbers(range);
		assertThat(spot(spot).meetsRows(rows[0], rows[1])).isEqualTo(meets);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			箱,      もう一つ, 前にある
			1 1 5 5, 2 2 0 0,  true
			2 2 0 0, 1 1 5 5,  false
			1 1 0 0, 1 1 5 5,  true
			1 1 5 5, 1 1 0 0,  false
			1 1 5 5, 1 9 5 9,  false
			""")
	void 読む順(String spot, String other, boolean before) {
		assertThat(spot(spot).isBefore(spot(other))).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			箱,      加える行, 加える列, 広がった箱
			3 3 2 2, 5,        4,        3 5 2 4
			3 3 2 2, 1,        0,        1 3 0 2
			3 5 2 4, 4,        3,        3 5 2 4
			""")
	void 結合した範囲(String spot, int row, int column, String wider) {
		assertThat(spot(spot).with(row, column)).isEqualTo(spot(wider));
	}

	private static Spot spot(String text) {
		int[] sides = numbers(text);
		return new Spot(RawCell.NONE, sides[0], sides[1], sides[2], sides[3]);
	}

	private static int[] numbers(String text) {
		return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
	}

}
