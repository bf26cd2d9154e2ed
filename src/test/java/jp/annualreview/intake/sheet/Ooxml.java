package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, for what no library would write. */
final class Ooxml {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, String> parts = new LinkedHashMap<>();

	private final Map<String, Charset> charsets = new HashMap<>();

	private String office = OFFICE;

	private Ooxml() {
	}

	/** One sheet 調査票 with the given content after the opening tag. */
	static Ooxml sheet(String content) {
		Ooxml book = new Ooxml();
		book.part("[Content_Types].xml", "<Types/>");
		book.part("xl/workbook.xml", """
				<workbook xmlns="%s" xmlns:r="%s"><workbookPr/><sheets>\
				<sheet name="調査票" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN, OFFICE));
		book.part("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"%s\">%s</worksheet>".formatted(MAIN, content));
		return book;
	}

	/** One sheet with the given rows. */
	static Ooxml rows(String rows) {
		return sheet("<sheetData>" + rows + "</sheetData>");
	}

	/** One cell A1 that holds a number shown by a format. */
	static Ooxml number(String value, int id, String code) {
		String stored = code.isEmpty() ? ""
				: "<numFmts><numFmt numFmtId=\"%d\" formatCode=\"%s\"/></numFmts>".formatted(id, escaped(code));
		return rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>%s</v></c></row>".formatted(value))
			.styles(stored + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"%d\"/></cellXfs>".formatted(id));
	}

	Ooxml part(String name, String content) {
		this.parts.put(name, content);
		return this;
	}

	/** Writes a part in another encoding than UTF-8. */
	Ooxml encoded(String name, Charset charset) {
		this.charsets.put(name, charset);
		return this;
	}

	/** Lets a part begin with a declaration of its encoding. */
	Ooxml declared(String name, String encoding) {
		return part(name, "<?xml version=\"1.0\" encoding=\"%s\"?>%s".formatted(encoding, this.parts.get(name)));
	}

	/** Gives a part another name. */
	Ooxml moved(String name, String to) {
		return part(to, String.valueOf(this.parts.remove(name)));
	}

	/** What the sheet relates to, type and target in turn. */
	Ooxml beside(String... typesAndTargets) {
		return part("xl/worksheets/_rels/sheet1.xml.rels", relations(typesAndTargets));
	}

	/** The document's own modified property, as it stands in the file. */
	Ooxml modified(String element) {
		return part("docProps/core.xml", "<core xmlns:dcterms=\"d\">" + element + "</core>").part("_rels/.rels",
				relations("officeDocument", "xl/workbook.xml", "core-properties", "docProps/core.xml"));
	}

	Ooxml styles(String content) {
		return part("xl/styles.xml", "<styleSheet xmlns=\"%s\">%s</styleSheet>".formatted(MAIN, content));
	}

	Ooxml strings(String content) {
		return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, content));
	}

	Ooxml from1904() {
		return part("xl/workbook.xml", String.valueOf(this.parts.get("xl/workbook.xml"))
			.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
	}

	/** As Excel saves "Strict Open XML": other names for the same things. */
	Ooxml strict() {
		this.office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
		this.parts.replaceAll((name, content) -> content.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
			.replace(OFFICE, this.office));
		return this;
	}

	Path write(Path file) {
		this.parts.putIfAbsent("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
		this.parts.putIfAbsent("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", "styles",
				"styles.xml", "sharedStrings", "sharedStrings.xml"));
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(this.charsets.getOrDefault(part.getKey(), StandardCharsets.UTF_8)));
				zip.closeEntry();
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String relations(String... typesAndTargets) {
		StringBuilder text = new StringBuilder("<Relationships>");
		for (int i = 0; i < typesAndTargets.length; i += 2) {
			text.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(i / 2 + 1, this.office,
					typesAndTargets[i], typesAndTargets[i + 1]));
		}
		return text.append("</Relationships>").toString();
	}

	private static String escaped(String code) {
		return code.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
	}

}
