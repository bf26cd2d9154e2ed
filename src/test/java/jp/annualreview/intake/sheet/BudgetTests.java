package jp.annualreview.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.intake.Opening;
import jp.annualreview.intake.ReadingStalledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** 大きさの上限: what there is too much of, where, and how to slim the file. */
class BudgetTests {

	static final Limits SMALL = new Limits(10_000, 100_000, 5_000, 10, 30, 300, 20, 100, 2, 40, 9);

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|',
			textBlock = """
					セル                                                     | 回数  | 結合     | 内容                                                          | 対応
					<row><c><v>1</v></c></row>                               | 11    |          | 値のある行の数がシート「調査票」の11行目で上限10行            | 別のファイルに移し
					<c><v>1</v></c>                                          | 31    |          | 値のあるセルの数がシート「調査票」の1行目で上限30個           | 別のファイルに移し
					<c t='inlineStr'><is><t>十文字が十一回で超える</t></is></c> | 11    |          | 文字の数がシート「調査票」の1行目で上限100字                  | 資料の文章
					<c><v>1</v></c>                                          | 1     | A1:K2    | 結合されたセルの数がシート「調査票」の1行目で上限20個         | セル結合の解除
					<c><v>1</v></c>                                          | 1     | A1:B1    | 値のあるセル                                                  |
					<c t='s'><v>＃</v></c>                                   | 1     |          | 一つの値の長さがシート「調査票」で上限5,000バイト             | 資料の文章
					<row s='1' customFormat='1'><c s='1'/></row>             | 5000  |          | 展開したファイルの大きさがシート「調査票」で上限100,000バイト | 表より下の行
					""")
	void tooMuchOfSomething(String piece, int times, String merge, String problem, String remedy) {
		String cells = piece.replace("＃", "1".repeat(6_000)).repeat(times);
		String rows = cells.startsWith("<row") ? cells : "<row r='1'>" + cells + "</row>";
		String merges = (merge != null) ? "<mergeCells><mergeCell ref='" + merge + "'/></mergeCells>" : "";
		Ooxml book = Ooxml.sheet("<sheetData>" + rows + "</sheetData>" + merges);
		if (remedy == null) {
			assertThat(open(book)).isInstanceOf(Opening.Opened.class);
		}
		else {
			Finding finding = refusal(book);
			assertThat(finding.code()).isEqualTo(FindingCode.F08);
			assertThat(finding.problem()).contains(problem);
			assertThat(finding.remedy()).startsWith("Excelで開き、").contains(remedy).endsWith("上書き保存して再提出してください。");
		}
	}

	@Test
	void tooManyMerges() {
		assertThat(refusal(
				Ooxml.sheet("<sheetData/><mergeCells>" + "<mergeCell ref='A1:B1'/>".repeat(3) + "</mergeCells>"))
			.problem()).isEqualTo("セルの結合の数がシート「調査票」で上限2か所を超えています。");
	}

	@Test
	void formatsInUseCountAndOthersDoNot() {
		String styles = "<numFmts><numFmt numFmtId='176' formatCode='%s'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='176'/></cellXfs>"
			.formatted("0".repeat(41));
		assertThat(open(Ooxml.rows("<row><c><v>1</v></c></row>").styles(styles))).isInstanceOf(Opening.Opened.class);
		assertThat(refusal(Ooxml.rows("<row><c s='1'><v>1</v></c></row>").styles(styles)).problem())
			.contains("表示形式の長さの合計が");
	}

	@Test
	void manyStringsOrBytes() throws IOException {
		assertThat(refusal(Ooxml.rows("").strings("<si><t>あ</t></si>".repeat(10))).problem()).contains("上限9個");
		Path large = Files.write(this.folder.resolve("large.csv"), new byte[10_001]);
		assertThat(new SpreadsheetReader(SMALL).open(large, "large.csv")).isInstanceOfSatisfying(Opening.Refused.class,
				(refused) -> assertThat(refused.finding().problem()).contains("上限10,000バイト"));
	}

	@Test
	void theWatchdogNamesTheFileAndRefusesNothing() throws IOException {
		AtomicLong clock = new AtomicLong();
		Budget budget = new Budget(SMALL, new Watchdog("税務課.xlsx", clock::get));
		assertThat(read(budget)).isEqualTo(1);
		clock.set(Watchdog.PATIENCE.toNanos() + 1);
		assertThatThrownBy(() -> read(budget)).isInstanceOf(ReadingStalledException.class)
			.hasMessage("「税務課.xlsx」の読み取りが60秒たっても終わりません。");
	}

	private static int read(Budget budget) throws IOException {
		return budget.watch(new ByteArrayInputStream(new byte[] { 'a' })).read(new byte[9], 0, 9);
	}

	private Opening open(Ooxml book) {
		return new SpreadsheetReader(SMALL).open(book.write(this.folder.resolve("limit.xlsx")), "limit.xlsx");
	}

	private Finding refusal(Ooxml book) {
		return ((Opening.Refused) open(book)).finding();
	}

}
