package jp.annualreview.console;

import java.io.IOException;
import java.util.List;

import jp.annualreview.job.FreeSpace;
import jp.annualreview.job.Operations;
import jp.annualreview.job.PlanOverview;
import jp.annualreview.job.PlanOverviews;
import jp.annualreview.job.ProgressWatch;
import jp.annualreview.job.RegisterNotices;
import jp.annualreview.job.ReviewFolders;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 概要 and 予定: how all plans stand, and what comes next. */
@Page
class OverviewPages {

	private final PlanOverviews plans;

	private final ProgressWatch progress;

	private final Operations operations;

	private final FreeSpace space;

	private final ReviewFolders folders;

	private final RegisterNotices notices;

	OverviewPages(PlanOverviews plans, ProgressWatch progress, Operations operations, FreeSpace space,
			ReviewFolders folders, RegisterNotices notices) {
		this.plans = plans;
		this.progress = progress;
		this.operations = operations;
		this.space = space;
		this.folders = folders;
		this.notices = notices;
	}

	@GetMapping("/")
	String overview(Model model) throws IOException {
		model.addAttribute("plans", cards());
		model.addAttribute("working", this.progress.now());
		model.addAttribute("low", this.space.low());
		model.addAttribute("overlooked", this.folders.overlooked());
		model.addAttribute("notices", this.notices.all());
		return "overview";
	}

	@GetMapping("/schedule")
	String schedule(Model model) throws IOException {
		model.addAttribute("plans", cards());
		model.addAttribute("turns", this.operations.turns().stream().map(RequestLine::of).toList());
		model.addAttribute("answered", this.operations.answered().stream().map(RequestLine::of).toList());
		return "schedule";
	}

	private List<PlanCard> cards() throws IOException {
		List<PlanOverview> all = this.plans.all();
		RunState state = new RunState(this.progress.now(), this.operations.turns());
		return all.stream().map((plan) -> PlanCard.of(plan, state)).toList();
	}

}
