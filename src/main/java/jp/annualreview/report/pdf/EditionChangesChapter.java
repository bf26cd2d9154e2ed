package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.EditionChange;
import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.ReviewReport;

/** 前回からの変更: by kind. The first edition of a year has no such chapter. */
final class EditionChangesChapter implements Chapter {

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		report.changes().ifPresent((changes) -> print(flow, report, changes));
	}

	private static void print(PageFlow flow, ReviewReport report, EditionChanges changes) {
		flow.chapter("前回からの変更", 220);
		if (changes.rows().isEmpty()) {
			flow.paragraph(Text.of(changes.nothing(), TextStyle.BODY));
			return;
		}
		float number = NumberColumn.width(flow, report, 32);
		ListTable table = ListTable.of(flow, heads(changes), number, 220, 0, 16, 0, 82);
		String kind = "";
		for (EditionChange change : changes.rows()) {
			if (!change.kind().label().equals(kind)) {
				kind = change.kind().label();
				table.section(changes.counted(change.kind()));
			}
			table.row(Text.centred(ItemTexts.number(change.number(), change.branch())), Text.cell(change.name()),
					Text.cell(change.before()), Text.centred("→"), Text.of(change.after(), TextStyle.CELL_BOLD),
					Text.cell(change.department()));
		}
		table.end();
	}

	private static List<String> heads(EditionChanges changes) {
		return List.of("番号", "取組事項・指標", "前回（" + changes.before() + "）", "", "今回（" + changes.now() + "）", "担当課");
	}

}
