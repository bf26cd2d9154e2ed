package jp.annualreview.report.pdf;

import java.util.Optional;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * 文書構造: what a screen reader is told. All words are set inside an element of the tree;
 * lines, areas and what a page repeats are decoration. Words outside of both are an
 * error, so that nothing is printed that nobody can hear.
 */
final class Tags {

	private static final PdfName ARTIFACT = new PdfName("Artifact");

	private final PdfWriter writer;

	private final Tag document;

	private Tag place;

	private boolean sectioned;

	private boolean open;

	Tags(PdfWriter writer) {
		this.writer = writer;
		this.document = new Tag(new PdfStructureElement(writer.getStructureTreeRoot(), Role.DOCUMENT.pdf()));
		this.place = this.document.child(Role.SECTION);
	}

	/** What follows belongs to a new chapter. */
	Tag chapter() {
		Tag chapter = this.document.child(Role.SECTION);
		resume(chapter);
		return chapter;
	}

	/** What follows belongs to a chapter whose place was kept. */
	void resume(Tag chapter) {
		this.place = chapter;
		this.sectioned = false;
	}

	Tag add(Role role) {
		this.sectioned |= role == Role.H2;
		return this.place.child(role);
	}

	/** A heading below the section in force, or below the chapter where there is none. */
	Tag subheading() {
		return this.place.child(this.sectioned ? Role.H3 : Role.H2);
	}

	/** Words of an element; it may go on later, on another page. */
	void in(Tag tag, Runnable words) {
		content().beginMarkedContentSequence(tag.element());
		closing(words);
	}

	void in(Role role, Runnable words) {
		in(add(role), words);
	}

	void in(Optional<Tag> tag, Runnable words) {
		tag.ifPresentOrElse((present) -> in(present, words), () -> decoration(words));
	}

	/** A picture with the words that stand for it. */
	void figure(String words, Runnable drawing) {
		in(this.place.figure(words), drawing);
	}

	/** What carries no meaning of its own; inside an element, part of it. */
	void decoration(Runnable drawing) {
		if (this.open) {
			drawing.run();
			return;
		}
		content().beginMarkedContentSequence(ARTIFACT);
		closing(drawing);
	}

	/** Running head and foot, the same on every page. */
	void pagination(Runnable drawing) {
		PdfDictionary properties = new PdfDictionary();
		properties.put(PdfName.TYPE, new PdfName("Pagination"));
		content().beginMarkedContentSequence(ARTIFACT, properties, true);
		closing(drawing);
	}

	/** Words that lead to a named place in the document. */
	void link(Tag parent, String destination, String words, Rectangle area, Runnable text) {
		Tag link = parent.child(Role.LINK);
		in(link, text);
		PdfAnnotation annotation = PdfAnnotation.createLink(this.writer, area, PdfAnnotation.HIGHLIGHT_NONE,
				PdfAction.gotoLocalPage(destination, false));
		annotation.put(PdfName.CONTENTS, new PdfString(words, PdfString.TEXT_UNICODE));
		annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
		annotation.put(PdfName.BORDER, new PdfArray(new float[] { 0, 0, 0 }));
		PdfStructureTreeRoot root = this.writer.getStructureTreeRoot();
		annotation.put(new PdfName("StructParent"),
				new PdfNumber(root.addExistingObject(link.element().getReference())));
		this.writer.addAnnotation(annotation);
		refer(link.element(), annotation);
	}

	/** The element names its annotation beside its words. */
	private void refer(PdfStructureElement link, PdfAnnotation annotation) {
		PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
		reference.put(new PdfName("Obj"), annotation.getIndirectReference());
		reference.put(PdfName.PG, this.writer.getPageReference(this.writer.getPageNumber()));
		PdfArray children = new PdfArray();
		PdfObject words = link.get(PdfName.K);
		if (words != null) {
			children.add(words);
		}
		children.add(reference);
		link.put(PdfName.K, children);
	}

	void requireOpen(String words) {
		if (!this.open && !words.isBlank()) {
			throw new IllegalStateException("文書構造の外に文字があります: " + words);
		}
	}

	private PdfContentByte content() {
		if (this.open) {
			throw new IllegalStateException("文書構造の要素が入れ子になっています。");
		}
		this.open = true;
		return this.writer.getDirectContent();
	}

	private void closing(Runnable drawing) {
		drawing.run();
		this.writer.getDirectContent().endMarkedContentSequence();
		this.open = false;
	}

}
