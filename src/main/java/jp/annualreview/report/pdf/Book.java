package jp.annualreview.report.pdf;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * 冊子: the PDF file itself. Its pages, bookmarks and links, and everything in it that must
 * not depend on the moment it is written.
 */
final class Book implements AutoCloseable {

	private final Document document = new Document(new Rectangle(Sheet.WIDTH, Sheet.HEIGHT), 0, 0, 0, 0);

	private final PdfWriter writer;

	private final Tags tags;

	private final List<PdfOutline> bookmarks = new ArrayList<>();

	private boolean ended;

	Book(Imprint imprint, OutputStream out) {
		this.writer = PdfWriter.getInstance(this.document, out);
		this.writer.setPdfVersion(PdfWriter.VERSION_1_7);
		this.writer.setFullCompression();
		this.writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
		this.writer.setPageLabels(labels());
		this.document.addTitle(imprint.title());
		this.document.addAuthor(imprint.author());
		this.writer.setPDFXConformance(PdfWriter.PDFA2A);
		this.writer.setTagged();
		this.writer.setLinearPageMode();
		this.writer.setTabs(new PdfName("S"));
		this.document.open();
		this.writer.getExtraCatalog().put(PdfName.LANG, new PdfString("ja-JP"));
		stamp(imprint);
		archive(imprint);
		this.tags = new Tags(this.writer);
		this.bookmarks.add(this.writer.getRootOutline());
	}

	PdfContentByte canvas() {
		return this.writer.getDirectContent();
	}

	Tags tags() {
		return this.tags;
	}

	int page() {
		return this.writer.getPageNumber();
	}

	void newPage() {
		this.writer.setPageEmpty(false);
		this.document.newPage();
	}

	/** Bookmark to a height on this page, under the last one of the level above. */
	void bookmark(int level, String title, float y) {
		this.bookmarks.add(new PdfOutline(above(level), at(y), title, false));
	}

	/** Bookmark of a chapter that is printed later, to its named place. */
	void bookmark(String title, String destination) {
		this.bookmarks.add(new PdfOutline(above(0), PdfAction.gotoLocalPage(destination, false), title, false));
	}

	private PdfOutline above(int level) {
		while (this.bookmarks.size() > level + 1) {
			this.bookmarks.removeLast();
		}
		return this.bookmarks.getLast();
	}

	void destination(String name, float y) {
		canvas().localDestination(name, at(y));
	}

	/**
	 * Ends the book: nothing is printed any more, and its last pages go where they
	 * belong.
	 */
	void end(PageOrder order) {
		newPage();
		this.ended = true;
		this.writer.reorderPages(order.printed());
	}

	@Override
	public void close() {
		this.writer.setPageEmpty(this.ended);
		this.document.close();
	}

	private static PdfDestination at(float y) {
		return new PdfDestination(PdfDestination.XYZ, 0, y, 0);
	}

	private void stamp(Imprint imprint) {
		date(PdfName.CREATIONDATE, imprint.date());
		date(PdfName.MODDATE, imprint.date());
		PdfArray id = new PdfArray();
		id.add(new PdfString(imprint.identity()));
		id.add(new PdfString(imprint.identity()));
		this.writer.getInfo().put(PdfName.FILEID, id);
	}

	/**
	 * What an archive asks for: the meaning of its colours and a description of itself.
	 */
	private void archive(Imprint imprint) {
		this.writer.setXmpMetadata(Metadata.of(imprint, Document.getVersion()));
		try {
			this.writer.setOutputIntents("sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1",
					ICC_Profile.getInstance(resource("/colour/sRGB.icc")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream in = Book.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException(name + " がプログラムに含まれていません。インストールし直してください。");
			}
			return in.readAllBytes();
		}
	}

	private void date(PdfName name, Optional<PdfDate> date) {
		date.ifPresentOrElse((value) -> this.writer.getInfo().put(name, value),
				() -> this.writer.getInfo().remove(name));
	}

	private static PdfPageLabels labels() {
		PdfPageLabels labels = new PdfPageLabels();
		labels.addPageLabel(1, PdfPageLabels.EMPTY, "表紙");
		labels.addPageLabel(2, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, "", 2);
		return labels;
	}

}
