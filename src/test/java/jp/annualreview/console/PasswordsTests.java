package jp.annualreview.console;

import jp.annualreview.ledger.ConsoleRole;
import jp.annualreview.ledger.ConsoleUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTests {

	private final Passwords passwords = new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder());

	private final ConsoleUser user = new ConsoleUser("sato.hanako", this.passwords.hash("the present one"),
			ConsoleRole.ADMINISTRATOR, false);

	@ParameterizedTest(name = "{0}: {2}")
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			新しいパスワード, 確認, 指摘
			horse-battery-staple, horse-battery-staple, ''
			１０文字あれば日本語でもよい, １０文字あれば日本語でもよい, ''
			long enough 1, long enough 2, 一致しません
			nine char, nine char, 短すぎます
			ここに二十五文字を超える長いながい日本語のパスワード, ここに二十五文字を超える長いながい日本語のパスワード, 長すぎます
			the present one, the present one, 同じものは使えません
			sato.hanako, sato.hanako, 推測されやすい
			okanah.otas, okanah.otas, 推測されやすい
			sato.hanako1, sato.hanako1, 推測されやすい
			okanah.otas-sato.hanako, okanah.otas-sato.hanako, 推測されやすい
			password1234, password1234, 推測されやすい
			P@ssw0rd1234, P@ssw0rd1234, 推測されやすい
			aaaaaaaaaa, aaaaaaaaaa, 推測されやすい
			'          ', '          ', 推測されやすい
			1234567890, 1234567890, 推測されやすい
			qwertyuiop, qwertyuiop, 推測されやすい
			abcabcabcabc, abcabcabcabc, 推測されやすい
			2026-04-01, 2026-04-01, 推測されやすい
			""")
	void saysWhatIsWrong(String password, String again, String fault) {
		assertThat(this.passwords.fault(this.user, password, again).orElse("")).contains(fault);
		assertThat(this.passwords.fault(this.user, password, again).isEmpty()).isEqualTo(fault.isEmpty());
	}

	@Test
	void onlyTheHashIsKept() {
		assertThat(this.user.hash()).startsWith("{bcrypt}").doesNotContain("present");
		assertThat(this.passwords.matches(this.user, "the present one")).isTrue();
		assertThat(this.passwords.matches(this.user, "another one")).isFalse();
	}

	@Test
	void noTwoOneTimePasswordsAreAlike() {
		String one = this.passwords.oneTime();
		assertThat(one).matches("[a-km-z2-9]{4}(-[a-km-z2-9]{4}){3}").isNotEqualTo(this.passwords.oneTime());
	}

}
