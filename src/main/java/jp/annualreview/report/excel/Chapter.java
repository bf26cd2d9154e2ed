package jp.annualreview.report.excel;

import jp.annualreview.report.ReviewReport;

/** 報告書のシート, in the order of the workbook. */
enum Chapter {

	OVERVIEW("概要", "この年度の結果のあらまし"), EDITION_CHANGES("前回からの変更", "前回の版から新たに確定・訂正した項目"), ERRATA("正誤表", "確定した前回の版の訂正"),
	POLICIES("方針別", "方針・項目ごとの件数と評価の構成（グラフ）"), DEPARTMENTS("担当課別", "担当課ごとの件数"), PRIORITIES("重点項目", "重点項目の達成状況"),
	TRENDS("重点項目_推移", "重点項目の目標と実績の推移（グラフ）"), MOVES("変動", "前年度から評価・状態が変わった項目"), MATRIX("変動_件数", "前年度の結果ごとに見た今年度の結果の件数"),
	MISSED("未達成", "未達成の指標と理由・今後の対応"), UNSETTLED("未確定・未提出", "判定していない指標とその理由"),
	PLAN_CHANGES("計画の変更", "新規・終了・中止・統合・再掲の取組と目標の改訂"), OPINIONS("委員意見", "委員の意見と事務局の回答、対応状況"),
	EFFECTS("効果額", "効果額の見込・実績・差（千円）"), ITEMS("全項目", "全取組事項の計画と実績"), DATA("データ", "指標ごとの結果（評価結果.csv と同じ列）"),
	ITEM_DATA("データ_取組事項", "取組事項ごとの結果（評価結果_取組事項.csv と同じ列）"), EFFECT_DATA("データ_効果額", "効果ごとの金額（円。効果額.csv と同じ列）"),
	CLOSING("総括", "計画期間のあらまし、方針別の最終評価、主な成果など"), CLOSING_INDICATORS("総括_指標", "全指標の全年度の目標・実績・評価と最終評価"),
	CLOSING_DATA("データ_総括", "指標と年度ごとの結果（計画期間総括.csv と同じ列）"), FINDINGS("指摘", "回答への指摘（指摘一覧.csv と同じ列）"),
	GUIDE("評価基準", "評価基準と算式、凡例、用語"), SUBMISSIONS("提出状況", "担当課ごとの提出状況");

	private final String title;

	private final String description;

	Chapter(String title, String description) {
		this.title = title;
		this.description = description;
	}

	/** The sheet's name. */
	String title() {
		return this.title;
	}

	String description() {
		return this.description;
	}

	/** Whether the report has it; what a plan has not, it has no sheet on. */
	boolean isIn(ReviewReport report) {
		return switch (this) {
			case EFFECTS, EFFECT_DATA -> !report.effects().isEmpty();
			case EDITION_CHANGES -> report.changes().isPresent();
			case ERRATA -> report.changes().filter((changes) -> !changes.errata().isEmpty()).isPresent();
			case OPINIONS -> !report.opinions().isEmpty();
			case PLAN_CHANGES -> !report.planChanges().isEmpty();
			case CLOSING, CLOSING_INDICATORS, CLOSING_DATA -> report.closing().isPresent();
			case PRIORITIES, TRENDS -> !report.priorities().isEmpty();
			case MATRIX -> !report.moves().matrix().isEmpty();
			case OVERVIEW, POLICIES, DEPARTMENTS, MOVES, MISSED, UNSETTLED, ITEMS, DATA, ITEM_DATA, FINDINGS, GUIDE,
					SUBMISSIONS ->
				true;
		};
	}

	/** The address of a cell for links; row and column count from 0. */
	String address(int row) {
		return "'" + this.title + "'!A" + (row + 1);
	}

}
