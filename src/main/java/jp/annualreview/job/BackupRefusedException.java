package jp.annualreview.job;

/** A backup cannot be made, or not be restored, as asked. */
public class BackupRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What stands against it. */
	public enum Reason {

		/** The file is there already. */
		EXISTS,
		/** It would lie within what it is to keep. */
		INSIDE,
		/** There is state that would be lost. */
		NOT_EMPTY,
		/** The file is no backup of this program. */
		NO_BACKUP,
		/** Its tables are of a version that this program does not know. */
		OTHER_VERSION,
		/** A file in it is missing, or not what was saved. */
		DAMAGED

	}

	private final Reason reason;

	private final String detail;

	BackupRefusedException(Reason reason, String detail) {
		super(reason + " " + detail);
		this.reason = reason;
		this.detail = detail;
	}

	public Reason reason() {
		return this.reason;
	}

	/** The file or folder meant. */
	public String detail() {
		return this.detail;
	}

}
