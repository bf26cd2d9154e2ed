package jp.annualreview.intake.planlist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jp.annualreview.intake.RawRow;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two invented lists in the manner of older plans, as .csv and as .xlsx with merged
 * cells: nothing but the questions asked is left to an officer.
 */
class InventedListsTests {

	private static final Path LISTS = Path.of("src/test/resources/lists");

	private static final String[] COLUMNS = { "番号", "枝番", "指標名", "種類", "単位", "方向", "期間の区分", "基準年度", "基準値", "最終目標",
			"最終目標年度" };

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void withTwoRowsOfHeadings(String format) throws IOException {
		ImportedPlan plan = read("two-row-heading", format, 2);
		assertThat(TextLists.rows(plan, "指標", COLUMNS)).isEqualTo("""
				1-1|1|自主防災組織の組織率|数値|%|増|最終年度|2000|32.5|60|2005
				1-1|2|防災訓練の参加者数|数値|人/年|増|最終年度|2000|1,250|2,000|2005
				1-2|1|ごみの総排出量|数値|t/年|減|最終年度|2000|14,820|13,500|2005
				1-2|2|リサイクル率|数値|%|増|最終年度|2000|18|25|2005
				2-1|1|子育て支援センター|数値|箇所|増|最終年度|2000|0|1|2005
				2-1|2|一時保育の利用者数|数値|人/年|増|最終年度|2000|-|300|2005
				2-2||健康診査の受診率|数値|%|増|最終年度|2000|４１．８|５０以上|2005
				3-1|1|審議会等の女性委員の割合|数値|%|増|最終年度|2000|21.4|30程度|2005
				3-1|2|男女共同参画計画|段階|||最終年度|2000|未策定|策定|2005
				3-2|1|電子申請の手続数|数値||増|最終年度|2000|0|50|2005
				3-2|2|ホームページの閲覧数|数値|万件|増|最終年度|2000|12|30|2005
				4-1|1|経常収支比率|数値|%|減|最終年度|2000|88.9|85以下|2005
				4-1|2|市税の収納率|数値|%|増|最終年度|2000|93.2|95|2005
				4-2||職員数|数値|人|減|最終年度|2000|412|390|2005
				""");
		assertThat(TextLists.rows(plan, "段階", "基準名", "順序", "記号")).isEqualTo("策定|1|未策定\n策定|2|策定\n");
		assertThat(TextLists.rows(plan, "計画", "項目", "値")).contains("開始年度|2001\n", "終了年度|2005\n");
		assertThat(TextLists.rows(plan, "取組事項", "番号", "担当課")).contains("4-1|財政課;税務課\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void withOneTargetYear(String format) throws IOException {
		ImportedPlan plan = read("one-target-year", format, 1);
		assertThat(TextLists.rows(plan, "指標", COLUMNS)).isEqualTo("""
				1||窓口アンケートの満足度|数値|%|増|最終年度|2016|78.0%|85%以上|2021
				2||休日開庁の日数|数値|日|増|最終年度|2016|12日|24日|2021
				3||施設の総床面積|数値|㎡|減|最終年度|2016|152,300㎡|145,000㎡以下|2021
				4||計画の策定|段階|||最終年度|2016|未策定|策定|2021
				5||広告料収入|数値|千円|増|最終年度|2016|2,150千円|3,000千円|2021
				6||職員数|数値|人|維持|最終年度|2016|530人|530人を維持|2021
				7||一人当たり時間外勤務|数値|時間/月|減|最終年度|2016|14.2時間/月|10～12時間/月|2021
				8||経費回収率|数値|%|増|最終年度|2016|82.1%|100%|2021
				""");
		assertThat(TextLists.rows(plan, "取組事項", "番号", "名称")).contains("1|窓口サービスの向上\n", "2|窓口サービスの向上\n");
	}

	@Test
	void theQuestionsAreCountedNotTheCells() throws IOException {
		ImportedPlan plan = read("two-row-heading", "csv", 2);
		assertThat(plan.questions()).hasSize(14)
			.anyMatch((line) -> line.startsWith("計画（計画名）: "))
			.anyMatch((line) -> line.contains("計画の期間を2001年度～2005年度としました"))
			.anyMatch((line) -> line.startsWith("番号 1-1「自主防災組織の組織率」（名称）: ")
					&& line.contains("取組事項の名称は初めの「自主防災組織の組織率」としました"))
			.anyMatch((line) -> line.contains("指標によって担当課が違います（財政課、税務課）"))
			.anyMatch((line) -> line.startsWith("番号 2-1-1「子育て支援センター」（指標）: 一覧の「なし」は、まだない（0）ことと読みました"))
			.anyMatch((line) -> line.startsWith("番号 3-1-2「男女共同参画計画」（指標）: 「未策定」と「策定」の2段階") && line.contains("種類を「期日」"))
			.anyMatch((line) -> line.contains("備考に「のべ」とあるため、期間の区分は「累計」かもしれません"));
		List<String> asked = Kanazawa.rows(plan.review(), "読み取り結果")
			.stream()
			.map((row) -> row.getOrDefault("確度", ""))
			.filter("要確認"::equals)
			.toList();
		assertThat(asked).hasSize(14);
	}

	private ImportedPlan read(String name, String format, int headings) throws IOException {
		Path csv = LISTS.resolve(name + ".csv");
		return TextLists.read(Kanazawa.open(format.equals("csv") ? csv : merged(csv, headings)));
	}

	/** With a title, and with cells merged wherever the one below says nothing. */
	private Path merged(Path csv, int headings) throws IOException {
		Path file = this.folder.resolve("実施計画.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet("実施計画");
			sheet.createRow(0).createCell(0).setCellValue("みどり市行政改革実施計画");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
			List<RawRow> rows = Kanazawa.open(csv).sheets().getFirst().rows();
			for (RawRow row : rows) {
				Row copy = sheet.createRow(row.number() + 1);
				row.cells().forEach((cell) -> copy.createCell(cell.column()).setCellValue(cell.text()));
			}
			for (int column = 0; column < 6; column++) {
				if (headings == 2 && rows.get(1).text(column).isEmpty()) {
					sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
				}
			}
			merge(sheet, rows, headings);
			workbook.write(out);
		}
		return file;
	}

	/** The second column of items, where its cells below are blank. */
	private static void merge(Sheet sheet, List<RawRow> rows, int headings) {
		for (int first = headings; first < rows.size(); first++) {
			int last = first;
			while (last + 1 < rows.size() && rows.get(last + 1).text(1).isEmpty()) {
				last++;
			}
			if (last > first) {
				sheet.addMergedRegion(new CellRangeAddress(first + 2, last + 2, 1, 1));
			}
		}
	}

}
