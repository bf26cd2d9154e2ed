package jp.annualreview.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

	private static final Map<String, String> LOOKS = Map.ofEntries(Map.entry("完了", "good"), Map.entry("公表済み", "good"),
			Map.entry("受理", "good"), Map.entry("実施", "good"), Map.entry("失敗", "bad"), Map.entry("中断", "bad"),
			Map.entry("差戻し", "bad"), Map.entry("誤り", "bad"), Map.entry("停止", "ask"), Map.entry("停止中", "ask"),
			Map.entry("不明", "ask"), Map.entry("確認中", "ask"), Map.entry("確認", "ask"), Map.entry("拒否", "ask"),
			Map.entry("実行中", "busy"), Map.entry("順番待ち", "busy"));

	private static final Set<String> OF_EDITIONS = Set.of("board", "findings", "reports", "items");

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

	/** How the word for a state looks; the word itself is always there. */
	@ModelAttribute("looks")
	Map<String, String> looks() {
		return LOOKS;
	}

	/**
	 * Which entry of the menu is the current one: pages of editions are reached from 概要.
	 */
	@ModelAttribute("section")
	String section(HttpServletRequest request) {
		String[] parts = RequestPath.of(request).split("/");
		return (parts.length < 2 || OF_EDITIONS.contains(parts[1])) ? "" : parts[1];
	}

	/** Whether that entry's own page is shown, none below it. */
	@ModelAttribute("top")
	boolean top(HttpServletRequest request) {
		return RequestPath.of(request).lastIndexOf('/') == 0;
	}

}
