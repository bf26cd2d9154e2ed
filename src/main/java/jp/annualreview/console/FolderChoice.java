package jp.annualreview.console;

import java.util.List;

import jp.annualreview.job.PlanOverview;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/** 受付フォルダ to choose: a plan and one of its years. */
record FolderChoice(PlanId plan, String name, FiscalYear year) {

	static List<FolderChoice> of(PlanOverview plan) {
		return plan.span().reversed().stream().map((year) -> new FolderChoice(plan.plan(), plan.name(), year)).toList();
	}

	/** As a page sends it: {@code himi/2023}. */
	static FolderChoice of(String value) {
		if (!value.matches("[a-z0-9-]+/(19|20|21)\\d\\d")) {
			throw new NotThereException();
		}
		String[] parts = value.split("/");
		return new FolderChoice(new PlanId(parts[0]), parts[0], FiscalYear.of(Integer.parseInt(parts[1])));
	}

	public String value() {
		return this.plan + "/" + this.year;
	}

}
