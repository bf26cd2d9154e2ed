package jp.annualreview.console;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.annualreview.ledger.AuditEntry.Outcome;
import jp.annualreview.ledger.AuditTrail;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a login away before its password is looked at, and counts those that fail. */
class LoginLimit extends OncePerRequestFilter implements AuthenticationFailureHandler {

	private final LoginAttempts attempts;

	private final KnownBrowsers browsers;

	private final AuditTrail audit;

	LoginLimit(LoginAttempts attempts, KnownBrowsers browsers, AuditTrail audit) {
		this.attempts = attempts;
		this.browsers = browsers;
		this.audit = audit;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !(request.getMethod().equals("POST") && RequestPath.of(request).equals("/login"));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		LoginAttempt attempt = attempt(request);
		if (this.attempts.exhausted(attempt)) {
			if (this.attempts.firstTurnedAway(attempt)) {
				this.audit.record(name(request), "ログイン", "",
						"失敗が続いたため、しばらく受け付けません（" + request.getRemoteAddr() + "）。続けて試されても記録しません", Outcome.REFUSED);
			}
			response.sendRedirect("/login?limited");
			return;
		}
		chain.doFilter(request, response);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		this.attempts.failed(attempt(request));
		this.audit.record(name(request), "ログイン", "", "利用者名かパスワードが違います（" + request.getRemoteAddr() + "）",
				Outcome.FAILED);
		response.sendRedirect("/login?failed");
	}

	private LoginAttempt attempt(HttpServletRequest request) {
		String name = name(request);
		return new LoginAttempt(name, request.getRemoteAddr(), this.browsers.number(request, name));
	}

	private static String name(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getParameter("username"), "").strip();
	}

}
