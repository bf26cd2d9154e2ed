package jp.annualreview.intake.sheet;

/** 上限を超えたもの: what there is too much of in a file, and how to slim it in Excel. */
enum Excess {

	FILE("ファイルの大きさ", "バイト", "貼り付けた画像を削除するか「図の圧縮」で小さくし、"), UNPACKED("展開したファイルの大きさ", "バイト", Excess.EMPTY_ROWS),
	VALUE("一つの値の長さ", "バイト", Excess.SHORTEN), ROWS("値のある行の数", "行", Excess.OTHER_TABLES),
	CELLS("値のあるセルの数", "個", Excess.OTHER_TABLES), PACKED("空のものを含むセルの数", "個", Excess.EMPTY_ROWS),
	COPIES("結合されたセルの数", "個", Excess.UNMERGE), CHARACTERS("文字の数", "字", Excess.SHORTEN),
	MERGES("セルの結合の数", "か所", Excess.UNMERGE), FORMATS("使われている表示形式の長さの合計", "字", "表を選んで「セルの書式設定」の表示形式を「標準」に戻し、"),
	PIECES("文字列・図形・メモなどの数", "個", "不要なシート、図形、メモを削除し、");

	private static final String EMPTY_ROWS = "表より下の行をすべて選んで右クリックの「削除」で取り除き、表より右の列も同じように削除し、";

	private static final String OTHER_TABLES = "集計元のデータなど回答以外の表やシートを別のファイルに移し、";

	private static final String SHORTEN = "貼り付けた資料の文章を別のファイルに移し、";

	private static final String UNMERGE = "回答に要らないシートを削除するか、範囲を選んで「ホーム」の「セル結合の解除」で結合を減らし、";

	private final String what;

	private final String unit;

	private final String slimming;

	Excess(String what, String unit, String slimming) {
		this.what = what;
		this.unit = unit;
		this.slimming = slimming;
	}

	/**
	 * The refusal of a file.
	 * @param where how far it was read, or blank
	 */
	Refusal refusal(String where, long limit) {
		return Refusal.tooLarge("%sが%s上限%,d%sを超えています。".formatted(this.what, where, limit, this.unit),
				"Excelで開き、" + this.slimming + "上書き保存して再提出してください。");
	}

}
