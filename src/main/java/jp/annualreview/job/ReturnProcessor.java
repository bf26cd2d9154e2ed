package jp.annualreview.job;

import jp.annualreview.intake.ReturnReader;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.job.ReadStepConfiguration.ReadReturn;
import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInput;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads one archived workbook. Whatever the file is, the result is a return, if only with
 * its finding.
 */
class ReturnProcessor implements ItemProcessor<RunInput, ReadReturn> {

	private final Run run;

	private final WorkbookReader workbooks;

	private final ReturnReader returns;

	private final Archive archive;

	ReturnProcessor(Run run, WorkbookReader workbooks, ReturnReader returns, Archive archive) {
		this.run = run;
		this.workbooks = workbooks;
		this.returns = returns;
		this.archive = archive;
	}

	@Override
	public ReadReturn process(RunInput input) {
		String file = ReturnNames.withinYear(this.run, input);
		return new ReadReturn(input.seq(),
				this.returns.read(this.workbooks.open(this.archive.path(input.sha256()), file), this.run.key().year()));
	}

}
