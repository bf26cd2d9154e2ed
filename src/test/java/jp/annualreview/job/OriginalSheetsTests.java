package jp.annualreview.job;

import java.nio.file.Path;
import java.util.List;

import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.feedback.OriginalCell;
import jp.annualreview.feedback.OriginalSheet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class OriginalSheetsTests {

	private static final Path WORKBOOKS = Path.of("src/test/resources/workbooks");

	private static List<OriginalSheet> read(String name) {
		try (var context = new AnnotationConfigApplicationContext("jp.annualreview.intake.sheet")) {
			return OriginalSheets.read(context.getBean(WorkbookReader.class), WORKBOOKS.resolve(name), name);
		}
	}

	@Test
	void cellsKeepPlaceKindAndMergedArea() {
		List<OriginalSheet> sheets = read("office.ods");
		assertThat(sheets).extracting(OriginalSheet::name).containsExactly("調査票", "控え");
		assertThat(sheets.getLast().hidden()).isTrue();
		List<OriginalCell> cells = sheets.getFirst().cells();
		assertThat(cells.getFirst()).isEqualTo(new OriginalCell(0, 0, 1, 1, new OriginalCell.Value.Text("結合"), false));
		assertThat(cells).extracting((cell) -> cell.value().getClass().getSimpleName())
			.contains("Day", "Ratio", "Number", "Text");
		assertThat(cells).filteredOn(OriginalCell::struck)
			.extracting((cell) -> cell.row() + "," + cell.column())
			.containsExactly("2,0", "2,1");
	}

	@Test
	void aFileThatIsNoWorkbookHasNone() {
		assertThat(read("office.fods")).isEmpty();
		assertThat(read("no such file")).isEmpty();
	}

}
