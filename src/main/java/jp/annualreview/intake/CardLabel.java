package jp.annualreview.intake;

import java.util.List;

import jp.annualreview.plan.FormField;

/**
 * 見出しの箱: a box whose whole text is a label of the layout, perhaps with its value behind a
 * colon.
 *
 * @param inline the value within the label's own box, blank where it stands elsewhere
 */
record CardLabel(Spot spot, List<FormField> fields, String inline) {

	boolean starts() {
		return this.fields.stream().anyMatch(FormField::starts);
	}

}
