package jp.annualreview.console;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.annualreview.ledger.AuditEntry.Outcome;
import jp.annualreview.ledger.AuditTrail;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Goes on to the page that was asked for. */
class LoginDone extends SavedRequestAwareAuthenticationSuccessHandler {

	private final LoginAttempts attempts;

	private final AuditTrail audit;

	LoginDone(LoginAttempts attempts, AuditTrail audit) {
		this.attempts = attempts;
		this.audit = audit;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		this.attempts.succeeded(authentication.getName());
		this.audit.record(authentication.getName(), "ログイン", "", "", Outcome.DONE);
		super.onAuthenticationSuccess(request, response, authentication);
	}

}
