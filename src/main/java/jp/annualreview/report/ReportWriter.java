package jp.annualreview.report;

import java.io.IOException;
import java.nio.file.Path;

import jp.annualreview.report.document.Document;

/** 出力: one format of the report. The same report gives the same bytes. */
public interface ReportWriter {

	/**
	 * The step's name of this format: {@code report-pdf}, {@code report-excel},
	 * {@code report-html}, {@code open-data}.
	 */
	String step();

	/** Whether every meeting gets a copy of its own; open data is the same for all. */
	default boolean perMeeting() {
		return true;
	}

	/** Writes its files into the folder, which exists. */
	void write(Document document, Path folder) throws IOException;

}
