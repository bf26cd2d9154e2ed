package jp.annualreview.intake.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/** What one file has used of its {@link Limits}; going over refuses the file (F08). */
final class Budget {

	private final Limits limits;

	private final Watchdog watchdog;

	private final Map<Excess, Long> used = new EnumMap<>(Excess.class);

	private String sheet = "";

	private int row;

	Budget(Limits limits, Watchdog watchdog) {
		this.limits = limits;
		this.watchdog = watchdog;
	}

	/** From here on a sheet is read; a refusal names it. */
	void enter(String name) {
		this.sheet = name;
		this.row = 0;
	}

	void fileBytes(long size) {
		check(Excess.FILE, size, this.limits.fileBytes());
	}

	/** A row that holds something, one-based. */
	void row(int number) {
		this.row = number;
		add(Excess.ROWS, 1, this.limits.rows());
	}

	void cells(long count) {
		add(Excess.CELLS, count, this.limits.cells());
	}

	/** Cells that show the content of another, for they are merged. */
	void copies(long count) {
		add(Excess.COPIES, count, this.limits.copies());
	}

	void characters(int count) {
		add(Excess.CHARACTERS, count, this.limits.characters());
	}

	void merge() {
		add(Excess.MERGES, 1, this.limits.merges());
	}

	/** A number format that a cell uses. */
	void format(int characters) {
		add(Excess.FORMATS, characters, this.limits.formats());
	}

	/** A shared string, relation, shape, note: anything else that is kept. */
	void piece() {
		add(Excess.PIECES, 1, this.limits.pieces());
	}

	/** Cells a library makes of packed ones, blank ones included. */
	void packed(long count) {
		add(Excess.PACKED, count, this.limits.packed());
	}

	InputStream watch(InputStream part) {
		return new Watched(part);
	}

	private void add(Excess what, long count, long limit) {
		check(what, this.used.merge(what, count, Long::sum), limit);
	}

	private void check(Excess what, long count, long limit) {
		if (count > limit) {
			throw what.refusal(where(), limit);
		}
	}

	private String where() {
		if (this.sheet.isEmpty()) {
			return "";
		}
		return (this.row > 0) ? "シート「%s」の%,d行目で".formatted(this.sheet, this.row) : "シート「%s」で".formatted(this.sheet);
	}

	private void unpacked(byte[] bytes, int offset, int count, Watched part) {
		this.watchdog.look();
		add(Excess.UNPACKED, count, this.limits.unpackedBytes());
		for (int i = offset; i < offset + count; i++) {
			part.run = (bytes[i] == '<') ? 0 : part.run + 1;
			check(Excess.VALUE, part.run, this.limits.valueBytes());
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
				unpacked(bytes, offset, count, this);
			}
			return count;
		}

	}

}
