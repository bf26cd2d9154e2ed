package jp.annualreview.intake.planlist;

/**
 * 取込設定 by table. Settings come in layers (general, per plan, beside the list); a later
 * row replaces an earlier one with the same key.
 */
public enum SettingsTable {

	/** 列: which heading of the city's list is which column of ours. */
	COLUMNS("列", "columns", 1),

	/** 計画: facts about the plan that its list does not carry. */
	PLAN("計画", "plan", 1),

	/** 会議. */
	MEETINGS("会議", "meetings", 2),

	/** 部署: only those with something to say beyond their name. */
	DEPARTMENTS("部署", "departments", 1),

	/** 参照値. */
	REFERENCES("参照値", "references", 2),

	/** 指標補足: what the officer knows about an indicator and the list does not print. */
	INDICATORS("指標補足", "indicators", 3),

	/** 効果額: what the plan expects; the departments' own figures come with returns. */
	EFFECTS("効果額", "effects", 3),

	/** 担当課: who answers for what stands under a node of the hierarchy. */
	OWNERS("担当課", "owners", 1),

	/** 用語. */
	GLOSSARY("用語", "glossary", 1),

	/** 評価基準: grading schemes to choose from by name. */
	SCHEMES("評価基準", "schemes", 4),

	/** 段階: stage scales; the one whose symbols the list uses is taken. */
	STAGES("段階", "stages", 2),

	/** 個票: where on its sheets a plan of cards holds what. */
	CARDS("個票", "cards", 3),

	/** 様式: where on its sheets a return of this plan holds what. */
	FORM("様式", "form", 3),

	/** 目標改訂: targets revised during the plan. */
	REVISIONS("目標改訂", "revisions", 3),

	/** 総括: what 計画期間総括 says in words. */
	CLOSING("総括", "closing", 5);

	private final String label;

	private final String fileName;

	private final int keyColumns;

	SettingsTable(String label, String fileName, int keyColumns) {
		this.label = label;
		this.fileName = fileName;
		this.keyColumns = keyColumns;
	}

	/** Name of the sheet that holds it. */
	public String label() {
		return this.label;
	}

	/**
	 * File name without its extension; ASCII, so that any locale can build the program.
	 */
	public String fileName() {
		return this.fileName;
	}

	/** How many leading columns tell two rows apart. */
	int keyColumns() {
		return this.keyColumns;
	}

}
