package jp.annualreview.report.excel;

import java.util.List;
import java.util.stream.IntStream;

import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.report.DepartmentForm;
import jp.annualreview.report.FormHead;
import jp.annualreview.report.FormRow;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** 調査票 as a list: title block, how to fill it in, one row per indicator. */
final class FormListSheet {

	static final String NAME = "調査票";

	/** Room for two lines of handwriting on a printed form. */
	private static final float LEAST_HEIGHT = 34;

	private final Page page;

	private final FormHead head;

	private final FormEntries entries;

	private final List<FormColumn> columns;

	private final DepartmentForm form;

	FormListSheet(Book book, DepartmentForm form) {
		this.form = form;
		this.columns = FormColumn.of(form);
		this.page = new Page(book, NAME, this.columns.stream().map(FormColumn::width).toList());
		this.head = form.head();
		this.entries = new FormEntries(this.page.sheet());
	}

	void write() {
		FormTitle.above(this.page, this.form);
		this.page.headings(this.columns.stream().map(FormColumn::heading).toList());
		int header = this.page.next() - 1;
		this.page.sheet().getRow(header).setHeightInPoints(LEAST_HEIGHT);
		this.form.rows().forEach(this::row);
		this.page.sheet().createFreezePane(FormColumn.UNIT.ordinal(), header + 1);
		this.page.finish();
		PrintPage.of(this.head).setUp(this.page.sheet(), PrintPage.Paper.A3, 0);
		this.page.sheet().setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
		this.entries.protect();
	}

	private void row(FormRow row) {
		List<Entry> cells = this.columns.stream()
			.map((column) -> column.entry(row))
			.map((entry) -> entry.with(entry.look().levelled()))
			.toList();
		XSSFRow line = this.page.row(cells);
		line.setHeightInPoints(Math.max(LEAST_HEIGHT, line.getHeightInPoints()));
		hints(row, line.getRowNum());
	}

	private void hints(FormRow row, int line) {
		switch (row.kind()) {
			case NUMBER -> this.entries.number(cell(line, FormColumn.ACTUAL), row.unit());
			case DEADLINE -> this.entries.day(cell(line, FormColumn.ACTUAL), "実施した日");
			case STAGE -> this.entries.stage(cell(line, FormColumn.STAGE), this.head.stages());
			case PROSE -> {
			}
		}
		if (row.selfAssessed()) {
			this.entries.assessment(cell(line, FormColumn.SELF_ASSESSMENT));
		}
		if (row.effects()) {
			this.entries.effect(cell(line, FormColumn.EFFECT_ONCE), false);
			this.entries.effect(cell(line, FormColumn.EFFECT_RECURRING), true);
		}
		words(row, line);
	}

	/**
	 * Where only the department's own view says how far it came, that tells whether to
	 * explain.
	 */
	private void words(FormRow row, int line) {
		boolean judged = !row.selfAssessed() || !(row.kind() == IndicatorKind.PROSE || row.target().isEmpty());
		this.entries.text(cell(line, FormColumn.ACTIVITY), "実施内容", "この年度に行ったことを具体的に書いてください。");
		this.entries.text(cell(line, FormColumn.REASON), "未達成の理由・今後の対応",
				(judged ? "目標に届かなかったときは" : "一部達成・未達成のときは") + "必ず書いてください。");
	}

	private static CellRangeAddress cell(int row, FormColumn column) {
		return new CellRangeAddress(row, row, column.ordinal(), column.ordinal());
	}

	static List<Entry> blanks(int count) {
		return IntStream.range(0, count).mapToObj((column) -> Entry.EMPTY.with(Look.PLAIN)).toList();
	}

}
