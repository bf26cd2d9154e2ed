package jp.annualreview.console;

import java.util.Optional;

import jp.annualreview.ledger.ConsoleRole;
import jp.annualreview.ledger.ConsoleUser;
import jp.annualreview.ledger.ConsoleUsers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 利用者: one's own password, and for 管理 everybody. */
@Page
class AccountPages {

	private final Accounts accounts;

	private final ConsoleUsers users;

	AccountPages(Accounts accounts, ConsoleUsers users) {
		this.accounts = accounts;
		this.users = users;
	}

	@GetMapping("/password")
	String password() {
		return "password";
	}

	@PostMapping("/password")
	String choose(@AuthenticationPrincipal LoggedIn me, @RequestParam String old, @RequestParam String password,
			@RequestParam String again, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes after) {
		goOn(this.accounts.choose(new LoginAttempt(me.getUsername(), request.getRemoteAddr(), Optional.empty()), old,
				password, again), request, response);
		after.addFlashAttribute("done", "パスワードを変更しました。");
		return "redirect:/";
	}

	/** The session goes on as the changed user, under a new id. */
	private static void goOn(ConsoleUser changed, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		LoggedIn loggedIn = new LoggedIn(changed);
		SecurityContextImpl context = new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(loggedIn, null, loggedIn.getAuthorities()));
		SecurityContextHolder.setContext(context);
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
	}

	@GetMapping("/users")
	String users(Model model) {
		model.addAttribute("users", this.users.all());
		model.addAttribute("roles", ConsoleRole.values());
		return "users";
	}

	@PostMapping("/users")
	String add(@AuthenticationPrincipal LoggedIn me, @RequestParam String name, @RequestParam ConsoleRole role,
			RedirectAttributes after) {
		issued(ConsoleUser.fold(name), this.accounts.add(me.user().name(), name, role), after);
		return "redirect:/users";
	}

	@PostMapping("/users/reset")
	String reset(@AuthenticationPrincipal LoggedIn me, @RequestParam String name, RedirectAttributes after) {
		issued(name, this.accounts.reset(me.user().name(), name), after);
		return "redirect:/users";
	}

	@PostMapping("/users/role")
	String role(@AuthenticationPrincipal LoggedIn me, @RequestParam String name, @RequestParam ConsoleRole role,
			RedirectAttributes after) {
		this.accounts.role(me.user().name(), name, role);
		after.addFlashAttribute("done", "利用者「" + name + "」の役割を「" + role.label() + "」にしました。");
		return "redirect:/users";
	}

	@PostMapping("/users/remove")
	String remove(@AuthenticationPrincipal LoggedIn me, @RequestParam String name, RedirectAttributes after) {
		this.accounts.remove(me.user().name(), name);
		after.addFlashAttribute("done", "利用者「" + name + "」を削除しました。");
		return "redirect:/users";
	}

	@ExceptionHandler
	String refused(AccountRefusedException refusal, HttpServletRequest request) {
		RequestContextUtils.getOutputFlashMap(request).put("problem", String.valueOf(refusal.getMessage()));
		return RequestPath.of(request).equals("/password") ? "redirect:/password" : "redirect:/users";
	}

	private static void issued(String name, String password, RedirectAttributes after) {
		after.addFlashAttribute("issuedTo", name);
		after.addFlashAttribute("issuedPassword", password);
	}

}
