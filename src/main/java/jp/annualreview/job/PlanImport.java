package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.intake.planlist.ImportedPlan;
import jp.annualreview.intake.planlist.ImportedTable;
import jp.annualreview.intake.planlist.MergedRegister;
import jp.annualreview.intake.planlist.PlanListException;
import jp.annualreview.intake.planlist.PlanListImport;
import jp.annualreview.intake.planlist.RegisterMerge;
import jp.annualreview.plan.PlanId;
import jp.annualreview.workbook.TableBookWriter;
import jp.annualreview.workbook.WorkbookEditor;

/**
 * 計画台帳の取込: makes a register and its review list out of the plan list a city already has,
 * or brings a register that is there up to date with it.
 */
public final class PlanImport {

	private static final String REVIEW = "計画台帳_読み取り結果.xlsx";

	private static final String BEFORE = "計画台帳_取込前.xlsx";

	private final WorkbookReader reader;

	private final TableBookWriter writer;

	private final RegisterFile registers;

	public PlanImport(WorkbookReader reader, TableBookWriter writer, WorkbookEditor editor) {
		this.reader = reader;
		this.writer = writer;
		this.registers = new RegisterFile(reader, editor);
	}

	/**
	 * Imports a list. A register that is there keeps what its officer has edited, and its
	 * state before lies beside it.
	 * @param files the city's list, .xlsx or .csv, in one or several files
	 * @param inputFolder the folder that holds a folder per plan
	 * @param force whether an existing register is made anew
	 * @return where the two workbooks are and what was read
	 * @throws ImportRefusedException if a file cannot be read or holds no list; nothing
	 * is written then
	 */
	public ImportResult importPlan(PlanId plan, List<Path> files, Path inputFolder, boolean force) throws IOException {
		Path folder = inputFolder.resolve(plan.value());
		Path register = folder.resolve(ReviewFolders.REGISTER);
		ImportedPlan imported = read(plan, files);
		Files.createDirectories(folder);
		Optional<MergedRegister> merged = (Files.exists(register) && !force) ? Optional.of(merge(folder, imported))
				: Optional.empty();
		if (merged.isPresent()) {
			edit(register, merged.get());
		}
		else {
			write(imported.register(), register);
		}
		writeReview(imported, merged, folder);
		return ImportResult.of(register, folder.resolve(REVIEW), imported, merged);
	}

	private ImportedPlan read(PlanId plan, List<Path> files) throws IOException {
		if (files.isEmpty()) {
			throw new ImportRefusedException("取り込む計画一覧のファイルを指定してください（.xlsx または .csv）。");
		}
		ImportSettings settings = new ImportSettings(this.reader);
		List<RawWorkbook> sources = files.stream()
			.map((file) -> settings.open(file, file.getFileName().toString()))
			.toList();
		try {
			return new PlanListImport().read(plan, sources, settings.load(plan, files.getFirst()));
		}
		catch (PlanListException ex) {
			throw new ImportRefusedException(String.valueOf(ex.getMessage()));
		}
	}

	private MergedRegister merge(Path folder, ImportedPlan imported) {
		ImportSettings settings = new ImportSettings(this.reader);
		Path review = folder.resolve(REVIEW);
		Optional<RawWorkbook> lastImport = Files.exists(review) ? Optional.of(settings.open(review, REVIEW))
				: Optional.empty();
		return new RegisterMerge(settings.open(folder.resolve(ReviewFolders.REGISTER), ReviewFolders.REGISTER),
				lastImport)
			.merge(imported.register());
	}

	private void writeReview(ImportedPlan imported, Optional<MergedRegister> merged, Path folder) throws IOException {
		List<ImportedTable> tables = new ArrayList<>(imported.review());
		merged.map(MergedRegister::differences)
			.filter((differences) -> !differences.rows().isEmpty())
			.ifPresent((differences) -> tables.add(1, differences));
		write(tables, folder.resolve(REVIEW));
	}

	private void write(List<ImportedTable> tables, Path file) throws IOException {
		RegisterFile.replace(file, (unfinished) -> this.writer.write(ImportedSheets.book(tables), unfinished));
	}

	private void edit(Path register, MergedRegister merged) throws IOException {
		if (!merged.edits().isEmpty()) {
			this.registers.edit(register, ImportedSheets.edits(merged.edits()), register.resolveSibling(BEFORE));
		}
	}

}
