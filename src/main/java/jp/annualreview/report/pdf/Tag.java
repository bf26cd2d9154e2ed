package jp.annualreview.report.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** 構造要素: one element of the tree that a reading program follows. */
record Tag(PdfStructureElement element) {

	private static final PdfName ATTRIBUTES = new PdfName("A");

	Tag child(Role role) {
		return new Tag(new PdfStructureElement(this.element, role.pdf()));
	}

	/** A cell that heads its column or row. */
	Tag header(String scope, int rows, int columns) {
		Tag header = child(Role.HEADER);
		PdfDictionary table = header.table(rows, columns);
		table.put(new PdfName("Scope"), new PdfName(scope));
		header.element.put(ATTRIBUTES, table);
		return header;
	}

	Tag data(int rows, int columns) {
		Tag data = child(Role.DATA);
		if (rows > 1 || columns > 1) {
			data.element.put(ATTRIBUTES, table(rows, columns));
		}
		return data;
	}

	/** What is read aloud in place of a picture. */
	Tag figure(String words) {
		Tag figure = child(Role.FIGURE);
		figure.element.put(new PdfName("Alt"), new PdfString(words, PdfString.TEXT_UNICODE));
		return figure;
	}

	private PdfDictionary table(int rows, int columns) {
		PdfDictionary table = new PdfDictionary();
		table.put(PdfName.O, new PdfName("Table"));
		if (rows > 1) {
			table.put(new PdfName("RowSpan"), new PdfNumber(rows));
		}
		if (columns > 1) {
			table.put(new PdfName("ColSpan"), new PdfNumber(columns));
		}
		return table;
	}

}
