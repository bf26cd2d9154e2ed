package jp.annualreview.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 利用者 of the console.
 *
 * @param name {@linkplain #fold folded}; users of older versions may have others
 * @param hash of the password, with the name of the way it was hashed
 * @param mustChange 仮パスワード: the next login has to choose another
 */
public record ConsoleUser(String name, String hash, ConsoleRole role, boolean mustChange) {

	/** What a name may be: no letters of other scripts that look like these. */
	private static final Pattern NAME = Pattern.compile("(?=.{1,40}$)[a-z0-9\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]"
			+ "[a-z0-9\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー._-]*");

	/** How a name is kept: one person is one user, however the name was typed. */
	public static String fold(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}

	/** Whether a folded name can be one. */
	public static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	/** Without the hash, which has no place in a log. */
	@Override
	public String toString() {
		return this.name + "（" + this.role.label() + "）";
	}

	public boolean administrator() {
		return this.role == ConsoleRole.ADMINISTRATOR;
	}

}
