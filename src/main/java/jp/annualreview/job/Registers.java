package jp.annualreview.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RegisterFaultyException;
import jp.annualreview.intake.RegisterReader;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.Run;
import jp.annualreview.plan.PlanRegister;

/** 計画台帳 as runs froze them, each read once. */
class Registers {

	private static final String REMEDY = "計画台帳をExcelで開けるか確かめ、.xlsx 形式で保存し直して同じ場所に置いてください。";

	private final Map<String, PlanRegister> bySha256 = new ConcurrentHashMap<>();

	private final WorkbookReader workbooks;

	private final RegisterReader reader;

	private final Archive archive;

	Registers(WorkbookReader workbooks, RegisterReader reader, Archive archive) {
		this.workbooks = workbooks;
		this.reader = reader;
		this.archive = archive;
	}

	/** The register as it stands in the year of a run. */
	PlanRegister of(Run run) {
		return of(run.basis().registerSha256(), run.basis().registerPath()).inForce(run.key().year());
	}

	/** The register of a hash that the archive keeps. */
	PlanRegister of(String sha256, String name) {
		return this.bySha256.computeIfAbsent(sha256, (key) -> read(this.archive.path(sha256), name));
	}

	private PlanRegister read(Path file, String name) {
		return switch (this.workbooks.open(file, name)) {
			case Opening.Refused(var finding) ->
				throw new RegisterUnusableException(name, List.of(finding.problem() + REMEDY));
			case Opening.Opened(var workbook) -> {
				try {
					yield this.reader.read(workbook);
				}
				catch (RegisterFaultyException ex) {
					throw new RegisterUnusableException(name, ex.faults().stream().map(Object::toString).toList());
				}
			}
		};
	}

}
