package jp.annualreview.ledger;

/**
 * The tables are of a newer program, which may mean by them what this one cannot know.
 */
public class NewerDatabaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String version;

	NewerDatabaseException(String version) {
		super("tables of a newer program: " + version);
		this.version = version;
	}

	/** By its newest migration. */
	public String version() {
		return this.version;
	}

}
