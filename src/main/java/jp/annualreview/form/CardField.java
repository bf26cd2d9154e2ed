package jp.annualreview.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.FormField;
import jp.annualreview.plan.Stage;
import jp.annualreview.workbook.CellLook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * 個票の記入欄: what a row of the block 実績 asks of an item. A row that only the city's 様式 has
 * is filled in like 備考.
 */
record CardField(FormField field, FormColumn column, FormItem item) {

	private static final float ROOM_TO_WRITE = 100;

	CardField(FormField field, FormItem item) {
		this(field, FormColumn.named(field.column()).orElse(FormColumn.REMARK), item);
	}

	String label() {
		return this.field.labels().getFirst();
	}

	boolean isEffect() {
		return Set.of(FormColumn.EFFECT_ONCE, FormColumn.EFFECT_RECURRING).contains(this.column);
	}

	boolean isAsked() {
		return switch (this.column) {
			case STAGE -> this.item.rows().stream().anyMatch(FormRow::staged);
			case ACTUAL -> measures().findAny().isPresent();
			case SELF_ASSESSMENT -> this.item.rows().stream().anyMatch(FormRow::selfAssessed);
			default -> true;
		};
	}

	private Stream<FormRow> measures() {
		return this.item.rows().stream().filter(FormRow::measured);
	}

	/** What an earlier year answered. */
	String known(FormItemYear year) {
		return switch (this.column) {
			case STAGE -> year.reached();
			case ACTUAL -> year.actual();
			case ACTIVITY -> year.activity();
			case REASON -> year.reason();
			default -> "";
		};
	}

	CellLook look() {
		return switch (this.column) {
			case STAGE -> CellLook.TEXT.centred().levelled().asEntry();
			case EFFECT_ONCE, EFFECT_RECURRING -> FormEntries.YEN.levelled().asEntry();
			case ACTUAL, SELF_ASSESSMENT -> CellLook.TEXT.levelled().asEntry();
			case ACTIVITY -> CellLook.TEXT.asEntry();
			default -> CellLook.TEXT.asOptionalEntry();
		};
	}

	/** How high its row is at least, in points. */
	float height(float line) {
		return switch (this.column) {
			case ACTIVITY -> ROOM_TO_WRITE;
			case REASON, REMARK -> ROOM_TO_WRITE / 2;
			default -> line * Math.max(2, isAsked() ? measures().count() : 0);
		};
	}

	/** Says in the cell how it is filled in, and checks what is. */
	void open(CellRangeAddress cell, FormEntries entries, List<Stage> stages) {
		switch (this.column) {
			case STAGE -> entries.stage(cell, label(), stages);
			case ACTUAL -> figures(cell, entries);
			case SELF_ASSESSMENT -> entries.assessment(cell);
			case EFFECT_ONCE -> entries.effect(cell, false);
			case EFFECT_RECURRING -> entries.effect(cell, true);
			case ACTIVITY -> entries.activity(cell, label());
			case REASON -> entries.reason(cell, label(), true);
			default -> entries.remark(cell, label());
		}
	}

	/** Several measures share a box; only their names keep them apart. */
	private void figures(CellRangeAddress cell, FormEntries entries) {
		List<FormRow> rows = measures().toList();
		if (rows.size() == 1) {
			entries.measure(cell, rows.getFirst());
			return;
		}
		String example = rows.stream()
			.map((row) -> row.indicator() + " 12" + row.unit())
			.collect(Collectors.joining("\n"));
		entries.text(cell, "実績", "名称と単位を付けて、1行に一つずつ記入してください（改行は Alt+Enter）。例:\n" + example);
	}

}
