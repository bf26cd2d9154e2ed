package jp.annualreview.plan;

/** 位置: where the value of a label stands on a card. */
public enum FieldPlace {

	/** 列: the label heads a column of a list. */
	COLUMN("列"),
	/** 右: the first cell to the right of the label. */
	RIGHT("右"),
	/** 右2: the second cell to the right of the label. */
	SECOND_RIGHT("右2"),
	/** 右すべて: all cells to the right of the label, one after the other. */
	ALL_RIGHT("右すべて"),
	/** 下: the cell below the label. */
	BELOW("下"),
	/** 年度ごと: the row of the label, one value below each year heading. */
	BY_YEAR("年度ごと"),
	/** 番号付き: a heading above the card, known by its numbering. */
	NUMBERED("番号付き"),
	/** シート名: the name of the sheet. */
	SHEET_NAME("シート名");

	private final String label;

	FieldPlace(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
