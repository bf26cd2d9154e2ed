package jp.annualreview.job;

/** やり直し方: how much of a run is done again. */
public sealed interface Rerun {

	/** In words. */
	default String words() {
		return switch (this) {
			case Resume resume -> "続きから";
			case From(var step) -> "「" + step.label() + "」から";
			case FailedWorkbooks failed -> "読めなかったファイルだけ";
		};
	}

	/** 続きから: what is not done yet. */
	record Resume() implements Rerun {
	}

	/** この段階から: a step and all that depend on it. */
	record From(ReviewStep step) implements Rerun {
	}

	/** 読めなかったファイルだけ: reads again only the workbooks that could not be read. */
	record FailedWorkbooks() implements Rerun {
	}

}
