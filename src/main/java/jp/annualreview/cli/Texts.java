package jp.annualreview.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in Japanese or English. */
final class Texts {

	private final ResourceBundle bundle;

	Texts(Locale locale) {
		this.bundle = ResourceBundle.getBundle("jp.annualreview.cli.texts", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	String get(String key, Object... arguments) {
		return new MessageFormat(this.bundle.getString(key), Locale.ROOT).format(arguments);
	}

	/** The text of a key, or another where the language has none of its own. */
	String getOr(String key, String other) {
		return this.bundle.containsKey(key) ? this.bundle.getString(key) : other;
	}

	ResourceBundle bundle() {
		return this.bundle;
	}

}
