package jp.annualreview.console;

/** Content-Security-Policy: what a browser may load for a page. */
final class ContentPolicy {

	/** Only what the console itself sends; nothing within the page's text. */
	static final String OF_PAGES = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private ContentPolicy() {
	}

}
