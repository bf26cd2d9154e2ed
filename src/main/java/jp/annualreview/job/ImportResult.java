package jp.annualreview.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jp.annualreview.intake.planlist.ImportCounts;
import jp.annualreview.intake.planlist.ImportedPlan;
import jp.annualreview.intake.planlist.MergedRegister;

/**
 * 取込の結果, for the command line to print.
 *
 * @param register where 計画台帳 was written
 * @param review where 計画台帳_読み取り結果 was written
 * @param items 取組事項
 * @param numeric indicators answered with a number or in words
 * @param staged indicators answered with a stage
 * @param targets target, baseline and final-target cells read
 * @param questions what the officer is asked, a line each
 * @param differences what became of a register that was there already; empty for a new
 * one
 */
public record ImportResult(Path register, Path review, int items, int numeric, int staged, int targets,
		List<String> questions, Optional<Differences> differences) {

	public ImportResult {
		questions = List.copyOf(questions);
	}

	static ImportResult of(Path register, Path review, ImportedPlan imported, Optional<MergedRegister> merged) {
		ImportCounts counts = imported.counts();
		return new ImportResult(register, review, counts.items(), counts.numeric(),
				counts.indicators() - counts.numeric(), counts.targets(), imported.questions(),
				merged.map((result) -> new Differences(result.taken(), result.kept())));
	}

	/**
	 * 台帳との差異.
	 *
	 * @param taken cells and rows taken over from the list
	 * @param kept cells and rows of the register that stay although the list says
	 * otherwise
	 */
	public record Differences(int taken, int kept) {

	}

}
