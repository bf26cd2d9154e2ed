package jp.annualreview.intake;

import java.util.List;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FormField;
import jp.annualreview.plan.FormLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FormSheetTests {

	private static final String SHEET = """
			欄 | 見出し | 位置 | 始まり
			番号 | 番号;整理番号 | 右 | はい
			番号 | | シート名 |
			実績 | 数値（実績） | 年度ごと |
			実施内容 | 取組の状況 | |
			""";

	@Test
	void tellsWhereAReturnHoldsWhat() {
		FormLayout layout = new RegisterReader().read(new RegisterBlocks().with("様式", SHEET).workbook()).form();
		assertThat(layout.fields()).containsExactly(new FormField("番号", List.of("番号", "整理番号"), FieldPlace.RIGHT, true),
				new FormField("番号", List.of(), FieldPlace.SHEET_NAME, false),
				new FormField("実績", List.of("数値（実績）"), FieldPlace.BY_YEAR, false),
				new FormField("実施内容", List.of("取組の状況"), FieldPlace.COLUMN, false));
		assertThat(layout.isCards()).isTrue();
		assertThat(new RegisterReader().read(new RegisterBlocks().workbook()).form()).isEqualTo(FormLayout.LIST);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = ';', textBlock = """
			行;                       欄;     内容
			成果 | 実績値 | 右 |;      欄;     調査票にない欄
			 | 実績値 | 右 |;          欄;     空欄
			実績 | | 右 |;            見出し; 空欄
			実績 | 実績値 | 左 |;      位置;   決められた語
			実績 | 実績値 | 番号付き |; 位置;   調査票では使えない
			実績 | 整 理 番号 | 右 |;  見出し; 同じ見出しと位置
			""")
	void saysWhatIsWrong(String row, String column, String problem) {
		RegisterFaultyException ex = catchThrowableOfType(RegisterFaultyException.class,
				() -> new RegisterReader().read(new RegisterBlocks().with("様式", SHEET + row + "\n").workbook()));
		assertThat(ex.faults()).anySatisfy((fault) -> {
			assertThat(List.of(fault.sheet(), fault.column())).containsExactly("様式", column);
			assertThat(fault.row()).isEqualTo(6);
			assertThat(fault.problem()).contains(problem);
		});
	}

}
