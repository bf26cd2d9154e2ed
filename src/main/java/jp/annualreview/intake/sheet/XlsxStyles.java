package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/**
 * The two things of a cell's style that matter: its number format and a struck font. A
 * style costs something only where a cell uses it.
 */
final class XlsxStyles {

	/** Excel itself knows somewhat fewer. */
	private static final int MOST = 65_536;

	private record Style(int format, int font) {
	}

	private final NumberFormats formats;

	private final BitSet struckFonts = new BitSet();

	private int fonts;

	private final List<Style> styles = new ArrayList<>();

	private XlsxStyles(Budget budget) {
		this.formats = new NumberFormats(budget);
	}

	static XlsxStyles read(ZipPackage.Parts parts, Optional<String> part, Budget budget)
			throws IOException, XMLStreamException {
		XlsxStyles styles = new XlsxStyles(budget);
		if (part.filter(parts::has).isPresent()) {
			try (Xml xml = parts.open(part.get())) {
				styles.read(xml);
			}
		}
		return styles;
	}

	private void read(Xml xml) throws XMLStreamException {
		String section = "";
		while (xml.next()) {
			if (!xml.starts()) {
				continue;
			}
			String name = xml.name();
			switch (name) {
				case "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> section = name;
				case "numFmt" -> {
					if (!section.equals("dxfs")) {
						this.formats.store(xml.number("numFmtId", 0), xml.attribute("formatCode"));
					}
				}
				default -> {
					if (section.equals("fonts")) {
						font(xml);
					}
					else if (section.equals("cellXfs") && name.equals("xf") && this.styles.size() < MOST) {
						this.styles.add(new Style(xml.number("numFmtId", 0), xml.number("fontId", 0)));
					}
				}
			}
		}
	}

	private void font(Xml xml) {
		if (xml.name().equals("font")) {
			this.fonts++;
		}
		else if (isStrike(xml) && this.fonts > 0) {
			this.struckFonts.set(this.fonts - 1);
		}
	}

	static boolean isStrike(Xml xml) {
		return xml.name().equals("strike") && (xml.attribute("val").isEmpty() || xml.flag("val"));
	}

	CellFormat format(int style) {
		return this.formats.format((style < this.styles.size()) ? this.styles.get(style).format() : 0);
	}

	boolean struck(int style) {
		return style < this.styles.size() && this.struckFonts.get(this.styles.get(style).font());
	}

}
