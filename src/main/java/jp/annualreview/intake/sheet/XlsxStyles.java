package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/** The two things of a cell's style that matter: its number format and a struck font. */
final class XlsxStyles {

	private record Style(int format, int font) {
	}

	private final NumberFormats formats = new NumberFormats();

	private final List<Boolean> struckFonts = new ArrayList<>();

	private final List<Style> styles = new ArrayList<>();

	static XlsxStyles read(ZipPackage.Parts parts, Optional<String> part) throws IOException, XMLStreamException {
		XlsxStyles styles = new XlsxStyles();
		if (part.filter(parts::has).isPresent()) {
			try (Xml xml = parts.open(part.get())) {
				styles.read(xml, parts);
			}
		}
		return styles;
	}

	private void read(Xml xml, ZipPackage.Parts parts) throws XMLStreamException {
		String section = "";
		while (xml.next()) {
			if (!xml.starts()) {
				continue;
			}
			parts.count();
			String name = xml.name();
			if (name.equals("fonts") || name.equals("cellXfs") || name.equals("cellStyleXfs") || name.equals("dxfs")) {
				section = name;
			}
			else if (name.equals("numFmt") && !section.equals("dxfs")) {
				this.formats.store(xml.number("numFmtId", 0), xml.attribute("formatCode"));
			}
			else if (section.equals("fonts")) {
				font(xml);
			}
			else if (section.equals("cellXfs") && name.equals("xf")) {
				this.styles.add(new Style(xml.number("numFmtId", 0), xml.number("fontId", 0)));
			}
		}
	}

	private void font(Xml xml) {
		if (xml.name().equals("font")) {
			this.struckFonts.add(false);
		}
		else if (isStrike(xml) && !this.struckFonts.isEmpty()) {
			this.struckFonts.set(this.struckFonts.size() - 1, true);
		}
	}

	static boolean isStrike(Xml xml) {
		return xml.name().equals("strike") && (xml.attribute("val").isEmpty() || xml.flag("val"));
	}

	CellFormat format(int style) {
		return this.formats.format((style < this.styles.size()) ? this.styles.get(style).format() : 0);
	}

	boolean struck(int style) {
		int font = (style < this.styles.size()) ? this.styles.get(style).font() : 0;
		return font < this.struckFonts.size() && this.struckFonts.get(font);
	}

}
