package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FormField;
import jp.annualreview.plan.FormLayout;

/** シート「様式」: under which labels a return of this city gives what. */
final class FormSheet {

	/** 欄 of a return beyond the columns of the list: what its title block says. */
	private static final List<String> TITLE = List.of("担当課", "提出日", "記入者", "年度");

	/** Places that only a plan of the city has. */
	private static final Set<FieldPlace> OF_PLANS = Set.of(FieldPlace.NUMBERED);

	private final List<FormField> fields = new ArrayList<>();

	private final Set<String> used = new HashSet<>();

	FormSheet(RegisterTable table) {
		table.rows().forEach(this::add);
	}

	FormLayout layout() {
		return new FormLayout(this.fields);
	}

	private void add(RegisterRow row) {
		String column = row.required("欄").orElse("");
		FieldPlace place = row.choice("位置", FieldPlace.values(), FieldPlace::label, FieldPlace.COLUMN);
		List<String> labels = row.list("見出し");
		boolean known = isKnown(column, row);
		if (labels.isEmpty() && place != FieldPlace.SHEET_NAME) {
			row.fault("見出し", "空欄です。", "様式に印刷されている見出しを記入してください（二つ以上は「;」で区切る）。");
		}
		else if (known && isPossible(place, row) && isNew(place, labels, row)) {
			this.fields.add(new FormField(column, labels, place, row.marked("始まり")));
		}
	}

	private static boolean isKnown(String column, RegisterRow row) {
		boolean known = TITLE.contains(column)
				|| Arrays.stream(ReturnColumn.values()).anyMatch((any) -> any.heading().equals(column));
		if (!known && !column.isEmpty()) {
			row.fault("欄", "調査票にない欄です。", "「"
					+ Arrays.stream(ReturnColumn.values()).map(ReturnColumn::heading).collect(Collectors.joining("」「"))
					+ "」「" + String.join("」「", TITLE) + "」のいずれかを記入してください。");
		}
		return known;
	}

	private static boolean isPossible(FieldPlace place, RegisterRow row) {
		if (OF_PLANS.contains(place)) {
			row.fault("位置", "調査票では使えない位置です。", "「右」「下」「年度ごと」「列」「シート名」などを記入してください。");
		}
		return !OF_PLANS.contains(place);
	}

	/** One label in one place can hold one value. */
	private boolean isNew(FieldPlace place, List<String> labels, RegisterRow row) {
		boolean taken = labels.stream().anyMatch((label) -> !this.used.add(place + Folding.squeeze(label)));
		if (taken) {
			row.fault("見出し", "同じ見出しと位置がほかの行にもあります。", "一つの見出しの値は一つの欄にだけ使えます。どちらかの行を直してください。");
		}
		return !taken;
	}

}
