package jp.annualreview.cli;

import java.util.Locale;

/** 表示の言語. */
enum Language {

	JA(Locale.JAPANESE), EN(Locale.ENGLISH);

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	/**
	 * The language is needed before the arguments are understood, to say that they are
	 * not.
	 */
	static Locale of(String... arguments) {
		for (int i = 0; i + 1 < arguments.length; i++) {
			if (arguments[i].equals("--lang") && arguments[i + 1].equalsIgnoreCase(EN.name())) {
				return EN.locale;
			}
		}
		return JA.locale;
	}

}
