package jp.annualreview.ledger;

/** 役割 of a user of the console. */
public enum ConsoleRole {

	/** 閲覧: sees everything, changes nothing. */
	VIEWER("閲覧"),
	/** 管理: runs, uploads, and keeps the users. */
	ADMINISTRATOR("管理");

	private final String label;

	ConsoleRole(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
