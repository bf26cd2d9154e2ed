package jp.annualreview.report.pdf;

import org.openpdf.text.pdf.PdfName;

/** 構造の種類: the standard structure types of PDF that the report uses. */
enum Role {

	DOCUMENT("Document"), SECTION("Sect"), H1("H1"), H2("H2"), H3("H3"), PARAGRAPH("P"), TABLE("Table"),
	TABLE_HEAD("THead"), TABLE_BODY("TBody"), ROW("TR"), HEADER("TH"), DATA("TD"), FIGURE("Figure"), CONTENTS("TOC"),
	CONTENTS_ENTRY("TOCI"), LINK("Link");

	private final PdfName name;

	Role(String name) {
		this.name = new PdfName(name);
	}

	PdfName pdf() {
		return this.name;
	}

}
