package jp.annualreview.plan;

/** 種類: what an indicator is answered with. */
public enum IndicatorKind {

	/** 数値: a number with a unit. */
	NUMBER("数値"),
	/** 段階: a stage symbol or stage word. */
	STAGE("段階"),
	/** 期日: a day by which something is done. */
	DEADLINE("期日"),
	/** 文章: the department's own judgement of a goal in words. */
	PROSE("文章");

	private final String label;

	IndicatorKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
