package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Path;

/**
 * 届いたもの: one entry of a year's folder.
 *
 * @param path where it lies
 * @param name as reports and the ledger name it, relative to the input folder, with
 * {@code /}; unique within the year
 * @param readable false for what is no file of its own, such as a broken link
 */
record Arrival(Path path, String name, boolean readable) {

	/**
	 * Stands for the content of what cannot be read; no file has it, so reading it later
	 * gives the finding that says so.
	 */
	static final String UNREADABLE = "0".repeat(64);

	/** Hashes a file, perhaps keeping it. */
	@FunctionalInterface
	interface Hashing {

		String hash(Path file) throws IOException;

	}

	/** SHA-256 of the content as it is now. */
	String hash(Hashing hashing) {
		try {
			return this.readable ? hashing.hash(this.path) : UNREADABLE;
		}
		catch (IOException ex) {
			return UNREADABLE;
		}
	}

}
