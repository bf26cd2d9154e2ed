package jp.annualreview.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jp.annualreview.grading.SchemeDoubt;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.plan.PlanId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 計画台帳の注意: what a register may say and yet hardly means, told where its plan is run or
 * looked at. It hinders nothing.
 */
public class RegisterNotices {

	/** One notice, in a Japanese sentence. */
	public record Notice(PlanId plan, String words) {
	}

	private static final Logger LOG = LoggerFactory.getLogger(RegisterNotices.class);

	private final ReviewFolders folders;

	private final RunBases bases;

	private final Registers registers;

	RegisterNotices(ReviewFolders folders, RunBases bases, Registers registers) {
		this.folders = folders;
		this.bases = bases;
		this.registers = registers;
	}

	/** Those of all plans; one whose register cannot be used says so by itself. */
	public List<Notice> all() throws IOException {
		List<Notice> all = new ArrayList<>();
		for (PlanId plan : this.folders.plans()) {
			try {
				RunBasis basis = this.bases.now(plan);
				SchemeDoubt.of(this.registers.of(basis.registerSha256(), basis.registerPath()))
					.ifPresent((words) -> all.add(new Notice(plan, words)));
			}
			catch (RegisterUnusableException | IOException ex) {
				LOG.debug("{}: {}", plan, ex.toString());
			}
		}
		return all;
	}

}
