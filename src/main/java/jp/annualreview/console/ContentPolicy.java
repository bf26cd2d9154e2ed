package jp.annualreview.console;

/** Content-Security-Policy: what a browser may load for a page. */
final class ContentPolicy {

	/** Only what the console itself sends; nothing within the page's text. */
	static final String OF_PAGES = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	/**
	 * A report brings all it needs along and can reach nothing else, the console
	 * included.
	 */
	static final String OF_REPORTS = "sandbox allow-scripts allow-modals; default-src 'none'; "
			+ "style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; font-src data:; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** A browser's own viewer does not open in a sandbox. */
	static final String OF_PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private ContentPolicy() {
	}

}
