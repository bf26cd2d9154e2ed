package jp.annualreview.form;

import java.util.List;

import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.OutputBook;
import jp.annualreview.workbook.PrintPage;
import jp.annualreview.workbook.SheetWriter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** 調査票 as a list: title block, how to fill it in, one row per indicator. */
final class FormListSheet {

	static final String NAME = "調査票";

	private static final float HEADER_HEIGHT = 34;

	/** Room for four lines. */
	private static final float LEAST_HEIGHT = 58;

	/** What tells the rows apart stays in sight. */
	private static final int FROZEN = FormColumn.INDICATOR.ordinal();

	private final SheetWriter page;

	private final FormHead head;

	private final FormEntries entries;

	private final List<FormColumn> columns;

	private final DepartmentForm form;

	FormListSheet(OutputBook book, DepartmentForm form) {
		this.form = form;
		this.columns = FormColumn.of(form);
		this.page = new SheetWriter(book, NAME, FormColumn.widths(form));
		this.head = form.head();
		this.entries = new FormEntries(this.page.sheet(), this.head.year());
	}

	void write() {
		FormTitle.above(this.page, this.form);
		this.page.headings(this.columns.stream().map(FormColumn::heading).toList());
		int header = this.page.next() - 1;
		this.page.sheet().getRow(header).setHeightInPoints(HEADER_HEIGHT);
		this.form.rows().forEach(this::row);
		this.page.sheet().createFreezePane(FROZEN, header + 1);
		this.page.finish();
		FormTitle.paper(this.head).setUp(this.page.sheet(), PrintPage.Paper.A3, 0);
		this.page.sheet().setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
		this.entries.paleWhereFilled();
		this.entries.protect();
	}

	private void row(FormRow row) {
		XSSFRow line = this.page.row(this.columns.stream().map((column) -> levelled(column.entry(row))).toList());
		SheetWriter.raise(line, LEAST_HEIGHT);
		hints(row, line.getRowNum());
	}

	/**
	 * What is to be read stands in the middle, what is to be written begins at the top.
	 */
	private static Entry levelled(Entry entry) {
		return entry.look().open() ? entry : entry.with(entry.look().levelled());
	}

	private void hints(FormRow row, int line) {
		if (row.measured()) {
			this.entries.measure(cell(line, FormColumn.ACTUAL), row);
		}
		if (row.staged()) {
			this.entries.stage(cell(line, FormColumn.STAGE), "段階", this.head.stages());
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
		this.entries.activity(cell(line, FormColumn.ACTIVITY), FormColumn.ACTIVITY.heading());
		this.entries.reason(cell(line, FormColumn.REASON), FormColumn.REASON.heading(), judged);
		this.entries.remark(cell(line, FormColumn.REMARK), FormColumn.REMARK.heading());
	}

	private static CellRangeAddress cell(int row, FormColumn column) {
		return new CellRangeAddress(row, row, column.ordinal(), column.ordinal());
	}

}
