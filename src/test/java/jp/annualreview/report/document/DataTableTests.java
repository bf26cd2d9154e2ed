package jp.annualreview.report.document;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DataTableTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			列            | 文字列             | セルの値
			内容          | 一行目\\n二行目    | 一行目 二行目
			内容          | 一行目\\r\\n二行目 | 一行目 二行目
			内容          | \\r=1              | =1
			目標（原文）  | 一行目\\n二行目    | 一行目\\n二行目
			理由          | 一行目\\n二行目    | 一行目\\n二行目
			""")
	void linesStayOnlyWhereTheyWereHandedIn(String column, String text, String value) {
		DataTable table = new DataTable("表", List.of(column), List.of(List.of(DataCell.text(unescape(text)))));
		assertThat(table.rows()).containsExactly(List.of(DataCell.text(unescape(value))));
	}

	private static String unescape(String text) {
		return text.replace("\\n", "\n").replace("\\r", "\r");
	}

}
