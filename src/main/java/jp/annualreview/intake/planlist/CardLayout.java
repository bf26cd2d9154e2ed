package jp.annualreview.intake.planlist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.FieldPlace;
import jp.annualreview.plan.FormField;
import jp.annualreview.plan.FormLayout;

/** 個票の設定: the settings table 個票 as a layout. */
final class CardLayout {

	private CardLayout() {
	}

	static FormLayout of(List<SettingRow> rows) {
		return new FormLayout(rows.stream().map(CardLayout::field).toList());
	}

	private static FormField field(SettingRow row) {
		List<String> labels = Stream.of(row.value("見出し").split("[;；]")).filter((label) -> !label.isBlank()).toList();
		FieldPlace place = place(row);
		if (row.value("欄").isBlank() || (labels.isEmpty() && place != FieldPlace.SHEET_NAME)) {
			throw new PlanListException("取込設定の「個票」に、欄または見出しが空欄の行があります（欄「%s」、見出し「%s」）。両方を記入してください。"
				.formatted(row.value("欄"), row.value("見出し")));
		}
		return new FormField(row.value("欄"), labels, place, row.value("始まり").equals("はい"));
	}

	private static FieldPlace place(SettingRow row) {
		return Arrays.stream(FieldPlace.values())
			.filter((place) -> place.label().equals(row.value("位置")))
			.findFirst()
			.orElseThrow(() -> new PlanListException(
					"取込設定の「個票」の欄「%s」の位置「%s」は使えません。%sのいずれかを記入してください。".formatted(row.value("欄"), row.value("位置"),
							Arrays.stream(FieldPlace.values())
								.map(FieldPlace::label)
								.collect(Collectors.joining("」「", "「", "」")))));
	}

}
