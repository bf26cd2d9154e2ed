package jp.annualreview.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as a reader with a ruler sees it: every printed line with its place, read back
 * with another library than it was written with.
 */
public final class PrintedBook {

	/**
	 * A line goes on where another starts, this much of its size below, in the same box.
	 */
	private static final double LEAST_FEED = 1.2;

	private static final double MOST_FEED = 1.9;

	private final List<Line> lines = new ArrayList<>();

	private PrintedBook() {
	}

	/** Characters set on one level without a gap. */
	public record Line(int page, String text, float left, float right, float y, float size, boolean bold) {

		char first() {
			return this.text.charAt(0);
		}

		char last() {
			return this.text.charAt(this.text.length() - 1);
		}

		@Override
		public String toString() {
			return "%dページ (%.0f, %.0f): %s".formatted(this.page, this.left, this.y, this.text);
		}
	}

	public static PrintedBook of(Path file) throws IOException {
		PrintedBook book = new PrintedBook();
		try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
			book.new Ruler().getText(document);
		}
		return book;
	}

	List<Line> lines() {
		return List.copyOf(this.lines);
	}

	/** Text runs that leave the sheet, or the room between head and foot rules. */
	public List<Line> outside() {
		return this.lines.stream()
			.filter((line) -> line.left() < Sheet.LEFT - 1 || line.right() > Sheet.RIGHT + 1 || line.y() < 15
					|| line.y() > Sheet.HEIGHT - 20)
			.toList();
	}

	/** Lines of the body printed over one another. */
	public List<String> overprinted() {
		List<String> found = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			this.lines.stream()
				.skip(i + 1L)
				.filter((other) -> other.page() == line.page() && Math.abs(other.y() - line.y()) < line.size() / 3
						&& other.left() < line.right() - 2 && line.left() < other.right() - 2)
				.forEach((other) -> found.add(line + " / " + other.text()));
		}
		return found;
	}

	/**
	 * Lines that were broken before what may not start one, or after what may not end
	 * one.
	 */
	public List<String> forbiddenBreaks() {
		List<String> found = new ArrayList<>();
		for (int i = 1; i < this.lines.size(); i++) {
			Line before = this.lines.get(i - 1);
			Line after = this.lines.get(i);
			if (continues(before, after) && !listed(before, after)
					&& (Kinsoku.NO_START.indexOf(after.first()) >= 0 || Kinsoku.NO_END.indexOf(before.last()) >= 0)) {
				found.add(before + " / " + after.text());
			}
		}
		return found;
	}

	/** A list in the text itself: its bullets follow lines that had room left. */
	private boolean listed(Line before, Line after) {
		return after.first() == '・' && this.lines.stream()
			.filter((line) -> line.page() == before.page() && Math.abs(line.left() - before.left()) < 6)
			.anyMatch((line) -> line.right() > before.right() + 2 * before.size());
	}

	/** A line of three characters or more that goes on below; how many there are. */
	public long brokenLines() {
		long count = 0;
		for (int i = 1; i < this.lines.size(); i++) {
			count += continues(this.lines.get(i - 1), this.lines.get(i)) ? 1 : 0;
		}
		return count;
	}

	private static boolean continues(Line before, Line after) {
		float feed = before.y() - after.y();
		boolean below = before.page() == after.page() && before.size() == after.size()
				&& feed > LEAST_FEED * before.size() && feed < MOST_FEED * before.size();
		boolean sameBox = after.left() < before.right() && before.left() < after.right();
		return below && sameBox && before.right() - before.left() >= 3 * before.size();
	}

	/** Headings with nothing of the body below them on their page. */
	public List<Line> lonelyHeadings() {
		List<Line> lonely = new ArrayList<>();
		for (int page = 2; page <= pages(); page++) {
			int number = page;
			this.lines.stream()
				.filter((line) -> line.page() == number && line.y() > Sheet.BOTTOM && line.y() < Sheet.TOP)
				.min((one, other) -> Float.compare(one.y(), other.y()))
				.filter((line) -> line.bold() && line.size() >= TextStyle.SECTION.size())
				.ifPresent(lonely::add);
		}
		return lonely;
	}

	public int pages() {
		return this.lines.getLast().page();
	}

	/** All text without blanks and line ends. */
	public String solid() {
		StringBuilder text = new StringBuilder();
		this.lines.forEach((line) -> text.append(line.text()));
		return PdfText.solid(text.toString());
	}

	private final class Ruler extends PDFTextStripper {

		@Override
		protected void processTextPosition(TextPosition glyph) {
			String text = glyph.getUnicode();
			if (text == null || text.isBlank()) {
				return;
			}
			float y = Sheet.HEIGHT - glyph.getYDirAdj();
			float left = glyph.getXDirAdj();
			float right = left + glyph.getWidthDirAdj();
			float size = glyph.getFontSizeInPt();
			boolean bold = glyph.getFont().getName().contains("Bold");
			PrintedBook.this.lines.add(joined(new Line(getCurrentPageNo(), text, left, right, y, size, bold)));
		}

		/** With the line before it, where it follows on the same level. */
		private Line joined(Line glyph) {
			if (PrintedBook.this.lines.isEmpty()) {
				return glyph;
			}
			Line before = PrintedBook.this.lines.getLast();
			boolean follows = before.page() == glyph.page() && Math.abs(before.y() - glyph.y()) < 0.5F
					&& glyph.left() >= before.right() - 1 && glyph.left() - before.right() < 2.2F * glyph.size();
			if (!follows) {
				return glyph;
			}
			PrintedBook.this.lines.removeLast();
			return new Line(before.page(), before.text() + glyph.text(), before.left(), glyph.right(), before.y(),
					before.size(), before.bold());
		}

	}

}
