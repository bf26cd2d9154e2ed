package jp.annualreview.console;

import java.io.IOException;
import java.security.Principal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.annualreview.ledger.AuditEntry.Outcome;
import jp.annualreview.ledger.AuditTrail;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Says plainly why something was refused, and keeps that it was tried. */
class Refused implements AccessDeniedHandler {

	private final AuditTrail audit;

	Refused(AuditTrail audit) {
		this.audit = audit;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		Principal principal = request.getUserPrincipal();
		if (refusal instanceof CsrfException && principal == null) {
			response.sendRedirect("/login?expired");
			return;
		}
		boolean stale = refusal instanceof CsrfException;
		this.audit.record((principal == null) ? "" : principal.getName(), "操作", request.getServletPath(),
				stale ? "画面の有効期限切れ、または別の画面からの操作" : "管理の権限がありません", Outcome.REFUSED);
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		request.getRequestDispatcher(stale ? "/refused/stale" : "/refused/role").forward(request, response);
	}

}
