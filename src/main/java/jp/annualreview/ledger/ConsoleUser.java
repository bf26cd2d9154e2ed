package jp.annualreview.ledger;

import java.util.regex.Pattern;

/**
 * 利用者 of the console.
 *
 * @param name letters, digits and {@code . _ -}; upper and lower case differ
 * @param hash of the password, with the name of the way it was hashed
 * @param mustChange 仮パスワード: the next login has to choose another
 */
public record ConsoleUser(String name, String hash, ConsoleRole role, boolean mustChange) {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,40}");

	public ConsoleUser {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("利用者名に使えるのは文字・数字・. _ - で、40字までです: " + name);
		}
	}

	/** Whether a name can be one. */
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
