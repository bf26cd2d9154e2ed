package jp.annualreview.console;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.annualreview.ledger.AuditEntry.Outcome;
import jp.annualreview.ledger.AuditTrail;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
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
		// The request itself does not know its user yet where the token is looked at.
		Authentication user = SecurityContextHolder.getContext().getAuthentication();
		boolean stale = refusal instanceof CsrfException;
		if (user == null) {
			response.sendRedirect("/login?expired");
			return;
		}
		this.audit.record(user.getName(), "操作", RequestPath.of(request),
				stale ? "画面の有効期限切れ、または別の画面からの操作" : "管理の権限がありません", Outcome.REFUSED);
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		request.getRequestDispatcher(stale ? "/refused/stale" : "/refused/role").forward(request, response);
	}

}
