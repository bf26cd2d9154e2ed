package jp.annualreview.report.chapter;

import java.util.Arrays;
import java.util.List;

import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.Chapter;

/** 目次: the chapters of a report in their order. */
enum TableOfContents {

	/** The year on one page. */
	OVERVIEW("overview", "概要", "この年度の結果のあらまし", new OverviewChapter()),
	/** What differs from the edition before. */
	EDITION("edition", "前回からの変更", "前回の版から新たに確定・訂正した項目", new EditionChapter()),
	/** What a closed edition had printed wrong. */
	ERRATA("errata", "正誤表", "確定した前回の版の訂正", new ErrataChapter()),
	/** Counts and bars by policy. */
	POLICIES("policies", "方針別", "方針・項目ごとの件数と評価の構成（グラフ）", new PolicyChapter()),
	/** Counts by department. */
	DEPARTMENTS("departments", "担当課別", "担当課ごとの件数", new DepartmentChapter()),
	/** 重点項目 with charts. */
	PRIORITIES("priorities", "重点項目", "重点項目の達成状況と推移（グラフ）", new PriorityChapter()),
	/** What moved against last year. */
	MOVES("moves", "変動", "前年度から評価・状態が変わった項目", new MovesChapter()),
	/** What was not achieved, and why. */
	MISSED("missed", "未達成", "未達成の指標と理由・今後の対応", new MissedChapter()),
	/** What has no judgement. */
	UNSETTLED("unsettled", "未確定・未提出", "判定していない指標とその理由", new UnsettledChapter()),
	/** What changed in the plan. */
	CHANGES("changes", "計画の変更", "新規・終了・中止・統合・再掲の取組と目標の改訂", new PlanChangesChapter()),
	/** What the committee said. */
	OPINIONS("opinions", "委員意見", "委員の意見と事務局の回答、対応状況", new OpinionChapter()),
	/** Money. */
	EFFECTS("effects", "効果額", "効果額の見込・実績・差（千円）", new EffectChapter()),
	/** Every item. */
	ITEMS("items", "全項目", "全取組事項の計画と実績", new ItemsChapter()),
	/** The whole period. */
	CLOSING("closing", "総括", "計画期間のあらまし、方針別の最終評価、主な成果など", new ClosingChapter()),
	/** How grades are made. */
	GUIDE("guide", "評価基準", "評価基準と算式、凡例、用語", new GuideChapter()),
	/** Signs and words of the report. */
	LEGEND("legend", "評価基準", "", new LegendChapter()),
	/** Terms. */
	GLOSSARY("glossary", "評価基準", "", new GlossaryChapter()),
	/** Who returned what. */
	SUBMISSIONS("submissions", "提出状況", "担当課ごとの提出状況", new SubmissionsChapter()),
	/** Everything known of each item. */
	SHEETS("sheets", "全項目", "", new ItemSheetsChapter());

	private final String id;

	private final String sheet;

	private final String about;

	private final ChapterComposer composer;

	TableOfContents(String id, String sheet, String about, ChapterComposer composer) {
		this.id = id;
		this.sheet = sheet;
		this.about = about;
		this.composer = composer;
	}

	static List<Chapter> chapters(ReviewReport report) {
		return Arrays.stream(values())
			.filter((entry) -> entry.composer.isIn(report))
			.map((entry) -> entry.chapter(report))
			.toList();
	}

	private Chapter chapter(ReviewReport report) {
		return new Chapter(this.id, this.composer.title(report), this.sheet, this.about, this.composer.start(),
				this.composer.front(report), this.composer.blocks(report));
	}

}
