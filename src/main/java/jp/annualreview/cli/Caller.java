package jp.annualreview.cli;

import java.nio.file.Path;

/**
 * 依頼者: who gives a command, and from where.
 *
 * @param user as the operating system names the person
 * @param directory what relative paths are relative to
 * @param terminal whether lines are read by a person as they come
 */
record Caller(String user, Path directory, boolean terminal) {

	/** The person before this process. */
	static Caller local() {
		return new Caller(System.getProperty("user.name", "?"), Path.of("").toAbsolutePath(),
				Boolean.getBoolean("annualreview.terminal"));
	}

	/**
	 * Who, in the audit trail: no user of the console, though perhaps called the same.
	 */
	String who() {
		return this.user + "（端末）";
	}

	Path resolve(String path) {
		return this.directory.resolve(path);
	}

}
