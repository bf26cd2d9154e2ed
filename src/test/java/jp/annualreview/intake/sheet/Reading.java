package jp.annualreview.intake.sheet;

import java.nio.file.Path;

import jp.annualreview.finding.Finding;
import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;

/** Reads a file in a test. */
final class Reading {

	private Reading() {
	}

	static Opening open(Path file) {
		return new SpreadsheetReader(Limits.USUAL).open(file, String.valueOf(file.getFileName()));
	}

	static RawWorkbook workbook(Path file) {
		return switch (open(file)) {
			case Opening.Opened(RawWorkbook workbook) -> workbook;
			case Opening.Refused(Finding finding) -> throw new AssertionError(finding);
		};
	}

	static Finding refusal(Path file) {
		return switch (open(file)) {
			case Opening.Opened(RawWorkbook workbook) -> throw new AssertionError(workbook);
			case Opening.Refused(Finding finding) -> finding;
		};
	}

	static RawSheet sheet(Path file) {
		return workbook(file).sheets().getFirst();
	}

	static RawCell cell(RawSheet sheet, int row, int column) {
		return sheet.rows()
			.stream()
			.filter((candidate) -> candidate.number() == row)
			.findFirst()
			.flatMap((found) -> found.cell(column))
			.orElseThrow();
	}

}
