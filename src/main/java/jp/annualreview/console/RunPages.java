package jp.annualreview.console;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jp.annualreview.job.Operations;
import jp.annualreview.job.Progress;
import jp.annualreview.job.ProgressWatch;
import jp.annualreview.job.Rerun;
import jp.annualreview.job.RunLog;
import jp.annualreview.job.RunReport;
import jp.annualreview.job.RunReports;
import jp.annualreview.plan.PlanId;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 実行一覧, 実行 and the preview of 再実行. */
@Page
class RunPages {

	private static final int A_PAGE = 50;

	private final RunReports reports;

	private final ProgressWatch progress;

	private final Operations operations;

	private final RunLog log;

	private final Clock clock;

	RunPages(RunReports reports, ProgressWatch progress, Operations operations, RunLog log, Clock clock) {
		this.reports = reports;
		this.progress = progress;
		this.operations = operations;
		this.log = log;
		this.clock = clock;
	}

	@GetMapping("/runs")
	String runs(@RequestParam(defaultValue = "") String plan, @RequestParam(defaultValue = "1") int page, Model model) {
		RunState state = state();
		List<PlanId> plans = this.reports.plans();
		Optional<PlanId> wanted = plans.stream().filter((one) -> one.value().equals(plan)).findFirst();
		int shown = Math.clamp(page, 1, 100_000);
		List<RunReport> found = this.reports.newest(wanted, Optional.empty(), (shown - 1) * A_PAGE, A_PAGE + 1);
		model.addAttribute("runs",
				found.stream().limit(A_PAGE).map((report) -> RunLine.of(report, state.of(report))).toList());
		model.addAttribute("plans", plans);
		model.addAttribute("plan", plan);
		model.addAttribute("page", shown);
		model.addAttribute("more", found.size() > A_PAGE);
		return "runs";
	}

	@GetMapping("/runs/{id}")
	String run(@PathVariable long id, Model model) throws IOException {
		RunReport report = live(id, model);
		model.addAttribute("attempts", AttemptTable.of(this.reports.attempts(report.run())));
		model.addAttribute("choices", RerunChoices.of(report.run(), this.operations));
		model.addAttribute("log", this.log.of(report.run()));
		return "run";
	}

	/** What changes while it runs; asked for again and again. */
	@GetMapping("/runs/{id}/progress")
	String progress(@PathVariable long id, Model model) {
		live(id, model);
		return "run :: live";
	}

	@GetMapping("/runs/{id}/rerun")
	String preview(@PathVariable long id, @RequestParam String how, Model model) throws IOException {
		RunReport report = this.reports.of(id).orElseThrow(NotThereException::new);
		Rerun rerun = RerunChoices.rerun(how);
		model.addAttribute("run", RunLine.of(report, state().of(report)));
		model.addAttribute("how", how);
		model.addAttribute("words", rerun.words());
		model.addAttribute("preview", this.operations.preview(report.run(), rerun));
		return "rerun";
	}

	private RunState state() {
		return new RunState(this.progress.now(), this.operations.turns());
	}

	private RunReport live(long id, Model model) {
		RunReport report = this.reports.of(id).orElseThrow(NotThereException::new);
		RunState state = state();
		Optional<Progress> working = state.working().filter((progress) -> progress.run().id() == id);
		boolean waiting = state.asked(id);
		model.addAttribute("run", RunLine.of(report, state.of(report)));
		model.addAttribute("report", report);
		model.addAttribute("working", working);
		model.addAttribute("elapsed",
				working.map((now) -> Moment.span(Duration.between(now.since(), LocalDateTime.now(this.clock))))
					.orElse(""));
		model.addAttribute("waiting", waiting && working.isEmpty());
		model.addAttribute("refresh", waiting || working.isPresent());
		return report;
	}

}
