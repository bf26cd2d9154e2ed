package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import jp.annualreview.intake.Aside;

/**
 * セルのメモ and threaded comments of a sheet; the answers of a thread are joined. For a
 * thread older programs find a note of their own, which says nothing more.
 */
final class XlsxNotes {

	private final ZipPackage.Parts parts;

	private final Map<String, Aside> notes = new LinkedHashMap<>();

	private XlsxNotes(ZipPackage.Parts parts) {
		this.parts = parts;
	}

	/** The notes that the relations of a sheet lead to. */
	static List<Aside> read(ZipPackage.Parts parts, List<Relation> relations) throws IOException, XMLStreamException {
		XlsxNotes notes = new XlsxNotes(parts);
		XlsxNotes threads = new XlsxNotes(parts);
		for (Relation relation : relations) {
			if (relation.type().endsWith("/comments") && parts.has(relation.target())) {
				notes.readNotes(relation.target());
			}
			else if (relation.type().endsWith("/threadedComment") && parts.has(relation.target())) {
				threads.readThreads(relation.target());
			}
		}
		notes.notes.putAll(threads.notes);
		return List.copyOf(notes.notes.values());
	}

	private void readNotes(String part) throws IOException, XMLStreamException {
		List<String> authors = new ArrayList<>();
		try (Xml xml = this.parts.open(part)) {
			while (xml.next()) {
				if (xml.starts() && xml.name().equals("author")) {
					this.parts.count();
					authors.add(xml.textOf("author").strip());
				}
				else if (xml.starts() && xml.name().equals("comment")) {
					String cell = xml.attribute("ref");
					int author = xml.number("authorId", authors.size());
					add(cell, (author < authors.size()) ? authors.get(author) : "",
							RichText.read(xml, "comment").text());
				}
			}
		}
	}

	private void readThreads(String part) throws IOException, XMLStreamException {
		try (Xml xml = this.parts.open(part)) {
			String cell = "";
			while (xml.next()) {
				if (xml.starts() && xml.name().equals("threadedComment")) {
					cell = xml.attribute("ref");
				}
				else if (xml.starts() && xml.name().equals("text")) {
					add(cell, "", CellText.of(xml.textOf("text")));
				}
			}
		}
	}

	private void add(String cell, String author, String text) {
		if (!text.isBlank()) {
			this.parts.count();
			this.parts.characters(text.length());
			this.notes.merge(cell, Aside.note(cell, author, text.strip()),
					(first, next) -> Aside.note(cell, first.author(), first.text() + "\n" + next.text()));
		}
	}

}
