package jp.annualreview.report.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.intake.SchemesToChoose;
import jp.annualreview.report.CountRow;
import jp.annualreview.report.GuideBand;
import jp.annualreview.report.Points;
import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.chapter.DocumentComposer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sheets show only under a scheme other than Kanazawa's. */
class SchemeSheetsTests {

	@TempDir
	private Path folder;

	@Test
	void pointsStandAsNumbersBesideTheCounts() throws IOException {
		ReviewReport report = ReportFixtures.graded(SchemesToChoose.named("佐野市"));
		List<List<String>> rows = rows(report, "方針別");
		int points = rows.get(2).indexOf("得点");
		assertThat(rows.get(2)).contains("得点", "満点", "得点率", "得点の区分");
		for (int at = 0; at < report.byPolicy().rows().size(); at++) {
			CountRow row = report.byPolicy().rows().get(at);
			Points expected = row.points().orElseThrow();
			assertThat(rows.get(3 + at).subList(points, points + 4)).containsExactly(expected.sum().printed(),
					expected.possible().printed(), expected.share().printed(), expected.level());
		}
	}

	@Test
	void indicatorsAreTalliedApartFromTheirItems() throws IOException {
		List<List<String>> rows = rows(ReportFixtures.graded(SchemesToChoose.named("南砺市")), "概要");
		assertThat(rows).anySatisfy((row) -> assertThat(row).anyMatch((text) -> text.startsWith("指標ごとの評価（判定した指標")))
			.anySatisfy((row) -> assertThat(row).contains("80～100%", "道のりの80%以上100%未満"));
	}

	@Test
	void theGuideHasEachBandInARow() throws IOException {
		ReviewReport report = ReportFixtures.graded(SchemesToChoose.named("大阪府立図書館"));
		List<List<String>> rows = rows(report, "評価基準");
		for (GuideBand band : report.guide().bands()) {
			assertThat(rows.stream().map((row) -> row.stream().filter((text) -> !text.isEmpty()).toList()))
				.contains(Stream.of(band.basis(), band.label(), band.range(), band.meaning())
					.filter((text) -> !text.isEmpty())
					.toList());
		}
	}

	private List<List<String>> rows(ReviewReport report, String sheet) throws IOException {
		new ExcelReportWriter().write(DocumentComposer.of(report), this.folder);
		Path file = this.folder.resolve("進捗状況報告書.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			XSSFSheet found = workbook.getSheet(sheet);
			assertThat(found).as(sheet).isNotNull();
			List<List<String>> rows = new ArrayList<>();
			for (int at = 0; at <= found.getLastRowNum(); at++) {
				rows.add((found.getRow(at) == null) ? List.of() : texts(found.getRow(at)));
			}
			return rows;
		}
	}

	private static List<String> texts(Row row) {
		List<String> texts = new ArrayList<>();
		for (Cell cell : row) {
			texts.add(new DataFormatter().formatCellValue(cell));
		}
		return texts;
	}

}
