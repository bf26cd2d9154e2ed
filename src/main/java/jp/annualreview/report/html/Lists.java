package jp.annualreview.report.html;

import java.util.List;

import jp.annualreview.report.EditionChange;
import jp.annualreview.report.EditionChanges;
import jp.annualreview.report.Missed;
import jp.annualreview.report.OpinionRow;
import jp.annualreview.report.PlanChange;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.SubmissionRow;
import jp.annualreview.report.Unsettled;

/** 一覧の章: rows under their headings. */
final class Lists {

	private final ReviewReport report;

	Lists(ReviewReport report) {
		this.report = report;
	}

	/** What the three kinds of 指摘 mean. */
	public String findingKey() {
		return SubmissionRow.KEY;
	}

	public List<Section<Missed>> missed() {
		return Section.of(this.report.missed(), Missed::policy);
	}

	public List<Section<Unsettled>> unsettled() {
		return Section.of(this.report.unsettled(), Unsettled::state);
	}

	public List<Section<PlanChange>> planChanges() {
		return Section.of(this.report.planChanges(), PlanChange::kind);
	}

	/** 前回からの変更 by kind. */
	public List<Section<EditionChange>> editionChanges(EditionChanges changes) {
		return Section.of(changes.rows(), (change) -> changes.counted(change.kind()));
	}

	public List<Section<OpinionRow>> opinions() {
		return Section.of(this.report.opinions(), OpinionRow::part);
	}

}
