package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument spreadsheet written part by part, for what no program would write. */
final class Ods {

	private static final String NAMES = """
			xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
			xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
			xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
			xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
			xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
			xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
			xmlns:dc="http://purl.org/dc/elements/1.1/" \
			xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"""";

	private final Map<String, String> parts = new LinkedHashMap<>();

	private Ods(String styles, String body) {
		this.parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
		this.parts.put("content.xml",
				"<office:document-content %s><office:automatic-styles>%s</office:automatic-styles><office:body>%s</office:body></office:document-content>"
					.formatted(NAMES, styles, body));
	}

	/** One sheet 調査票 with the given content. */
	static Ods sheet(String styles, String content) {
		return new Ods(styles,
				"<office:spreadsheet><table:table table:name='調査票'>" + content + "</table:table></office:spreadsheet>");
	}

	/** One row with the given cells. */
	static Ods cells(String cells) {
		return sheet("", "<table:table-row>" + cells + "</table:table-row>");
	}

	static Ods spreadsheet(String content) {
		return new Ods("", "<office:spreadsheet>" + content + "</office:spreadsheet>");
	}

	static Ods body(String content) {
		return new Ods("", content);
	}

	Ods part(String name, String content) {
		this.parts.put(name, content.replace("NAMES", NAMES));
		return this;
	}

	Ods without(String name) {
		this.parts.remove(name);
		return this;
	}

	Path write(Path file) {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
