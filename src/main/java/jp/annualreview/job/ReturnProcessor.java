package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Path;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.intake.DepartmentReturn;
import jp.annualreview.intake.Opening;
import jp.annualreview.intake.ReturnReader;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.job.ReadStepConfiguration.ReadReturn;
import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInput;
import jp.annualreview.plan.FormLayout;
import jp.annualreview.plan.SourceLocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads one archived workbook. Whatever the file is, the result is a return, if only with
 * its finding.
 */
class ReturnProcessor implements ItemProcessor<RunInput, ReadReturn> {

	private static final Logger logger = LoggerFactory.getLogger(ReturnProcessor.class);

	private final Run run;

	private final WorkbookReader workbooks;

	private final ReturnReader returns;

	private final Archive archive;

	private final FormLayout layout;

	ReturnProcessor(Run run, WorkbookReader workbooks, ReturnReader returns, Archive archive, FormLayout layout) {
		this.run = run;
		this.workbooks = workbooks;
		this.returns = returns;
		this.archive = archive;
		this.layout = layout;
	}

	@Override
	public ReadReturn process(RunInput input) throws IOException {
		String file = ReturnNames.withinYear(this.run, input);
		return new ReadReturn(input.seq(), read(file, input));
	}

	/**
	 * What was frozen and is gone is no fault of the department's: its report would be
	 * wrong.
	 */
	private Path frozen(RunInput input) throws IOException {
		return input.sha256().equals(Arrival.UNREADABLE) ? this.archive.path(input.sha256())
				: this.archive.held(input.sha256());
	}

	/** A file that nobody has thought of must not stop the others. */
	private DepartmentReturn read(String file, RunInput input) throws IOException {
		Opening opening = this.workbooks.open(frozen(input), file);
		try {
			return this.returns.read(opening, this.run.key().year(), this.layout);
		}
		catch (RuntimeException | StackOverflowError ex) {
			logger.error("{} を調査票として読み取れません", file, ex);
			return this.returns.read(new Opening.Refused(notUnderstood(file)), this.run.key().year());
		}
	}

	private static Finding notUnderstood(String file) {
		return Finding.ofFile(FindingCode.F06, "", SourceLocation.file(file), "調査票として読み取れません。",
				"配布した調査票に記入し直して再提出してください。繰り返すときは、このファイルを添えて保守担当に連絡してください。");
	}

}
