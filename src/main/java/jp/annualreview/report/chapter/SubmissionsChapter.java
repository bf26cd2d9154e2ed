package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.AskedRow;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.SubmissionRow;
import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.Note;
import jp.annualreview.report.document.Places;
import jp.annualreview.report.document.Table;
import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;
import jp.annualreview.report.document.Table.Row;

/** 提出状況: who handed in what, and what is still asked of them. */
final class SubmissionsChapter implements ChapterComposer {

	private static final String FINDINGS = "指摘";

	@Override
	public String title(ReviewReport report) {
		return "提出状況";
	}

	@Override
	public List<Block> blocks(ReviewReport report) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Note(SubmissionRow.KEY));
		blocks.add(new Table("提出状況一覧", "", columns(),
				report.submissions().stream().map(SubmissionsChapter::row).toList()));
		if (!report.asked().isEmpty()) {
			blocks.add(asked(report.asked()));
		}
		return blocks;
	}

	private static List<Column> columns() {
		return List.of(Column.of("担当課", Kind.NAME, 30), Columns.word("状況", 12), Columns.word("提出日", 20),
				Columns.prose("提出ファイル", 48), Columns.figure("誤り", 8).under(FINDINGS),
				Columns.figure("確認", 8).under(FINDINGS), Columns.figure("参考", 8).under(FINDINGS),
				Columns.word("期限まで", 12).whereAny(), Columns.prose("督促文", 70).whereAny());
	}

	private static Row row(SubmissionRow row) {
		return Row
			.of(new Cell.Text(row.department(), Cell.Tone.PLAIN, Places.countsOf(row.department())),
					Cell.strong(row.status()), Cell.text(row.submittedOn()), Cell.text(row.files()),
					Cell.count(row.errors()), Cell.count(row.confirmations()), Cell.count(row.notes()),
					Cell.text(row.daysLeft()), Cell.text(row.reminder()))
			.at(Places.submission(row.department()));
	}

	/** The counts above say how many; a member wants to know what. */
	private static Table asked(List<AskedRow> asked) {
		return new Table("訂正確認一覧", "担当課に求めている訂正と確認（指摘 " + asked.size() + "件）",
				List.of(Columns.department(), Columns.number(), Columns.word("区分", 8), Columns.prose("内容", 60),
						Columns.prose("求めている対応", 50)),
				asked.stream()
					.map((row) -> Row.of(Cell.text(row.department()), row.item(), Cell.text(row.severity()),
							Cell.text(row.problem()), Cell.text(row.remedy())))
					.toList())
			.on("訂正・確認");
	}

}
