package jp.annualreview.console;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;

import jp.annualreview.job.OperationOutcome;
import jp.annualreview.job.Operations;
import jp.annualreview.job.Rerun;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.job.RunReport;
import jp.annualreview.job.RunReports;
import jp.annualreview.ledger.AuditEntry;
import jp.annualreview.ledger.AuditEntry.Outcome;
import jp.annualreview.ledger.AuditTrail;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** 操作: what 管理 has done to runs. Every one is kept with who asked and why. */
@Page
class OperationPages {

	private final Operations operations;

	private final RunReports reports;

	private final AuditTrail audit;

	OperationPages(Operations operations, RunReports reports, AuditTrail audit) {
		this.operations = operations;
		this.reports = reports;
		this.audit = audit;
	}

	@PostMapping("/plans/{plan}/run")
	String start(@PathVariable PlanId plan, @RequestParam Optional<FiscalYear> year,
			@AuthenticationPrincipal LoggedIn me, RedirectAttributes after) {
		ReviewRequest request = year.map((number) -> ReviewRequest.of(plan, number))
			.orElseGet(() -> ReviewRequest.of(plan));
		tell("実行", request.words(), "", me, this.operations.start(request, me.getUsername()), after);
		return "redirect:/schedule";
	}

	@PostMapping("/withdraw")
	String withdraw(@RequestParam PlanId plan, @RequestParam FiscalYear year, @RequestParam Edition edition,
			@RequestParam String why, @AuthenticationPrincipal LoggedIn me, RedirectAttributes after) {
		EditionKey key = new EditionKey(plan, year, edition);
		if (why.isBlank()) {
			after.addFlashAttribute("problem", "取り消す理由を書いてください。監査記録に残ります。");
			return "redirect:/reports/" + plan + "/" + year + "/"
					+ UriUtils.encodePathSegment(edition.value(), StandardCharsets.UTF_8);
		}
		tell("版の取消し", key.toString(), why, me, this.operations.withdraw(key, me.getUsername()), after);
		return "redirect:/schedule";
	}

	@PostMapping("/runs/{id}/rerun")
	String rerun(@PathVariable long id, @RequestParam String how, @RequestParam(defaultValue = "") String why,
			@AuthenticationPrincipal LoggedIn me, RedirectAttributes after) {
		Rerun rerun = RerunChoices.rerun(how);
		return ask("再実行（" + rerun.words() + "）", id, why, me, after,
				(run, by) -> this.operations.rerun(run, rerun, by));
	}

	@PostMapping("/runs/{id}/stop")
	String stop(@PathVariable long id, @RequestParam(defaultValue = "") String why,
			@AuthenticationPrincipal LoggedIn me, RedirectAttributes after) {
		return ask("停止", id, why, me, after, this.operations::stop);
	}

	@PostMapping("/runs/{id}/abandon")
	String abandon(@PathVariable long id, @RequestParam(defaultValue = "") String why,
			@AuthenticationPrincipal LoggedIn me, RedirectAttributes after) {
		return ask("破棄", id, why, me, after, this.operations::abandon);
	}

	@PostMapping("/runs/{id}/recover")
	String recover(@PathVariable long id, @RequestParam(defaultValue = "") String why,
			@AuthenticationPrincipal LoggedIn me, RedirectAttributes after) {
		return ask("復旧", id, why, me, after, this.operations::recover);
	}

	private String ask(String deed, long id, String why, LoggedIn me, RedirectAttributes after,
			BiFunction<Run, String, OperationOutcome> operation) {
		Run run = this.reports.of(id).map(RunReport::run).orElseThrow(NotThereException::new);
		tell(deed, run.label(), why, me, operation.apply(run, me.getUsername()), after);
		return "redirect:/runs/" + id;
	}

	private void tell(String deed, String subject, String why, LoggedIn me, OperationOutcome outcome,
			RedirectAttributes after) {
		switch (outcome) {
			case OperationOutcome.Accepted accepted -> {
				this.audit.record(me.getUsername(), deed, subject, why, Outcome.DONE);
				after.addFlashAttribute("done", subject + " の" + deed + "を受け付けました。");
			}
			case OperationOutcome.AlreadyAsked already -> {
				this.audit.record(me.getUsername(), deed, subject, AuditEntry.detail(why, "同じ依頼が既にあります"),
						Outcome.REFUSED);
				after.addFlashAttribute("done", "同じ依頼を既に受け付けています。1回だけ実行します。");
			}
			case OperationOutcome.Refused(var reason, var detail) -> {
				this.audit.record(me.getUsername(), deed, subject, AuditEntry.detail(why, reason.words(), detail),
						Outcome.REFUSED);
				after.addFlashAttribute("problem", detail.isEmpty() ? reason.words() : detail);
			}
		}
	}

}
