package jp.annualreview.console;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.annualreview.ledger.ConsoleUser;
import jp.annualreview.ledger.ConsoleUsers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * 使ったことのあるブラウザー: those in which a user has logged in before. Whoever fails on and on
 * under the user's name elsewhere does not shut these out. The proof is a cookie sealed
 * with the password's hash: nothing to keep, and void when the password changes.
 */
class KnownBrowsers {

	static final String COOKIE = "ANNUALREVIEW-KNOWN";

	private static final String SEAL = "HmacSHA256";

	private final ConsoleUsers users;

	KnownBrowsers(ConsoleUsers users) {
		this.users = users;
	}

	/** Who tries to log in, and from where. */
	LoginAttempt attempt(HttpServletRequest request) {
		String name = ConsoleUser.fold(Objects.requireNonNullElse(request.getParameter("username"), ""));
		return new LoginAttempt(name, request.getRemoteAddr(), number(request, name));
	}

	/** The number of the browser, where it is known to the user. */
	private Optional<String> number(HttpServletRequest request, String name) {
		return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
			.map(Cookie::getValue)
			.flatMap((value) -> this.users.of(name).flatMap((user) -> number(value, user)));
	}

	void remember(ConsoleUser user, HttpServletRequest request, HttpServletResponse response) {
		String number = UUID.randomUUID().toString();
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, number + "." + seal(number, user))
					.path("/login")
					.maxAge(Duration.ofDays(400))
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Strict")
					.build()
					.toString());
	}

	private static Optional<String> number(String cookie, ConsoleUser user) {
		String number = cookie.substring(0, Math.max(0, cookie.indexOf('.')));
		return MessageDigest.isEqual(bytes(cookie), bytes(number + "." + seal(number, user))) ? Optional.of(number)
				: Optional.empty();
	}

	private static String seal(String number, ConsoleUser user) {
		try {
			Mac mac = Mac.getInstance(SEAL);
			mac.init(new SecretKeySpec(bytes(user.hash()), SEAL));
			return HexFormat.of().formatHex(mac.doFinal(bytes(user.name() + " " + number)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
