package jp.annualreview.plan;

import java.util.List;

/**
 * 様式: how the city lays out a return: further headings of a list, or the labels of cards
 * (個票), of which a sheet holds one or several.
 */
public record FormLayout(List<FormField> fields) {

	/** The program's own list form and nothing else. */
	public static final FormLayout LIST = new FormLayout(List.of());

	public FormLayout {
		fields = List.copyOf(fields);
	}

	/** Whether the answers stand on cards rather than in the rows of a list. */
	public boolean isCards() {
		return this.fields.stream().anyMatch((field) -> field.place() != FieldPlace.COLUMN);
	}

	/** The rows of one 欄, first choice first. */
	public List<FormField> of(String column) {
		return this.fields.stream().filter((field) -> field.column().equals(column)).toList();
	}

}
