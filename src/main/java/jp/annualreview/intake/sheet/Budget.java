package jp.annualreview.intake.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one file has used of its {@link Limits}; going over refuses the file (F08). */
final class Budget {

	private final Limits limits;

	private long inflated;

	private int rows;

	private int cells;

	private int entries;

	Budget(Limits limits) {
		this.limits = limits;
	}

	void fileBytes(long size) {
		if (size > this.limits.fileBytes()) {
			throw Refusal.tooLarge("ファイルの大きさが%,dバイトあり、上限%,dバイトを超えています。".formatted(size, this.limits.fileBytes()));
		}
	}

	void row() {
		if (++this.rows > this.limits.rows()) {
			throw Refusal.tooLarge("値のある行が上限%,d行を超えています。".formatted(this.limits.rows()));
		}
	}

	void cells(long count) {
		if (this.cells + count > this.limits.cells()) {
			throw Refusal.tooLarge("セルの数が上限%,d個を超えています。".formatted(this.limits.cells()));
		}
		this.cells += (int) count;
	}

	/** A shared string, style, relation, merged area: anything kept beside the cells. */
	void entry() {
		if (++this.entries > this.limits.cells()) {
			throw Refusal.tooLarge("文字列・書式・結合セルの数が上限%,d個を超えています。".formatted(this.limits.cells()));
		}
	}

	/** A second count, for cells a library makes of packed ones, blank ones included. */
	Budget forUnpackedCells() {
		return new Budget(this.limits);
	}

	InputStream watch(InputStream part) {
		return new Watched(part);
	}

	private void inflated(byte[] bytes, int offset, int count, Watched part) {
		this.inflated += count;
		if (this.inflated > this.limits.inflatedBytes()) {
			throw Refusal.tooLarge("展開後の大きさが上限%,dバイトを超えています。".formatted(this.limits.inflatedBytes()));
		}
		for (int i = offset; i < offset + count; i++) {
			part.run = (bytes[i] == '<') ? 0 : part.run + 1;
			if (part.run > this.limits.textRun()) {
				throw Refusal.tooLarge("一つの値の長さが上限%,dバイトを超えています。".formatted(this.limits.textRun()));
			}
		}
	}

	private final class Watched extends FilterInputStream {

		private int run;

		Watched(InputStream part) {
			super(part);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = super.read(bytes, offset, length);
			if (count > 0) {
				inflated(bytes, offset, count, this);
			}
			return count;
		}

	}

}
