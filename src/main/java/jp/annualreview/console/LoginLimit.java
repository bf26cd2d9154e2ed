package jp.annualreview.console;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.annualreview.console.LoginAttempts.Answer;
import jp.annualreview.ledger.AuditEntry.Outcome;
import jp.annualreview.ledger.AuditTrail;
import jp.annualreview.ledger.ConsoleUser;
import jp.annualreview.ledger.ConsoleUsers;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a login away or slows it down before its password is looked at. */
class LoginLimit extends OncePerRequestFilter implements AuthenticationFailureHandler {

	/** No user can be called so. */
	static final String NOBODY = "（登録のない利用者名）";

	private final LoginAttempts attempts;

	private final KnownBrowsers browsers;

	private final ConsoleUsers users;

	private final AuditTrail audit;

	LoginLimit(LoginAttempts attempts, KnownBrowsers browsers, ConsoleUsers users, AuditTrail audit) {
		this.attempts = attempts;
		this.browsers = browsers;
		this.users = users;
		this.audit = audit;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !(request.getMethod().equals("POST") && RequestPath.of(request).equals("/login"));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		LoginAttempt attempt = this.browsers.attempt(request);
		switch (this.attempts.admit(attempt)) {
			case Answer.Wait(var left) -> turnAway(attempt, left, response);
			case Answer.Try(var pause) -> {
				pause(pause);
				chain.doFilter(request, response);
			}
		}
	}

	private void turnAway(LoginAttempt attempt, Duration left, HttpServletResponse response) throws IOException {
		if (this.attempts.firstTurnedAway(attempt)) {
			this.audit.record(who(attempt), "ログイン", "",
					"失敗が続いたため、しばらく受け付けません（" + attempt.address() + "）。続けて試されても記録しません", Outcome.REFUSED);
		}
		response.sendRedirect("/login?limited=" + Math.max(1, left.toSeconds()));
	}

	private static void pause(Duration pause) {
		try {
			Thread.sleep(pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		LoginAttempt attempt = this.browsers.attempt(request);
		this.audit.record(who(attempt), "ログイン", "", "利用者名かパスワードが違います（" + attempt.address() + "）", Outcome.FAILED);
		response.sendRedirect("/login?failed");
	}

	/** What is no user's name may be a password in the wrong field. */
	private String who(LoginAttempt attempt) {
		return this.users.of(attempt.name()).map(ConsoleUser::name).orElse(NOBODY);
	}

}
