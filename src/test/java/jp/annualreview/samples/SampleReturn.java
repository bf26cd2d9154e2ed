package jp.annualreview.samples;

import java.time.LocalDate;

import jp.annualreview.plan.FiscalYear;
import org.apache.commons.csv.CSVRecord;

/**
 * 提出ファイルの見本.
 *
 * @param department 担当課 the form was made for
 * @param writtenDepartment 担当課 as the title block names it
 * @param writtenDay 提出日 as typed, blank for a real date
 * @param stamped whether the hidden sheet of the form is still there
 */
record SampleReturn(FiscalYear year, String department, String round, String file, String writtenDepartment,
		LocalDate day, String writtenDay, String writer, boolean stamped) {

	static SampleReturn of(CSVRecord row) {
		String department = row.get("担当課");
		String alias = row.get("担当課の記載");
		return new SampleReturn(FiscalYear.of(Integer.parseInt(row.get("年度"))), department, row.get("回"),
				row.get("ファイル名"), alias.isEmpty() ? department : alias, LocalDate.parse(row.get("提出日")),
				row.get("提出日の記載"), row.get("記入者"), !row.get("様式").equals("様式なし"));
	}

}
