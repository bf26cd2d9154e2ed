package jp.annualreview.console;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ログイン, and what is said when something is refused. */
@Page
class EntryPages {

	private static final Map<String, String> NOTICES = Map.of("failed", "利用者名かパスワードが違います。確かめて、もう一度入力してください。", "limited",
			"この利用者名でのログインの失敗が続いたため、しばらく受け付けません。", "expired",
			"ログインの有効期限が切れたか、利用者の登録が変わりました。送信した操作は受け付けていません。もう一度ログインして、やり直してください。", "left", "ログアウトしました。");

	@GetMapping("/login")
	String login(@RequestParam Map<String, String> parameters, Model model) {
		Optional<String> notice = parameters.keySet().stream().filter(NOTICES::containsKey).findFirst();
		model.addAttribute("notice", notice.map(NOTICES::get).orElse("") + wait(parameters));
		model.addAttribute("calm", notice.filter("left"::equals).isPresent());
		return "login";
	}

	/** How long somebody has to wait who failed again and again. */
	private static String wait(Map<String, String> parameters) {
		String seconds = parameters.getOrDefault("limited", "");
		return seconds.matches("[0-9]{1,5}")
				? Moment.span(Duration.ofSeconds(Integer.parseInt(seconds))) + "待ってから、もう一度入力してください。" : "";
	}

	@RequestMapping("/refused/{reason}")
	String refused(@PathVariable String reason, Model model) {
		model.addAttribute("stale", reason.equals("stale"));
		return "refused";
	}

}
