package jp.annualreview.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.ledger.Run;
import jp.annualreview.plan.Meeting;
import jp.annualreview.report.ReportInput;
import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.Document;

/**
 * 報告書の文書: what the report of a run says, composed once for all formats. The last one made
 * is kept until the results of a run are made anew or published.
 */
class ReportDocuments {

	private final ReportSource source;

	private Optional<Composed> last = Optional.empty();

	private record Composed(long run, Copies copies) {
	}

	/**
	 * The report and its copies.
	 *
	 * @param byAudience 配付用, by 配付先
	 */
	record Copies(Document report, Map<String, Document> byAudience) {
	}

	ReportDocuments(ReportSource source) {
		this.source = source;
	}

	/** Formats that ask at the same time wait for the first to have it composed. */
	synchronized Copies of(Run run) {
		if (this.last.filter((composed) -> composed.run() == run.id()).isEmpty()) {
			this.last = Optional.of(new Composed(run.id(), compose(run)));
		}
		return this.last.orElseThrow().copies();
	}

	/** A task after which what was composed before is not to be printed any more. */
	RunTask outdatedBy(RunTask task) {
		return (run) -> {
			forget();
			task.perform(run);
		};
	}

	private synchronized void forget() {
		this.last = Optional.empty();
	}

	private Copies compose(Run run) {
		ReportInput input = this.source.input(run);
		List<Meeting> meetings = input.register().meetings(run.key().year(), run.key().edition());
		Map<String, Document> copies = new LinkedHashMap<>();
		meetings.stream().skip(1).forEach((meeting) -> copies.put(meeting.audience(), compose(input.copyFor(meeting))));
		return new Copies(compose(meetings.stream().findFirst().map(input::copyFor).orElse(input)), copies);
	}

	private static Document compose(ReportInput input) {
		return new DocumentComposer().compose(input);
	}

}
