package jp.annualreview.console;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jp.annualreview.job.PlanOverviews;
import jp.annualreview.job.Receipt;
import jp.annualreview.job.Reception;
import jp.annualreview.ledger.AuditEntry.Outcome;
import jp.annualreview.ledger.AuditTrail;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 受付: puts returns that came some other way into the input folder. */
@Page
class UploadPages {

	private final Reception reception;

	private final PlanOverviews plans;

	private final AuditTrail audit;

	UploadPages(Reception reception, PlanOverviews plans, AuditTrail audit) {
		this.reception = reception;
		this.plans = plans;
		this.audit = audit;
	}

	/** What became of one file, in words. */
	record Line(String sent, String state, String words) {
	}

	@GetMapping("/upload")
	String upload(@RequestParam Optional<String> plan, @RequestParam Optional<Integer> year, Model model)
			throws IOException {
		model.addAttribute("folders",
				this.plans.all().stream().flatMap((one) -> FolderChoice.of(one).stream()).toList());
		model.addAttribute("chosen", plan.orElse("") + "/" + year.map(Object::toString).orElse(""));
		return "upload";
	}

	@PostMapping("/upload")
	String receive(@RequestParam String folder, @RequestParam List<MultipartFile> files,
			@AuthenticationPrincipal LoggedIn me, RedirectAttributes after) throws IOException {
		if (folder.isEmpty()) {
			after.addFlashAttribute("problem", "計画と年度が選ばれていません。選んでから、ファイルをもう一度送ってください。");
			return "redirect:/upload";
		}
		FolderChoice into = FolderChoice.of(folder);
		List<Line> lines = new ArrayList<>();
		for (MultipartFile file : files) {
			if (!file.isEmpty() || !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
				lines.add(receive(into.plan(), into.year(), file, me));
			}
		}
		after.addFlashAttribute("received", lines);
		if (lines.isEmpty()) {
			after.addFlashAttribute("problem", "ファイルが選ばれていません。ファイルを選ぶか、枠の中へドラッグしてから送ってください。");
		}
		return "redirect:/upload?plan=" + into.plan() + "&year=" + into.year();
	}

	private Line receive(PlanId plan, FiscalYear year, MultipartFile file, LoggedIn me) throws IOException {
		String sent = Objects.requireNonNullElse(file.getOriginalFilename(), "");
		try (InputStream content = file.getInputStream()) {
			Line line = line(sent, this.reception.receive(plan, year, sent, content));
			this.audit.record(me.getUsername(), "受付", plan + " " + year + "年度 " + sent, line.words(),
					line.state().equals("拒否") ? Outcome.REFUSED : Outcome.DONE);
			return line;
		}
	}

	private static Line line(String sent, Receipt receipt) {
		return switch (receipt) {
			case Receipt.Stored(var name) -> new Line(sent, "受理",
					name.equals(sent) ? "受け付けました。" : "「" + name + "」という名前で受け付けました。前からあるファイルはそのまま残っています。");
			case Receipt.AlreadyThere(var name) ->
				new Line(sent, "完了", "同じ内容のファイル「" + name + "」が既にあります。受け付け直す必要はありません。");
			case Receipt.Unreadable(var words) -> new Line(sent, "拒否", words);
			case Receipt.Refused(var because) -> new Line(sent, "拒否", because.words());
		};
	}

}
