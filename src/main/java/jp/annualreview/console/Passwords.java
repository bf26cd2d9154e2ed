package jp.annualreview.console;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;
import jp.annualreview.ledger.ConsoleUser;

import org.springframework.security.crypto.password.PasswordEncoder;

/** パスワード: made, judged and hashed. */
class Passwords {

	private static final int SHORTEST = 10;

	/** Of 0 to 4: more than a hundred million guesses. */
	private static final int ENOUGH = 3;

	/** What the hash takes in. */
	private static final int MOST_BYTES = 72;

	/** No letter that reads like another. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private final SecureRandom random = new SecureRandom();

	private final PasswordEncoder encoder;

	Passwords(PasswordEncoder encoder) {
		this.encoder = encoder;
	}

	/** 仮パスワード: four groups of four, to be typed once. */
	String oneTime() {
		return IntStream.range(0, 4).mapToObj((group) -> group()).collect(Collectors.joining("-"));
	}

	String hash(String password) {
		return String.valueOf(this.encoder.encode(password));
	}

	boolean matches(ConsoleUser user, String password) {
		return bytes(password) <= MOST_BYTES && this.encoder.matches(password, user.hash());
	}

	/** What is wrong with a password a user has chosen. */
	Optional<String> fault(ConsoleUser user, String password, String again) {
		if (!password.equals(again)) {
			return Optional.of("新しいパスワードと確認の入力が一致しません。同じものを2回入力してください。");
		}
		if (password.length() < SHORTEST) {
			return Optional.of("パスワードが短すぎます。" + SHORTEST + "文字以上にしてください。");
		}
		if (bytes(password) > MOST_BYTES) {
			return Optional.of("パスワードが長すぎます。半角" + MOST_BYTES + "文字（全角" + MOST_BYTES / 3 + "文字）以内にしてください。");
		}
		if (matches(user, password)) {
			return Optional.of("今のパスワードと同じものは使えません。別のものにしてください。");
		}
		return isGuessed(password, user.name())
				? Optional.of("推測されやすいパスワードです。よく使われる言葉・利用者名・並び（1234 など）・繰返しを避け、関係のない言葉をいくつかつなげるなどしてください。")
				: Optional.empty();
	}

	/** What is left without the user's name, either way round, has to do as well. */
	private static boolean isGuessed(String password, String name) {
		String rest = password.toLowerCase(Locale.ROOT)
			.replace(name, "")
			.replace(new StringBuilder(name).reverse(), "");
		Zxcvbn guesses = new Zxcvbn();
		return Stream.of(password, rest)
			.anyMatch((text) -> guesses.measure(text, List.of(name, "annualreview")).getScore() < ENOUGH);
	}

	private String group() {
		return this.random.ints(4, 0, LETTERS.length())
			.mapToObj((index) -> LETTERS.substring(index, index + 1))
			.collect(Collectors.joining());
	}

	private static int bytes(String password) {
		return password.getBytes(StandardCharsets.UTF_8).length;
	}

}
