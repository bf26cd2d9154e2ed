package jp.annualreview.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.Stage;
import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.PrintPage;
import jp.annualreview.workbook.SheetWriter;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * 表題欄 of the list form, and how to fill it in. Nothing may stand to the right of a cell
 * that is to be filled in: left blank, a reader would take that for its value.
 */
final class FormTitle {

	private static final float HEIGHT = 21;

	/** Columns of a label. */
	private static final int LABEL = 2;

	private static final int LEFT = 0;

	private static final int MIDDLE = FormColumn.TARGET.ordinal();

	private static final int RIGHT = FormColumn.ACTUAL.ordinal();

	private static final CellLook SUBMITTED = CellLook.CELL.formatted("yyyy\"年\"m\"月\"d\"日\"").left();

	private static final String COLOURS = "濃い黄色の欄は必ず、薄い黄色の欄は当てはまるときに記入してください（灰色の欄は不要です）。記入した欄は白くなります。欄を選ぶと、書き方が表示されます。";

	private static final String FIGURES = "実績は、単位の欄の単位で数値だけを記入してください。0のときは「0」、該当がないときは「該当なし」、測れなかったときは「把握不能」、確定していないときは「集計中」と記入してください。速報値があれば「集計中 4,380」のように添え、確定の時期を備考に記入してください。";

	private static final String REASONS = "目標に届かなかった取組は「未達成の理由・今後の対応」を必ず記入してください（集計中の取組は、確定してからで構いません）。目標を大きく上回ったとき（1.5倍以上）や前年度と桁が違うときは、備考に理由を記入してください。";

	private static final String SENDING = "番号・目標・前年度実績に誤りがあるときは、書き換えずに問合せ先へ連絡してください。記入後は、そのままの形式（.xlsx）で保存して提出してください。行の高さは広げられます。";

	private static final String STAGES = "【段階】　年度末に到達した段階を、前年度と同じでも選んでください。";

	private static final String CONTINUED = "計画の最後の段階に達した後も続けている取組だけは、空欄でも「継続」と読みます。";

	private static final String EFFECTS = "【効果額】　円の単位で、取組の初めの行に記入してください。「単年度」はその年度だけの効果、「継続」はその年度に新たに生じて翌年度からも続く効果の1年分の額です（前の年度までに生じた分は含めません）。";

	private static final String SELF_ASSESSMENT = "【自己評価】　目標（目標の定めがない取組では、この年度に予定していたこと）に照らして「達成」「一部達成」「未達成」から選んでください。一部達成・未達成のときは理由も記入してください。";

	private FormTitle() {
	}

	/** What stands on every page of paper. */
	static PrintPage paper(FormHead form) {
		return new PrintPage(form.title() + "　" + form.department(), form.sample() ? "見本" : "",
				form.deadline().isEmpty() ? "" : "提出期限 " + form.deadline());
	}

	static void above(SheetWriter page, DepartmentForm form) {
		FormHead head = form.head();
		page.title(head.title());
		line(page, known("計画名", head.planTitle(), LEFT), known("提出期限", head.deadline(), MIDDLE));
		line(page, known("年度", head.yearName(), LEFT), known("提出先・問合せ先", head.contact(), MIDDLE));
		int submitted = line(page, known("担当課", head.department(), LEFT), asked("提出日", SUBMITTED));
		int writer = line(page, asked("記入者", CellLook.CELL));
		FormEntries entries = new FormEntries(page.sheet(), head.year());
		entries.submitted(asked(submitted));
		entries.writer(asked(writer));
		howTo(page, form.rows().anyMatch(FormRow::measured));
		if (form.effects()) {
			page.paragraph(EFFECTS);
		}
		if (form.rows().anyMatch(FormRow::selfAssessed)) {
			page.paragraph(SELF_ASSESSMENT);
		}
		if (form.rows().anyMatch(FormRow::staged)) {
			page.paragraph(STAGES + (form.unplannedStages() ? "" : CONTINUED) + "　" + stages(head.stages()));
		}
	}

	private static void howTo(SheetWriter page, boolean measured) {
		List<String> rules = measured ? List.of(COLOURS, FIGURES, REASONS, SENDING)
				: List.of(COLOURS, REASONS, SENDING);
		for (int number = 0; number < rules.size(); number++) {
			page.paragraph(((number == 0) ? "【記入のしかた】　" : "") + "１２３４".charAt(number) + "　" + rules.get(number));
		}
	}

	private static String stages(List<Stage> stages) {
		return stages.stream()
			.map((stage) -> stage.meaning().isEmpty() || stage.meaning().equals(stage.symbol()) ? stage.symbol()
					: stage.symbol() + "＝" + stage.meaning())
			.collect(Collectors.joining("　　"));
	}

	/** A label and its value from a column on, each over several. */
	private record Field(String label, Entry value, int column) {

		int valueColumn() {
			return this.column + LABEL;
		}

		int end() {
			return (this.column == LEFT) ? MIDDLE - 1 : RIGHT;
		}

	}

	private static Field known(String label, String value, int column) {
		return new Field(label, new Entry(CellValue.text(value), CellLook.CELL.levelled(), ""), column);
	}

	private static Field asked(String label, CellLook look) {
		return new Field(label, new Entry(CellValue.text(""), look.levelled().asEntry(), ""), MIDDLE);
	}

	private static CellRangeAddress asked(int row) {
		return new CellRangeAddress(row, row, MIDDLE + LABEL, RIGHT - 1);
	}

	/** What is not known has no label either. */
	private static int line(SheetWriter page, Field... fields) {
		List<Field> shown = Stream.of(fields)
			.filter((field) -> field.value().look().open() || !field.value().shown().isEmpty())
			.toList();
		List<Entry> cells = new ArrayList<>(Collections.nCopies(RIGHT, Entry.EMPTY.with(CellLook.PLAIN)));
		for (Field field : shown) {
			fill(cells, field.column(), field.valueColumn(), Entry.heading(field.label()));
			fill(cells, field.valueColumn(), field.end(), field.value());
		}
		int row = page.row(cells).getRowNum();
		page.sheet().getRow(row).setHeightInPoints(HEIGHT);
		for (Field field : shown) {
			page.merge(row, row, field.column(), field.valueColumn() - 1);
			page.merge(row, row, field.valueColumn(), field.end() - 1);
		}
		return row;
	}

	/** Every cell of a merged area is framed. */
	private static void fill(List<Entry> cells, int from, int end, Entry entry) {
		cells.set(from, entry);
		for (int column = from + 1; column < end; column++) {
			cells.set(column, Entry.EMPTY.with(entry.look()));
		}
	}

}
