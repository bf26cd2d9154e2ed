package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jp.annualreview.plan.Stage;
import jp.annualreview.report.DataCell;
import jp.annualreview.report.DepartmentForm;
import jp.annualreview.report.FormHead;
import jp.annualreview.report.FormRow;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * 表題欄 of the list form, and how to fill it in. Nothing may stand to the right of a cell
 * that is to be filled in: left blank, a reader would take that for its value.
 */
final class FormTitle {

	private static final float HEIGHT = 21;

	private static final int LABEL = 2;

	private static final int MIDDLE = FormColumn.TARGET.ordinal();

	private static final int RIGHT = FormColumn.ACTIVITY.ordinal();

	private static final String HOW_TO = """
			【記入のしかた】
			１　黄色の欄だけに記入してください（灰色の欄は不要です）。欄を選ぶと、書き方が表示されます。表題の提出日と記入者も記入してください。
			２　実績は、単位の欄の単位で数値だけを記入してください。0のときは「0」、該当がないときは「該当なし」、確定していないときは「集計中」（分かれば速報値を添える）と記入してください。
			３　目標に届かなかった取組は、「未達成の理由・今後の対応」を必ず記入してください。数値が前年度と大きく違うときは、備考に理由を記入してください。
			４　番号・目標・前年度実績に誤りがあるときは、書き換えずに問合せ先へ連絡してください。記入後は、そのままの形式（.xlsx）で保存して提出してください。""";

	private static final String CONTINUED = "　　（計画の最後の段階に達した後も続けている取組は、空欄で構いません）";

	private static final String EFFECTS = "５　効果額は、円の単位で、取組の初めの行に記入してください。「単年度」はその年度だけの効果、「継続」はその年度に新たに生じて翌年度からも続く効果の1年分の額です（前の年度までに生じた分は含めません）。";

	private static final String SELF_ASSESSMENT = "【自己評価】　欄が黄色の取組は、目標に照らして「達成」「一部達成」「未達成」から選んでください。一部達成・未達成のときは理由も記入してください。";

	private FormTitle() {
	}

	static void above(Page page, DepartmentForm form) {
		FormHead head = form.head();
		page.title(head.title());
		line(page, "計画名", head.planTitle(), "提出期限", head.deadline(), "提出日");
		line(page, "年度", head.yearName(), "問合せ先", head.contact(), "記入者");
		line(page, "担当課", head.department(), "", "", "");
		new FormEntries(page.sheet()).day(new CellRangeAddress(1, 1, RIGHT + 1, RIGHT + 1), "提出日");
		HOW_TO.lines().forEach(page::paragraph);
		if (form.effects()) {
			page.paragraph(EFFECTS);
		}
		if (form.rows().anyMatch(FormRow::selfAssessed)) {
			page.paragraph(SELF_ASSESSMENT);
		}
		if (!head.stages().isEmpty()) {
			page.paragraph("【段階】　" + stages(head.stages()) + (form.unplannedStages() ? "" : CONTINUED));
		}
	}

	private static String stages(List<Stage> stages) {
		return stages.stream()
			.map((stage) -> stage.meaning().isEmpty() || stage.meaning().equals(stage.symbol()) ? stage.symbol()
					: stage.symbol() + " " + stage.meaning())
			.collect(Collectors.joining("　　"));
	}

	private static void line(Page page, String left, String value, String middle, String known, String asked) {
		List<Entry> cells = new ArrayList<>();
		label(cells, left, LABEL);
		span(cells, value, Look.CELL.levelled(), MIDDLE - 1 - LABEL);
		cells.addAll(FormListSheet.blanks(1));
		if (!known.isEmpty()) {
			label(cells, middle, LABEL);
			span(cells, known, Look.CELL.levelled(), RIGHT - 1 - MIDDLE - LABEL);
		}
		cells.addAll(FormListSheet.blanks(RIGHT - cells.size()));
		if (!asked.isEmpty()) {
			label(cells, asked, 1);
			Look look = Look.CELL.levelled().asEntry();
			cells.add(new Entry(DataCell.text(""),
					asked.equals("提出日") ? look.formatted("yyyy\"年\"m\"月\"d\"日\"").left() : look, ""));
		}
		int row = page.row(cells).getRowNum();
		page.sheet().getRow(row).setHeightInPoints(HEIGHT);
		page.merge(row, row, 0, LABEL - 1);
		page.merge(row, row, LABEL, MIDDLE - 2);
		if (!known.isEmpty()) {
			page.merge(row, row, MIDDLE, MIDDLE + LABEL - 1);
			page.merge(row, row, MIDDLE + LABEL, RIGHT - 2);
		}
	}

	private static void label(List<Entry> cells, String text, int columns) {
		span(cells, text, Look.HEADING, columns);
	}

	private static void span(List<Entry> cells, String text, Look look, int columns) {
		cells.add(new Entry(DataCell.text(text), look, ""));
		for (int column = 1; column < columns; column++) {
			cells.add(Entry.EMPTY.with(look));
		}
	}

}
