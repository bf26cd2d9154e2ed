package jp.annualreview.report.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.DataSheet;
import jp.annualreview.report.document.DataTable;
import jp.annualreview.report.document.Document;
import jp.annualreview.report.ReportWriter;
import org.apache.commons.csv.CSVFormat;

/** オープンデータCSV: UTF-8 with BOM, CRLF, RFC 4180. */
final class OpenDataWriter implements ReportWriter {

	/** Without it Excel takes the file for Shift_JIS. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	@Override
	public String step() {
		return "open-data";
	}

	@Override
	public boolean perMeeting() {
		return false;
	}

	@Override
	public void write(Document document, Path folder) throws IOException {
		for (DataSheet data : document.data()) {
			write(data.table(), folder.resolve(data.table().name() + ".csv"));
		}
	}

	private static void write(DataTable table, Path file) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			out.write(BYTE_ORDER_MARK);
			CSVFormat.RFC4180.printRecord(out, table.columns().toArray());
			for (List<DataCell> row : table.rows()) {
				CSVFormat.RFC4180.printRecord(out, row.stream().map(CsvValue::of).toArray());
			}
		}
	}

}
