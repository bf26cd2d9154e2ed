package jp.annualreview.finding;

/**
 * 指摘番号: K codes concern a row, F codes a whole file. Source: {@code rules.md} section 6.
 */
public enum FindingCode {

	K01("重複提出・旧様式", Severity.CONFIRM, "L3-07"), K02("番号の誤り", Severity.ERROR, ""), K03("担当課の相違", Severity.ERROR, ""),
	K04("数値として読めない", Severity.ERROR, "L2-01"), K05("単位の相違", Severity.ERROR, "L2-03"),
	K06("桁違いの疑い", Severity.CONFIRM, ""), K07("累計値の減少", Severity.CONFIRM, ""), K08("前年度実績欄の変更", Severity.CONFIRM, ""),
	K09("目標・名称・効果額の相違", Severity.CONFIRM, ""), K10("未達成の理由なし", Severity.CONFIRM, ""),
	K11("大幅な超過達成の理由なし", Severity.CONFIRM, ""), K12("前年度・目標と同値", Severity.NOTE, ""),
	K13("段階の後退・先行", Severity.CONFIRM, ""), K14("終了した取組への回答", Severity.CONFIRM, ""), K15("上限値の超過", Severity.ERROR, ""),
	K16("実施内容の未記入・前年同文", Severity.NOTE, ""), K17("記述と数値の矛盾", Severity.CONFIRM, ""), K18("再掲の値の相違", Severity.ERROR, ""),
	K19("集計中のまま", Severity.CONFIRM, ""), K20("空欄（0の可能性）", Severity.CONFIRM, ""), K21("年度の相違", Severity.ERROR, ""),
	K22("見えない記載", Severity.NOTE, "L1-13"), K23("解釈した数値", Severity.CONFIRM, "L2-01"), K24("読み取れない行", Severity.ERROR, ""),

	F01("読み取れないファイル", Severity.ERROR, ""), F02("パスワード付きファイル", Severity.ERROR, ""), F03("空のファイル", Severity.ERROR, ""),
	F04("表計算ファイルではない", Severity.ERROR, ""), F05("対応していない形式", Severity.ERROR, "L1-01"),
	F06("見出しが見つからない", Severity.ERROR, "L3-07"), F07("担当課が分からない", Severity.ERROR, ""),
	F08("大きすぎるファイル", Severity.ERROR, "");

	private final String title;

	private final Severity severity;

	private final String nationalRule;

	FindingCode(String title, Severity severity, String nationalRule) {
		this.title = title;
		this.severity = severity;
		this.nationalRule = nationalRule;
	}

	/** What the code stands for, in a few words. */
	public String title() {
		return this.title;
	}

	/**
	 * The usual severity; K06 may be raised to 誤り; K03, and K06, K07 and K13 where they
	 * are explained, lowered to 参考.
	 */
	public Severity severity() {
		return this.severity;
	}

	/** The rule of 行政データの機械可読性に関するルール that covers the fault, or blank. */
	public String nationalRule() {
		return this.nationalRule;
	}

	/** Whether the code concerns a whole file. */
	public boolean concernsFile() {
		return name().startsWith("F");
	}

	/**
	 * Whether the file could not be opened at all, as against opened and not understood.
	 */
	public boolean refusesFile() {
		return concernsFile() && this != F06 && this != F07;
	}

}
