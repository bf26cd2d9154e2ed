package jp.annualreview.job;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 処理段階: the steps of the job in order, with what each needs done before. */
public enum ReviewStep {

	/** Freezes which returns there are and archives them. */
	COLLECT("collect", "提出ファイルの確定"),
	/** Reads each workbook. */
	READ("read", "提出ファイルの読み取り", COLLECT),
	/** Checks the answers and decides which count. */
	CHECK("check", "検査", READ),
	/** Judges and grades. */
	GRADE("grade", "評価", CHECK),
	/** Compares with the year before. */
	COMPARE("compare", "前年度との比較", GRADE),
	/** The Excel report. */
	REPORT_EXCEL("report-excel", "報告書（Excel）の作成", COMPARE),
	/** The PDF report. */
	REPORT_PDF("report-pdf", "報告書（PDF）の作成", COMPARE),
	/** The web page. */
	REPORT_HTML("report-html", "報告書（HTML）の作成", COMPARE),
	/** CSV for other programs. */
	OPEN_DATA("open-data", "公開用データの作成", COMPARE),
	/** The departments' own files with their findings. */
	FEEDBACK("feedback", "担当課への返却ファイルの作成", COMPARE),
	/** Puts the new edition in the place of the old. */
	PUBLISH("publish", "公表フォルダの入替え", REPORT_EXCEL, REPORT_PDF, REPORT_HTML, OPEN_DATA, FEEDBACK);

	private final String id;

	private final String label;

	private final List<ReviewStep> needs;

	ReviewStep(String id, String label, ReviewStep... needs) {
		this.id = id;
		this.label = label;
		this.needs = List.of(needs);
	}

	/** The step's name in Batch's tables and on the command line. */
	public String id() {
		return this.id;
	}

	/** What it does, in a few words. */
	public String label() {
		return this.label;
	}

	public static Optional<ReviewStep> of(String id) {
		return Arrays.stream(values()).filter((step) -> step.id.equals(id)).findFirst();
	}

	/** This step and all that depend on it, in order. */
	public List<ReviewStep> withDependents() {
		Set<ReviewStep> affected = EnumSet.of(this);
		for (ReviewStep step : values()) {
			if (step.needs.stream().anyMatch(affected::contains)) {
				affected.add(step);
			}
		}
		return List.copyOf(affected);
	}

}
