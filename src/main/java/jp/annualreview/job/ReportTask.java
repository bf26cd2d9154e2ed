package jp.annualreview.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jp.annualreview.ledger.Run;
import jp.annualreview.report.ReportWriter;
import jp.annualreview.report.document.Document;

/** One format of the report, printed from the one document all formats print. */
class ReportTask implements RunTask {

	private static final String COPIES = "配付用";

	private final ReportDocuments documents;

	private final ReportWriter writer;

	private final ReviewFolders folders;

	ReportTask(ReportDocuments documents, ReportWriter writer, ReviewFolders folders) {
		this.documents = documents;
		this.writer = writer;
		this.folders = folders;
	}

	@Override
	public void perform(Run run) throws Exception {
		Path folder = Files.createDirectories(this.folders.prepared(run.id()));
		ReportDocuments.Copies copies = this.documents.of(run);
		this.writer.write(copies.report(), folder);
		if (this.writer.perMeeting()) {
			for (Map.Entry<String, Document> copy : copies.byAudience().entrySet()) {
				this.writer.write(copy.getValue(),
						Files.createDirectories(folder.resolve(COPIES).resolve(copy.getKey())));
			}
		}
	}

}
