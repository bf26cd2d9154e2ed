package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.List;

/** 計画の確認事項: what a list leaves open about the plan as a whole. */
final class PlanQuestions {

	private final PlanList list;

	private final ImportMapping mapping;

	PlanQuestions(PlanList list, ImportMapping mapping) {
		this.list = list;
		this.mapping = mapping;
	}

	List<ImportQuestion> all() {
		List<ImportQuestion> questions = new ArrayList<>();
		if (this.mapping.plan("計画名").isEmpty()) {
			questions.add(ImportQuestion.ofPlan("計画名",
					"一覧からは分かりません。計画台帳のシート「計画」に計画名を記入してください（空欄のままでは調査票も報告書も作れません）。自治体名・委員会名・担当者・連絡先もここに書きます。"));
		}
		if (this.list.period().isSupposed() && this.mapping.plan("開始年度").isEmpty()) {
			questions.add(ImportQuestion.ofPlan("開始年度・終了年度",
					"%sから、計画の期間を%s年度～%s年度としました。違うときは、計画台帳のシート「計画」の開始年度・終了年度を直してください。".formatted(
							this.list.period().baseline().isPresent() ? "現状と目標の年度" : "目標の年度", this.list.years().first(),
							this.list.years().last())));
		}
		return questions;
	}

}
