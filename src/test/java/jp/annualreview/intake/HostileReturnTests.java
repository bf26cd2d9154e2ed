package jp.annualreview.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 調査票への無理な記入: what no report could print or no calendar holds. */
class HostileReturnTests {

	private static final String HEADER = "番号|枝番|実績|実施内容\n";

	private final ReturnReader reader = new ReturnReader();

	private DepartmentReturn read(String sheet) {
		RawWorkbook workbook = RawCells.workbook("a.xlsx", RawCells.sheet("調査票", sheet));
		return this.reader.read(new Opening.Opened(workbook), FiscalYear.of(2021));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			表題欄, 記入
			年度,   9999
			年度,   0000
			年度,   3000
			年度,   令和999年度
			提出日, 9999/12/31
			提出日, 9999年
			提出日, 0000/01/01
			提出日, 令和99年99月99日
			提出日, 99999999999999999999
			提出日, 昨日
			提出日, 2012/5/10
			提出日, 2092/5/10
			""")
	void impossibleYearsAreNoYears(String label, String entry) {
		DepartmentReturn read = read(label + "|" + entry + "\n" + HEADER + "1||5|行った");
		assertThat(read.readable()).isTrue();
		assertThat(label.equals("年度") ? read.year().isEmpty() : read.submittedOn().isEmpty()).isTrue();
		assertThat(read.findings()).hasSize(label.equals("年度") ? 0 : 1);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			実績の字数, 実施内容の字数, 使う実績, 使う実施内容, 指摘
			200,        5000,           200,      5000,         0
			201,        5000,           206,      5000,         1
			32767,      32767,          206,      5006,         2
			""")
	void textThatNoReportCanPrintIsCutAndReported(int actual, int activity, int usedActual, int usedActivity,
			int findings) {
		DepartmentReturn read = read(HEADER + "1||" + "9".repeat(actual) + "|" + "あ".repeat(activity));
		ReturnRow row = read.rows().getFirst();
		assertThat(row.actual().text()).hasSize(usedActual);
		assertThat(row.activity().text()).hasSize(usedActivity);
		assertThat(read.findings()).hasSize(findings).allMatch((finding) -> finding.code() == FindingCode.K22);
	}

	@Test
	void manyLinesAreCutToo() {
		RawCell tall = RawCells.text("行\n".repeat(5000) + "末");
		assertThat(LongText.cut(tall, 20_000).text().lines()).hasSize(40);
	}

	@Test
	void aCharacterIsNeverCutInHalf() {
		assertThat(LongText.cut("a" + "𠮷".repeat(10), 4)).isEqualTo("a𠮷…（以下略）");
	}

	@Test
	void aFileOfThousandsOfRowsIsRefused() {
		String rows = IntStream.rangeClosed(1, 1001)
			.mapToObj((number) -> number + "||5|行った")
			.collect(Collectors.joining("\n"));
		DepartmentReturn read = read(HEADER + rows);
		assertThat(read.readable()).isFalse();
		assertThat(read.findings()).extracting(Finding::code).containsExactly(FindingCode.F08);
		assertThat(read.findings().getFirst().remedy()).endsWith("再提出してください。");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			見出し,             行,         指摘のセル
			番号|実績|実績,     1|5|7,      C1
			番号|実績|実績,     1|5|,       ''
			番号|番号|実績,     1|2|5,      B1
			番号|実績|段階,     1|5|◎,      ''
			""")
	void aSecondColumnOfTheSameHeadingIsNotLostSilently(String header, String row, String cell) {
		List<Finding> findings = read(header + "\n" + row).findings();
		assertThat(findings.stream().map((finding) -> finding.location().cell()))
			.isEqualTo(cell.isEmpty() ? List.of() : List.of(cell));
	}

	@Test
	void thousandsOfUnseenTextsAreSummedUp() {
		RawSheet sheet = RawCells.sheet("調査票", HEADER + "1||5|行った");
		List<Aside> boxes = IntStream.range(0, 5000).mapToObj(Integer::toString).map(Aside::shape).toList();
		RawWorkbook workbook = RawCells.workbook("a.xlsx", new RawSheet(sheet.name(), false, sheet.rows(), boxes));
		List<Finding> findings = this.reader.read(new Opening.Opened(workbook), FiscalYear.of(2021)).findings();
		assertThat(findings).hasSize(101);
		assertThat(findings.getLast().problem()).contains("4,900件");
	}

}
