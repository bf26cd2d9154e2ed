package jp.annualreview.form;

import java.util.List;

import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.FormLayout;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.Stage;

/**
 * 調査票の表題: what stands above the rows of a form.
 *
 * @param years the plan's years with the words its cards head them with
 * @param yearName {@code 令和4年度}
 * @param deadline 提出期限, blank where no meeting sets one
 * @param contact where to ask and to send the form, blank where the register says nothing
 * @param stages the stages that may be chosen, lowest first
 * @param layout 様式: where the city wants its answers
 */
public record FormHead(PlanId plan, FiscalYear year, Edition edition, String department, String municipality,
		String planTitle, List<FormYear> years, String yearName, String deadline, String contact, boolean sample,
		List<Stage> stages, FormLayout layout) {

	public FormHead {
		years = List.copyOf(years);
		stages = List.copyOf(stages);
	}

	public String title() {
		return this.municipality + "　取組状況調査票（" + this.yearName + "実績）";
	}

}
