package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import jp.annualreview.intake.RawWorkbook;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.intake.planlist.ImportCounts;
import jp.annualreview.intake.planlist.ImportedPlan;
import jp.annualreview.intake.planlist.ImportedTable;
import jp.annualreview.intake.planlist.PlanListException;
import jp.annualreview.intake.planlist.PlanListImport;
import jp.annualreview.plan.PlanId;
import jp.annualreview.report.TableBookWriter;

/**
 * 計画台帳の取込: makes a register and its review list out of the plan list a city already has.
 */
public final class PlanImport {

	static final String REGISTER = "計画台帳.xlsx";

	private static final String REVIEW = "計画台帳_読み取り結果.xlsx";

	private final WorkbookReader reader;

	private final TableBookWriter writer;

	public PlanImport(WorkbookReader reader, TableBookWriter writer) {
		this.reader = reader;
		this.writer = writer;
	}

	/**
	 * Imports a list.
	 * @param files the city's list, .xlsx or .csv, in one or several files
	 * @param inputFolder the folder that holds a folder per plan
	 * @param force whether an existing register may be overwritten
	 * @return where the two workbooks are and what was read
	 * @throws RegisterExistsException if there is a register and {@code force} is not set
	 * @throws ImportRefusedException if a file cannot be read or holds no list; nothing
	 * is written then
	 */
	public ImportResult importPlan(PlanId plan, List<Path> files, Path inputFolder, boolean force) throws IOException {
		Path folder = inputFolder.resolve(plan.value());
		Path register = folder.resolve(REGISTER);
		if (Files.exists(register) && !force) {
			throw new RegisterExistsException(register);
		}
		ImportedPlan imported = read(plan, files);
		Files.createDirectories(folder);
		Path review = folder.resolve(REVIEW);
		write(imported.review(), review);
		write(imported.register(), register);
		return result(register, review, imported.counts());
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

	/** Under a temporary name first, so that nobody ever finds half a workbook. */
	private void write(List<ImportedTable> tables, Path file) throws IOException {
		Path unfinished = file.resolveSibling("." + file.getFileName() + ".tmp");
		try {
			this.writer.write(ImportedSheets.book(tables), unfinished);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static ImportResult result(Path register, Path review, ImportCounts counts) {
		return new ImportResult(register, review, counts.items(), counts.numeric(),
				counts.indicators() - counts.numeric(), counts.targets(), counts.unsure());
	}

}
