package jp.annualreview.intake.planlist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** 体系の一覧: the shapes in which cities print a hierarchy. */
class OutlineTests {

	private static final String SETTINGS = """
			列|見出し|階層|置き換え
			体系1|柱|柱|
			体系2|大分類|大分類|
			体系3|中分類|中分類|
			体系4|項目|項目|
			""";

	private static final String PLAN = """
			項目|値
			開始年度|2024
			終了年度|2025
			""";

	/** Names once, what lies below one column further in, a row for each name. */
	private static final String INDENTED = """
			市行財政改革プラン
			柱|大分類|中分類|項目|担当課|令和6年度
			1 人材確保||||
			|(1) 人員配置||||
			||01 定員|||
			|||① 定員の管理|人事課|530人を維持
			|||② 再任用の活用|人事課|
			|(2) 職場環境|||職員課|
			2 財政||||
			|（１） 歳入|||財政課|97.0%以上
			""";

	/** The same, each row as far as it goes; a merged cell repeats its name. */
	private static final String FILLED = """
			柱|大分類|中分類|項目|担当課|令和6年度
			1 人材確保|(1) 人員配置|01 定員|① 定員の管理|人事課|530人を維持
			1 人材確保|(1) 人員配置|01 定員|② 再任用の活用|人事課|
			|(2) 職場環境|||職員課|
			2 財政|（１） 歳入|||財政課|97.0%以上
			""";

	/** One row per node with its full number. */
	private static final String NODES = """
			番号|階層|名称|担当課|令和6年度
			1|柱|人材確保||
			1-(1)|大分類|人員配置||
			１-（１）-01|中分類|定員||
			1-(1)-01-①|項目|定員の管理|人事課|530人を維持
			1-(1)-01-②|項目|再任用の活用|人事課|
			1-(2)|大分類|職場環境|職員課|
			2|柱|財政||
			2-(1)|大分類|歳入|財政課|97.0%以上
			""";

	@ParameterizedTest
	@CsvSource({ "INDENTED", "FILLED", "NODES" })
	void everyShapeGivesTheSameHierarchy(String shape) {
		ImportedPlan plan = read(list(shape));
		assertThat(Kanazawa.rows(plan.register(), "体系"))
			.extracting((row) -> row.get("コード") + "<" + row.get("上位コード") + " " + row.get("階層") + " " + row.get("名称"))
			.containsExactly("1< 柱 1 人材確保", "1-(1)<1 大分類 (1) 人員配置", "1-(1)-01<1-(1) 中分類 01 定員", "2< 柱 2 財政");
		assertThat(Kanazawa.rows(plan.register(), "取組事項"))
			.extracting((row) -> row.get("番号") + "<" + row.get("体系コード") + " " + row.get("名称") + " " + row.get("担当課"))
			.containsExactly("1-(1)-01-①<1-(1)-01 定員の管理 人事課", "1-(1)-01-②<1-(1)-01 再任用の活用 人事課", "1-(2)<1 職場環境 職員課",
					"2-(1)<2 歳入 財政課");
		assertThat(Kanazawa.rows(plan.register(), "指標")).extracting((row) -> row.get("番号") + " " + row.get("2024"))
			.containsExactly("1-(1)-01-① 530人を維持", "1-(1)-01-② ", "1-(2) ", "2-(1) 97.0%以上");
	}

	@Test
	void furtherMeasuresBelongToTheNameAbove() {
		ImportedPlan plan = read("""
				柱|大分類|指標名|令和6年度
				1 財政||
				|(1) 歳入|収納率|97.0%以上
				||滞納者数|400人以下
				""");
		assertThat(Kanazawa.rows(plan.register(), "指標"))
			.extracting((row) -> row.get("番号") + " " + row.get("枝番") + " " + row.get("指標名"))
			.containsExactly("1-(1) 1 収納率", "1-(1) 2 滞納者数");
	}

	@Test
	void namesWithoutNumbersAreCounted() {
		ImportedPlan plan = read("""
				柱|大分類|担当課
				人材||
				|定員の管理|人事課
				|職場環境|職員課
				""");
		assertThat(Kanazawa.rows(plan.register(), "取組事項")).extracting((row) -> row.get("番号") + row.get("名称"))
			.containsExactly("1-1定員の管理", "1-2職場環境");
		assertThat(Kanazawa.rows(plan.register(), "体系")).extracting((row) -> row.get("名称")).containsExactly("人材");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = ';', textBlock = """
			二つ目の行;                      内容
			１|大分類||人員配置;              番号「1」の行が二つあります
			1-(1)|大分類|9|人員配置;          上位コード「9」の行がありません
			1-(1)|大分類|1-(1)|人員配置;      上位コード「1-(1)」の行がありません
			""")
	void doubtfulHierarchiesAreRefusedWithThePlace(String row, String problem) {
		assertThatExceptionOfType(PlanListException.class)
			.isThrownBy(() -> read("番号|階層|上位コード|名称\n1|柱||人材確保\n" + row + "\n"))
			.withMessageContaining(problem)
			.withMessageContaining("一覧.csv");
	}

	private static String list(String shape) {
		return Map.of("INDENTED", INDENTED, "FILLED", FILLED, "NODES", NODES).getOrDefault(shape, "");
	}

	private static ImportedPlan read(String text) {
		List<RawSheet> settings = new ArrayList<>(List.of(sheet("列", SETTINGS), sheet("計画", PLAN)));
		RawWorkbook workbook = new RawWorkbook("一覧.csv", "", Optional.empty(), false, List.of(sheet("一覧", text)));
		settings.addFirst(new RawSheet("列", false,
				Kanazawa.open(Path.of("src/main/resources/plan-import/generic/columns.csv")).sheets().getFirst().rows(),
				List.of()));
		return new PlanListImport().read(new PlanId("other"), List.of(workbook), ImportMapping.of(settings));
	}

	private static RawSheet sheet(String name, String text) {
		List<RawRow> rows = new ArrayList<>();
		text.lines().forEach((line) -> rows.add(new RawRow(rows.size() + 1, cells(line, rows.size() + 1))));
		return new RawSheet(name, false, rows, List.of());
	}

	private static List<RawCell> cells(String line, int row) {
		List<RawCell> cells = new ArrayList<>();
		String[] texts = line.split("\\|");
		for (int column = 0; column < texts.length; column++) {
			if (!texts[column].isEmpty()) {
				cells.add(new RawCell(column, RawCell.addressOf(row, column), new CellContent.Text(texts[column]),
						false, false, false));
			}
		}
		return cells;
	}

}
