package jp.annualreview.console;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.annualreview.ledger.ConsoleUser;
import jp.annualreview.ledger.ConsoleUsers;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request whether the user still is who logged in: one that was removed, or
 * whose password or role was changed, is logged out at once. 仮パスワード opens one page only.
 */
class AccountCheck extends OncePerRequestFilter {

	private static final Set<String> WITH_ONE_TIME_PASSWORD = Set.of("/password", "/logout", "/login");

	private final ConsoleUsers users;

	AccountCheck(ConsoleUsers users) {
		this.users = users;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		Optional<ConsoleUser> known = loggedIn(authentication);
		if (known.isPresent() && !this.users.of(known.get().name()).equals(known)) {
			new SecurityContextLogoutHandler().logout(request, response, authentication);
			response.sendRedirect("/login?expired");
		}
		else if (known.filter(ConsoleUser::mustChange).isPresent() && !open(RequestPath.of(request))) {
			response.sendRedirect("/password");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static Optional<ConsoleUser> loggedIn(@Nullable Authentication authentication) {
		return (authentication != null && authentication.getPrincipal() instanceof LoggedIn loggedIn)
				? Optional.of(loggedIn.user()) : Optional.empty();
	}

	private static boolean open(String path) {
		return WITH_ONE_TIME_PASSWORD.contains(path) || path.startsWith("/static/");
	}

}
