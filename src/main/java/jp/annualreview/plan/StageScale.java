package jp.annualreview.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 段階基準: the stages of a plan in rising order. */
public record StageScale(String name, List<Stage> stages) {

	public StageScale {
		stages = stages.stream().sorted(Comparator.comparingInt(Stage::order)).toList();
	}

	/** The stage of a symbol as the plan writes it. */
	public Optional<Stage> stage(String symbol) {
		return this.stages.stream().filter((stage) -> stage.symbol().equals(symbol)).findFirst();
	}

}
