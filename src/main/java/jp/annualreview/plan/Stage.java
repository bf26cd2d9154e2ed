package jp.annualreview.plan;

/** 段階: one step of a stage scale, {@code △ 研究・検討}. Order 1 is the lowest. */
public record Stage(int order, String symbol, String meaning) implements Comparable<Stage> {

	@Override
	public int compareTo(Stage other) {
		return Integer.compare(this.order, other.order);
	}

}
