package jp.annualreview.console;

import java.util.List;
import java.util.Optional;

import jp.annualreview.job.PlanOverview;
import jp.annualreview.job.RunReport;

/** 計画 on the pages of all plans. */
record PlanCard(String id, String name, List<Line> editions, String next, String last, String warning,
		String newestYear) {

	/**
	 * One edition.
	 *
	 * @param run the number of its newest run, 0 without one
	 */
	record Line(String year, String edition, String state, long run, String runLabel, String startedAt,
			boolean published, String remark) {
	}

	/** Whether there is anything to remark on. */
	public boolean remarked() {
		return this.editions.stream().anyMatch((line) -> !line.remark().isEmpty());
	}

	static PlanCard of(PlanOverview plan, RunState state) {
		List<Line> lines = plan.editions().stream().map((edition) -> line(edition, state)).toList();
		String newest = lines.isEmpty() ? plan.span().isEmpty() ? "" : plan.span().getLast().toString()
				: lines.getFirst().year();
		return new PlanCard(plan.plan().value(), plan.name(), lines, Moment.minute(plan.due().next()),
				Moment.minute(plan.due().last()), plan.warning().orElse(""), newest);
	}

	private static Line line(PlanOverview.EditionState edition, RunState state) {
		Optional<RunReport> newest = edition.newest();
		return new Line(edition.key().year().toString(), edition.key().edition().value(),
				newest.map((report) -> state.of(report)).orElse("未実行"),
				newest.map((report) -> report.run().id()).orElse(0L),
				newest.map((report) -> "実行" + report.run().number()).orElse(""),
				newest.map((report) -> Moment.minute(report.run().createdAt())).orElse(""), edition.published(),
				remark(edition));
	}

	private static String remark(PlanOverview.EditionState edition) {
		return edition.closedAt()
			.map((time) -> "確定 " + Moment.minute(time))
			.or(() -> edition.newest().flatMap(RunReport::problem).map(RunLine::words))
			.orElse(edition.published() && !edition.current() ? "公表後に届いたファイルか、計画台帳の変更があります。" : "");
	}

}
