package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.workbook.SheetEdit;
import jp.annualreview.workbook.WorkbookEditor;

/**
 * 計画台帳の書き込み: writes beside the file and puts the new one in its place whole, so that
 * nobody ever finds half a workbook; and what was written is read again first, for a
 * workbook of another tool may keep its values where ours does not expect them.
 */
final class RegisterFile {

	private final WorkbookReader reader;

	private final WorkbookEditor editor;

	RegisterFile(WorkbookReader reader, WorkbookEditor editor) {
		this.reader = reader;
		this.editor = editor;
	}

	/**
	 * Changes a register in places.
	 * @throws ImportRefusedException if what was written does not read as it was meant;
	 * the register is as before then
	 */
	void edit(Path register, List<SheetEdit> edits) throws IOException {
		replace(register, (unfinished) -> write(register, edits, unfinished));
	}

	/**
	 * Changes a register and keeps it as it was under another name.
	 * @throws ImportRefusedException as {@link #edit}; nothing is kept then
	 */
	void edit(Path register, List<SheetEdit> edits, Path before) throws IOException {
		replace(register, (unfinished) -> {
			write(register, edits, unfinished);
			Files.copy(register, before, StandardCopyOption.REPLACE_EXISTING);
		});
	}

	private void write(Path register, List<SheetEdit> edits, Path unfinished) throws IOException {
		this.editor.edit(register, edits, unfinished);
		check(register, unfinished, edits);
	}

	private void check(Path register, Path written, List<SheetEdit> edits) {
		String file = String.valueOf(register.getFileName());
		List<String> lost = switch (this.reader.open(written, file)) {
			case Opening.Opened(RawWorkbook workbook) -> new ReadBack(workbook).differences(edits);
			case Opening.Refused refused -> List.of(refused.finding().problem());
		};
		if (!lost.isEmpty()) {
			throw new ImportRefusedException(
					"%s に書き込めませんでした（台帳は元のままです）。%s。台帳を表計算ソフトで開き、「名前を付けて保存」で .xlsx として保存し直してから、もう一度取り込んでください。"
						.formatted(file, String.join("、", lost)));
		}
	}

	/** Under a temporary name first. */
	static void replace(Path file, Writing writing) throws IOException {
		Path unfinished = file.resolveSibling("." + file.getFileName() + ".tmp");
		try {
			writing.to(unfinished);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/** What puts the new contents under a name. */
	@FunctionalInterface
	interface Writing {

		void to(Path file) throws IOException;

	}

}
