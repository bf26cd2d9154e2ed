package jp.annualreview.report.pdf;

import java.security.SecureRandom;
import java.util.Random;

/** Names the font subset the same way each time; the name is no secret. */
final class SubsetSeed extends SecureRandom {

	private static final long serialVersionUID = 1L;

	private final Random seeded;

	SubsetSeed(long seed) {
		this.seeded = new Random(seed);
	}

	@Override
	public double nextDouble() {
		return this.seeded.nextDouble();
	}

}
