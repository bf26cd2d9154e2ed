package jp.annualreview.job;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.intake.CellContent;
import jp.annualreview.intake.RawCell;
import jp.annualreview.intake.RawRow;
import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.SheetEdit;
import jp.annualreview.workbook.TableColumn;

/** 書き戻しの確認: whether a workbook, read again, says what was written into it. */
final class ReadBack {

	/** More places than these do not help to find the cause. */
	private static final int NAMED = 5;

	private final RawWorkbook workbook;

	private final List<String> differences = new ArrayList<>();

	ReadBack(RawWorkbook workbook) {
		this.workbook = workbook;
	}

	/** The cells that say something else, in words; empty where all is well. */
	List<String> differences(List<SheetEdit> edits) {
		for (RawSheet sheet : this.workbook.sheets()) {
			List<SheetEdit> here = edits.stream().filter((edit) -> edit.sheet().equals(sheet.name())).toList();
			cells(sheet, here);
			rows(sheet, here.stream().flatMap((edit) -> ReadBack.rows(edit).stream()).toList());
		}
		edits.stream()
			.map(SheetEdit::sheet)
			.distinct()
			.filter((name) -> this.workbook.sheet(name).isEmpty())
			.forEach((name) -> this.differences.add("シート「%s」がありません".formatted(name)));
		return List.copyOf(this.differences.subList(0, Math.min(NAMED, this.differences.size())));
	}

	private void cells(RawSheet sheet, List<SheetEdit> edits) {
		for (SheetEdit edit : edits) {
			if (edit instanceof SheetEdit.Write(String name, int number, int column, CellValue value)) {
				compare(sheet, number, column, value);
			}
		}
	}

	/** What is added stands at the end of its sheet, in order. */
	private void rows(RawSheet sheet, List<List<CellValue>> added) {
		List<RawRow> filled = sheet.rows()
			.stream()
			.filter((row) -> row.cells().stream().anyMatch((cell) -> !cell.isEmpty()))
			.toList();
		int before = filled.size() - added.size();
		if (before < 0) {
			this.differences.add("シート「%s」の行が足りません".formatted(sheet.name()));
			return;
		}
		for (int index = 0; index < added.size(); index++) {
			List<CellValue> cells = added.get(index);
			int number = filled.get(before + index).number();
			for (int column = 0; column < cells.size(); column++) {
				compare(sheet, number, column, cells.get(column));
			}
		}
	}

	private static List<List<CellValue>> rows(SheetEdit edit) {
		return switch (edit) {
			case SheetEdit.Write write -> List.of();
			case SheetEdit.Append append -> List.of(append.cells());
			case SheetEdit.Add add -> {
				List<List<CellValue>> rows = new ArrayList<>();
				rows.add(add.table().columns().stream().map(TableColumn::heading).map(CellValue::text).toList());
				rows.addAll(add.table().rows());
				yield rows;
			}
		};
	}

	private void compare(RawSheet sheet, int number, int column, CellValue written) {
		RawCell read = sheet.rows()
			.stream()
			.filter((row) -> row.number() == number)
			.flatMap((row) -> row.cell(column).stream())
			.findFirst()
			.orElseGet(() -> new RawCell(column, RawCell.addressOf(number, column), new CellContent.Empty(), false,
					false, false));
		if (!same(written, read)) {
			this.differences.add("シート「%s」の %s に「%s」と書きましたが、読むと「%s」です".formatted(sheet.name(), read.address(),
					text(written), read.text()));
		}
	}

	private static boolean same(CellValue written, RawCell read) {
		return switch (written) {
			case CellValue.Text(String value) -> withoutBlanks(value).equals(withoutBlanks(read.text()));
			case CellValue.Number number -> read.content() instanceof CellContent.Number found
					&& found.value().doubleValue() == number.value().doubleValue();
		};
	}

	/** A cell keeps neither line ends nor blanks at its ends as they were. */
	private static String withoutBlanks(String text) {
		return text.replaceAll("[\\p{Cntrl}\\s\\u00A0\\u3000]", "");
	}

	private static String text(CellValue cell) {
		return switch (cell) {
			case CellValue.Text(String value) -> value;
			case CellValue.Number number -> number.value().toPlainString();
		};
	}

}
