package jp.annualreview.console;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.annualreview.ledger.AuditEntry.Outcome;
import jp.annualreview.ledger.AuditTrail;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Knows the browser from now on, and goes on to the page that was asked for. */
class LoginDone extends SavedRequestAwareAuthenticationSuccessHandler {

	private final LoginAttempts attempts;

	private final KnownBrowsers browsers;

	private final AuditTrail audit;

	LoginDone(LoginAttempts attempts, KnownBrowsers browsers, AuditTrail audit) {
		this.attempts = attempts;
		this.browsers = browsers;
		this.audit = audit;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		String name = authentication.getName();
		this.attempts.succeeded(this.browsers.attempt(request));
		if (authentication.getPrincipal() instanceof LoggedIn loggedIn) {
			this.browsers.remember(loggedIn.user(), request, response);
		}
		this.audit.record(name, "ログイン", "", "", Outcome.DONE);
		super.onAuthenticationSuccess(request, response, authentication);
	}

}
