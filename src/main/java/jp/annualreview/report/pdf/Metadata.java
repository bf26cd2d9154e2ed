package jp.annualreview.report.pdf;

import java.nio.charset.StandardCharsets;

import org.openpdf.text.pdf.PdfDate;

/**
 * メタデータ: the file's description of itself (XMP), which PDF/A and PDF/UA ask for. Written
 * by hand: it must claim both standards and be the same for the same report.
 */
final class Metadata {

	private static final String PACKET = """
			<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
			<x:xmpmeta xmlns:x="adobe:ns:meta/">
			<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
			<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
			 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
			 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
			 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
			<dc:format>application/pdf</dc:format>
			<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
			<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
			<dc:language><rdf:Bag><rdf:li>ja-JP</rdf:li></rdf:Bag></dc:language>
			<pdf:Producer>%s</pdf:Producer>
			%s<pdfaid:part>2</pdfaid:part>
			<pdfaid:conformance>A</pdfaid:conformance>
			<pdfuaid:part>1</pdfuaid:part>
			<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
			<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
			<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
			<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
			<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
			<pdfaProperty:name>part</pdfaProperty:name>
			<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
			<pdfaProperty:category>internal</pdfaProperty:category>
			<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
			</rdf:li></rdf:Seq></pdfaSchema:property>
			</rdf:li></rdf:Bag></pdfaExtension:schemas>
			</rdf:Description>
			</rdf:RDF>
			</x:xmpmeta>
			<?xpacket end="r"?>""";

	private Metadata() {
	}

	static byte[] of(Imprint imprint, String producer) {
		return PACKET
			.formatted(escaped(imprint.title()), escaped(imprint.author()), escaped(producer),
					imprint.date().map(Metadata::dates).orElse(""))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** 基準日 as created and modified: never the moment of printing. */
	private static String dates(PdfDate date) {
		String day = date.getW3CDate();
		return "<xmp:CreateDate>%s</xmp:CreateDate>\n<xmp:ModifyDate>%s</xmp:ModifyDate>\n".formatted(day, day);
	}

	private static String escaped(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
