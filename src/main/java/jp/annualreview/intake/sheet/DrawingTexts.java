package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import jp.annualreview.intake.Aside;

/** テキストボックス: text of shapes that lie over the cells of a sheet. */
final class DrawingTexts {

	private DrawingTexts() {
	}

	static List<Aside> read(ZipPackage.Parts parts, List<Relation> relations) throws IOException, XMLStreamException {
		Set<String> texts = new LinkedHashSet<>();
		for (Relation relation : relations) {
			if (relation.type().endsWith("/drawing") && parts.has(relation.target())) {
				try (Xml xml = parts.open(relation.target())) {
					read(xml, texts, parts);
				}
			}
		}
		return texts.stream().map(Aside::shape).toList();
	}

	private static void read(Xml xml, Set<String> texts, ZipPackage.Parts parts) throws XMLStreamException {
		while (xml.next()) {
			if (xml.starts() && xml.name().equals("txBody")) {
				String text = body(xml);
				if (!text.isBlank() && texts.add(text)) {
					parts.count();
					parts.characters(text.length());
				}
			}
		}
	}

	private static String body(Xml xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean inText = false;
		while (xml.next() && !(xml.ends() && xml.name().equals("txBody"))) {
			if (!xml.starts() && !xml.ends()) {
				text.append(inText ? xml.text() : "");
			}
			else if (xml.name().equals("t")) {
				inText = xml.starts();
			}
			else if (xml.ends() && (xml.name().equals("p") || xml.name().equals("br"))) {
				text.append('\n');
			}
		}
		return text.toString().strip();
	}

}
