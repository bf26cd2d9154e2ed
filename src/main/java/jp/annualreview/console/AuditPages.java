package jp.annualreview.console;

import java.util.List;

import jp.annualreview.ledger.AuditEntry;
import jp.annualreview.ledger.AuditTrail;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 監査: who did what, when and why. */
@Page
class AuditPages {

	private static final int A_PAGE = 100;

	private final AuditTrail audit;

	AuditPages(AuditTrail audit) {
		this.audit = audit;
	}

	/** One entry, in words. */
	record Line(String at, String who, String deed, String subject, String detail, String outcome) {

		static Line of(AuditEntry entry) {
			return new Line(Moment.second(entry.at()), entry.who(), entry.deed(), entry.subject(), entry.detail(),
					entry.outcome().label());
		}

	}

	@GetMapping("/audit")
	String audit(@RequestParam(defaultValue = "1") int page, Model model) {
		int shown = Math.clamp(page, 1, 100_000);
		List<AuditEntry> entries = this.audit.newest((shown - 1) * A_PAGE, A_PAGE + 1);
		model.addAttribute("entries", entries.stream().limit(A_PAGE).map(Line::of).toList());
		model.addAttribute("page", shown);
		model.addAttribute("more", entries.size() > A_PAGE);
		return "audit";
	}

}
