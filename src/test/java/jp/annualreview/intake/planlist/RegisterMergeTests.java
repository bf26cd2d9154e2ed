package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 再取込: what becomes of a cell that list and register say different things about. */
class RegisterMergeTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, nullValues = "記録なし", textBlock = """
			前回の取込, 台帳, 今回の取込, 台帳に入る値, 扱い
			甲,         甲,   甲,         '',           ''
			甲,         甲,   乙,         乙,           取込元の変更を反映しました
			甲,         丙,   甲,         '',           台帳の修正を残しました
			甲,         丙,   乙,         '',           要確認: 台帳と取込元が違います。台帳の値を残しました
			甲,         乙,   乙,         '',           ''
			甲,         '',   甲,         '',           台帳の修正を残しました
			'',         '',   乙,         乙,           取込元の変更を反映しました
			'',         丙,   '',         '',           台帳の修正を残しました
			甲,         甲,   '',         '',           取込元の変更を反映しました
			記録なし,   甲,   甲,         '',           ''
			記録なし,   丙,   乙,         '',           要確認: 台帳と取込元が違います。台帳の値を残しました
			""")
	void 一つのセル(String before, String register, String now, String written, String treatment) {
		Optional<ImportedTable> memory = Optional.ofNullable(before).map((value) -> items("1", value));
		MergedRegister merged = merge(memory, sheet("取組事項", "番号|名称", "1|" + register), items("1", now));
		assertThat(merged.differences().rows()).extracting((row) -> row.getFirst().text())
			.isEqualTo(treatment.isEmpty() ? List.of() : List.of(treatment));
		assertThat(merged.edits()).isEqualTo(treatment.startsWith("取込元")
				? List.of(new RegisterEdit.Cell("取組事項", 2, 1, new ImportedCell.Text(written))) : List.of());
		assertThat(merged.taken()).isEqualTo(treatment.startsWith("取込元") ? 1 : 0);
		assertThat(merged.kept()).isEqualTo(treatment.contains("残しました") ? 1 : 0);
	}

	@Test
	void 取込元に増えた行は台帳の終わりに足す() {
		MergedRegister merged = merge(Optional.of(items("1", "甲")), sheet("取組事項", "番号|独自の列|名称", "1|メモ|甲"),
				items("1", "甲", "2", "乙"));
		assertThat(merged.edits()).containsExactly(new RegisterEdit.Row("取組事項",
				List.of(new ImportedCell.Text("2"), new ImportedCell.Text(""), new ImportedCell.Text("乙"))));
		assertThat(treatments(merged)).containsExactly("行を追加しました 2");
	}

	@Test
	void 台帳で消した行は戻さず_取込元から消えた行は残す() {
		MergedRegister merged = merge(Optional.of(items("1", "甲", "2", "乙")), sheet("取組事項", "番号|名称", "1|甲"),
				items("2", "乙"));
		assertThat(merged.edits()).isEmpty();
		assertThat(treatments(merged)).containsExactly("台帳で消された行を戻しませんでした 2", "取込元からなくなった行を台帳に残しました 1");
	}

	@Test
	void 台帳だけにある行と列には触れない() {
		MergedRegister merged = merge(Optional.of(items("1", "甲")),
				sheet("取組事項", "番号|名称|独自の列", "1|甲|メモ", "99|職員が足した取組|"), items("1", "甲"));
		assertThat(merged.edits()).isEmpty();
		assertThat(merged.differences().rows()).isEmpty();
	}

	@Test
	void 台帳にない列とシートを作る() {
		MergedRegister merged = merge(Optional.empty(), sheet("取組事項", "番号", "1"), items("1", "甲"));
		assertThat(merged.edits()).first().isEqualTo(new RegisterEdit.Cell("取組事項", 1, 1, new ImportedCell.Text("名称")));
		ImportedTable glossary = RegisterSheet.GLOSSARY.start().row(Map.of("用語", "KPI", "説明", "指標")).build();
		assertThat(merge(Optional.empty(), sheet("取組事項", "番号", "1"), glossary).edits())
			.containsExactly(new RegisterEdit.Sheet(glossary));
	}

	@Test
	void 数の書式は値の違いではない() {
		ImportedTable years = new TableBuilder("取組事項", List.of("番号", "開始年度")).row(Map.of("番号", "1", "開始年度", "2019"))
			.build();
		RawSheet sheet = new RawSheet("取組事項", false,
				List.of(row(1, "番号", "開始年度"),
						new RawRow(2,
								List.of(cell(0, 2, new CellContent.Text("1")),
										cell(1, 2,
												new CellContent.Number(new java.math.BigDecimal("2019"),
														jp.annualreview.intake.NumberMeaning.PLAIN, "2,019"))))),
				List.of());
		assertThat(merge(Optional.of(years), sheet, years).differences().rows()).isEmpty();
	}

	private static List<String> treatments(MergedRegister merged) {
		return merged.differences().rows().stream().map((row) -> row.get(0).text() + " " + row.get(2).text()).toList();
	}

	private static MergedRegister merge(Optional<ImportedTable> before, RawSheet register, ImportedTable now) {
		return new RegisterMerge(book(register), before.map((table) -> book(sheet(ImportMemory.of(List.of(table))))))
			.merge(List.of(now));
	}

	/** 取組事項 with number and name. */
	private static ImportedTable items(String... numbersAndNames) {
		TableBuilder table = new TableBuilder("取組事項", List.of("番号", "名称"));
		for (int index = 0; index < numbersAndNames.length; index += 2) {
			table.row(Map.of("番号", numbersAndNames[index], "名称", numbersAndNames[index + 1]));
		}
		return table.build();
	}

	private static RawSheet sheet(ImportedTable table) {
		List<RawRow> rows = new ArrayList<>();
		rows.add(row(1, table.columns().toArray(String[]::new)));
		table.rows()
			.forEach((cells) -> rows
				.add(row(rows.size() + 1, cells.stream().map(ImportedCell::text).toArray(String[]::new))));
		return new RawSheet(table.name(), false, rows, List.of());
	}

	private static RawSheet sheet(String name, String... lines) {
		List<RawRow> rows = new ArrayList<>();
		Arrays.stream(lines).forEach((line) -> rows.add(row(rows.size() + 1, line.split("\\|", -1))));
		return new RawSheet(name, false, rows, List.of());
	}

	private static RawRow row(int number, String... texts) {
		List<RawCell> cells = new ArrayList<>();
		for (int column = 0; column < texts.length; column++) {
			if (!texts[column].isEmpty()) {
				cells.add(cell(column, number, new CellContent.Text(texts[column])));
			}
		}
		return new RawRow(number, cells);
	}

	private static RawCell cell(int column, int row, CellContent content) {
		return new RawCell(column, RawCell.addressOf(row, column), content, false, false, false);
	}

	private static RawWorkbook book(RawSheet sheet) {
		return new RawWorkbook("計画台帳.xlsx", "", Optional.empty(), false, List.of(sheet));
	}

}
