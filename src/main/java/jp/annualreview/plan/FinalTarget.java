package jp.annualreview.plan;

import java.util.Optional;

/** 最終目標: the target of the whole plan as printed; its year may lie outside the plan. */
public record FinalTarget(Optional<FiscalYear> year, String text) {

	public static final FinalTarget UNKNOWN = new FinalTarget(Optional.empty(), "");

}
