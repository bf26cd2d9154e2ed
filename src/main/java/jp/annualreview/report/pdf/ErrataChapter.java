package jp.annualreview.report.pdf;

import java.util.List;

import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.Erratum;
import jp.annualreview.report.ReviewReport;

/** 正誤表: what a closed edition had printed wrong. */
final class ErrataChapter implements Chapter {

	private static final List<String> HEADS = List.of("番号", "取組事項・指標", "欄", "誤", "正", "担当課");

	@Override
	public void print(PageFlow flow, ReviewReport report) {
		report.changes()
			.filter((changes) -> !changes.errata().isEmpty())
			.ifPresent((changes) -> print(flow, report, changes));
	}

	private static void print(PageFlow flow, ReviewReport report, EditionChanges changes) {
		flow.chapter("正誤表（" + changes.before() + "の報告書）", 220);
		ListTable table = ListTable.of(flow, HEADS, NumberColumn.width(flow, report, 32), 250, 66, 0, 0, 82);
		for (Erratum erratum : changes.errata()) {
			table.row(Text.centred(ItemTexts.number(erratum.number(), erratum.branch())), Text.cell(erratum.name()),
					Text.centred(erratum.field()), Text.cell(erratum.wrong()),
					Text.of(erratum.right(), TextStyle.CELL_BOLD), Text.cell(erratum.department()));
		}
		table.end();
	}

}
