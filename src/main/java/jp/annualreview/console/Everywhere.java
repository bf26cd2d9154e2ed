package jp.annualreview.console;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jp.annualreview.ledger.ConsoleUser;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows: who is logged in, and where. */
@ControllerAdvice
@ConditionalOnWebApplication(type = Type.SERVLET)
class Everywhere {

	@ModelAttribute("me")
	Optional<ConsoleUser> me(@AuthenticationPrincipal @Nullable LoggedIn loggedIn) {
		return Optional.ofNullable(loggedIn).map(LoggedIn::user);
	}

	@ModelAttribute("administrator")
	boolean administrator(@AuthenticationPrincipal @Nullable LoggedIn loggedIn) {
		return loggedIn != null && loggedIn.user().administrator();
	}

	@ModelAttribute("menu")
	List<Menu.Entry> menu(@AuthenticationPrincipal @Nullable LoggedIn loggedIn) {
		return Menu.entries(administrator(loggedIn));
	}

	/** The first part of the path: which entry of the menu is the current one. */
	@ModelAttribute("section")
	String section(HttpServletRequest request) {
		String[] parts = RequestPath.of(request).split("/");
		return (parts.length > 1) ? parts[1] : "";
	}

}
