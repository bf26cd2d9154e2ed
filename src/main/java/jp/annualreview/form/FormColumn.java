package jp.annualreview.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.annualreview.workbook.CellLook;
import jp.annualreview.workbook.CellValue;
import jp.annualreview.workbook.Entry;
import jp.annualreview.workbook.SheetPalette;

/** 調査票の列: heading, width in half-width characters and content, from left to right. */
enum FormColumn {

	NUMBER("番号", 9), BRANCH("枝番", 6), ITEM("取組事項名", 24), INDICATOR("指標名", 22), UNIT("単位", 8), TARGET("目標", 14),
	MEANING("目標の意味", 22), LAST_YEAR("前年度実績", 14), LAST_ACTIVITY("前年度の実施内容", 30), ACTUAL("実績", 16), STAGE("段階", 8),
	SELF_ASSESSMENT("自己評価", 11), ACTIVITY("実施内容", 38), REASON("未達成の理由・今後の対応", 34), REMARK("備考", 22),
	EFFECT_ONCE("効果額（単年度）", 16), EFFECT_RECURRING("効果額（継続）", 16);

	private static final List<FormColumn> OF_EFFECTS = List.of(EFFECT_ONCE, EFFECT_RECURRING);

	/** Room for a heading of two lines. */
	private static final int IDLE = 6;

	private static final Entry OPTIONAL = new Entry(CellValue.text(""), CellLook.TEXT.asOptionalEntry(), "");

	private final String heading;

	private final int width;

	FormColumn(String heading, int width) {
		this.heading = heading;
		this.width = width;
	}

	static Optional<FormColumn> named(String heading) {
		return Arrays.stream(values()).filter((column) -> column.heading.equals(heading)).findFirst();
	}

	/** The columns of a form: those of 効果額 only where an item is asked for amounts. */
	static List<FormColumn> of(DepartmentForm form) {
		return Arrays.stream(values()).filter((column) -> form.effects() || !OF_EFFECTS.contains(column)).toList();
	}

	/** Columns with nothing to read or to write give their room to 実施内容. */
	static List<Integer> widths(DepartmentForm form) {
		List<FormColumn> columns = of(form);
		int spare = columns.stream()
			.filter((column) -> column.isIdle(form))
			.mapToInt((column) -> column.width - IDLE)
			.sum();
		return columns.stream()
			.map((column) -> column.isIdle(form) ? IDLE : (column == ACTIVITY) ? column.width + spare : column.width)
			.toList();
	}

	private boolean isIdle(DepartmentForm form) {
		return switch (this) {
			case BRANCH -> form.rows().allMatch((row) -> row.id().branch().isEmpty());
			case UNIT -> form.rows().allMatch((row) -> row.unit().isEmpty());
			case ACTUAL -> form.rows().noneMatch(FormRow::measured);
			case STAGE -> form.rows().noneMatch(FormRow::staged);
			case SELF_ASSESSMENT -> form.rows().noneMatch(FormRow::selfAssessed);
			case NUMBER, ITEM, INDICATOR, TARGET, MEANING, LAST_YEAR, LAST_ACTIVITY, ACTIVITY, REASON, REMARK,
					EFFECT_ONCE, EFFECT_RECURRING ->
				false;
		};
	}

	String heading() {
		return this.heading;
	}

	Entry entry(FormRow row) {
		return switch (this) {
			case NUMBER -> Entry.centred(row.id().item().value());
			case BRANCH -> Entry.centred(row.id().branch());
			case ITEM -> Entry.text(row.item());
			case INDICATOR -> Entry.text(row.indicator());
			case UNIT -> Entry.centred(row.unit());
			case TARGET -> Entry.centred(row.target());
			case MEANING -> Entry.text(row.meaning());
			case LAST_YEAR -> Entry.centred(row.lastYear());
			case LAST_ACTIVITY -> Entry.text(row.lastActivity());
			case ACTUAL -> asked(CellLook.TEXT.levelled(), row.measured());
			case STAGE -> asked(CellLook.TEXT.centred().levelled(), row.staged());
			case SELF_ASSESSMENT -> asked(CellLook.TEXT.centred().levelled(), row.selfAssessed());
			case EFFECT_ONCE, EFFECT_RECURRING -> asked(FormEntries.YEN.levelled(), row.effects());
			case ACTIVITY -> row.ended() ? OPTIONAL : asked(CellLook.TEXT, true);
			case REASON, REMARK -> OPTIONAL;
		};
	}

	private static Entry asked(CellLook look, boolean asked) {
		return new Entry(CellValue.text(""), asked ? look.asEntry() : look.filled(SheetPalette.NOT_ASKED), "");
	}

}
