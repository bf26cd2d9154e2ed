package jp.annualreview.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import jp.annualreview.report.ReportWords;
import jp.annualreview.report.ReviewReport;

/** 章: the chapters of the page in order, the same as the booklet's. */
enum Chapter {

	/** The year on one screen. */
	OVERVIEW("概況"),
	/** What differs from the edition before. */
	EDITION((words) -> "前回からの変更", (report) -> report.changes().isPresent()),
	/** What a closed edition had printed wrong. */
	ERRATA((words) -> "正誤表", Chapter::hasErrata),
	/** Counts and bars by policy. */
	POLICIES(ReportWords::byPolicy),
	/** Counts by department. */
	DEPARTMENTS(ReportWords::byDepartment),
	/** 重点項目 with charts. */
	PRIORITIES((words) -> "重点項目", (report) -> !report.priorities().isEmpty()),
	/** What moved against last year. */
	MOVES("前年度から変わった項目"),
	/** What was not achieved, and why. */
	MISSED(ReportWords::missed),
	/** What has no judgement. */
	UNSETTLED("未確定・判定不能・終了・未提出の項目"),
	/** What changed in the plan. */
	CHANGES((words) -> "計画の変更", (report) -> !report.planChanges().isEmpty()),
	/** What the committee said. */
	OPINIONS((words) -> "委員意見と回答", (report) -> !report.opinions().isEmpty()),
	/** Money. */
	EFFECTS((words) -> "効果額", (report) -> !report.effects().isEmpty()),
	/** Every item. */
	ITEMS("全項目一覧"),
	/** The whole period. */
	CLOSING((words) -> "計画期間総括", (report) -> report.closing().isPresent()),
	/** How grades are made. */
	GUIDE(ReportWords::guide),
	/** Signs and words of the report. */
	LEGEND("凡例"),
	/** Terms. */
	GLOSSARY((words) -> "用語", (report) -> !report.glossary().isEmpty()),
	/** Who returned what. */
	SUBMISSIONS("提出状況");

	private final Function<ReportWords, String> title;

	private final Predicate<ReviewReport> present;

	Chapter(String title) {
		this((words) -> title);
	}

	Chapter(Function<ReportWords, String> title) {
		this(title, (report) -> true);
	}

	Chapter(Function<ReportWords, String> title, Predicate<ReviewReport> present) {
		this.title = title;
		this.present = present;
	}

	/** Its anchor, and the template it is printed with. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String title(ReportWords words) {
		return this.title.apply(words);
	}

	private static boolean hasErrata(ReviewReport report) {
		return report.changes().filter((changes) -> !changes.errata().isEmpty()).isPresent();
	}

	static List<Chapter> of(ReviewReport report) {
		return Arrays.stream(values()).filter((chapter) -> chapter.present.test(report)).toList();
	}

}
