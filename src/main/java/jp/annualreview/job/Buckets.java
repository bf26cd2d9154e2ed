package jp.annualreview.job;

/**
 * Partitions of {@code read}: by content hash, so that a file dropped in between two
 * attempts can shift no other file to another partition.
 */
final class Buckets {

	static final int COUNT = 8;

	private Buckets() {
	}

	static int of(String sha256) {
		return Integer.parseInt(sha256.substring(0, 6), 16) % COUNT;
	}

}
