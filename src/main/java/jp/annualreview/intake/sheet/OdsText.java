package jp.annualreview.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

import jp.annualreview.intake.Aside;

/**
 * The text of one OpenDocument cell: paragraphs joined; phonetic text left out; text of
 * shapes and notes kept apart.
 */
final class OdsText {

	private record Note(String author, String text) {
	}

	private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

	private static final Set<String> NO_TEXT = Set.of("ruby-text", "note", "detective", "table");

	private static final Pattern BLANKS = Pattern.compile("[ \t\r\n]+");

	/** A file names a count of blanks, which unpacks to any size. */
	private static final int MOST_BLANKS = 100;

	private final OdsStyles styles;

	private final ZipPackage.Parts parts;

	private final Set<String> outside;

	private final List<String> paragraphs = new ArrayList<>();

	private final List<Note> notes = new ArrayList<>();

	private boolean struck;

	/**
	 * @param outside takes the text of shapes
	 */
	OdsText(OdsStyles styles, ZipPackage.Parts parts, Set<String> outside) {
		this.styles = styles;
		this.parts = parts;
		this.outside = outside;
	}

	/** Reads up to the end of the cell or of the list of shapes the reader stands at. */
	void read(Xml xml) throws XMLStreamException {
		String end = xml.name();
		while (xml.next() && !(xml.ends() && xml.name().equals(end))) {
			if (xml.starts() && NO_TEXT.contains(xml.name())) {
				xml.skip();
			}
			else if (xml.starts() && xml.name().equals("annotation")) {
				note(xml);
			}
			else if (xml.starts() && xml.namespace().equals(DRAWING)) {
				shape(xml);
			}
			else if (xml.starts() && xml.name().equals("p")) {
				this.paragraphs.add(paragraph(xml));
			}
		}
	}

	boolean isWritten() {
		return !this.paragraphs.isEmpty();
	}

	String text() {
		return String.join("\n", this.paragraphs);
	}

	/** The notes on a cell at an address. */
	List<Aside> notes(String address) {
		return this.notes.stream().map((note) -> Aside.note(address, note.author(), note.text())).toList();
	}

	boolean struck() {
		return this.struck;
	}

	private void note(Xml xml) throws XMLStreamException {
		String author = "";
		List<String> lines = new ArrayList<>();
		boolean outerStruck = this.struck;
		while (xml.next() && !(xml.ends() && xml.name().equals("annotation"))) {
			if (xml.starts() && xml.name().equals("creator")) {
				author = plain(xml, "creator");
			}
			else if (xml.starts() && xml.name().equals("p")) {
				lines.add(paragraph(xml));
			}
		}
		// What is struck in a note is not struck in its cell.
		this.struck = outerStruck;
		String text = String.join("\n", lines).strip();
		if (!text.isEmpty()) {
			this.parts.count();
			this.notes.add(new Note(author, text));
		}
	}

	private static String plain(Xml xml, String end) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		while (xml.next() && !(xml.ends() && xml.name().equals(end))) {
			if (!xml.starts()) {
				text.append(xml.text());
			}
		}
		return text.toString().strip();
	}

	private String paragraph(Xml xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		while (xml.next() && !(xml.ends() && xml.name().equals("p"))) {
			if (xml.starts()) {
				part(xml, text);
			}
			else if (!xml.ends()) {
				text.append(BLANKS.matcher(xml.text()).replaceAll(" "));
			}
		}
		return text.toString();
	}

	private void part(Xml xml, StringBuilder text) throws XMLStreamException {
		switch (xml.name()) {
			case "s" -> blanks(xml, text);
			case "tab" -> text.append('\t');
			case "line-break" -> text.append('\n');
			case "annotation" -> note(xml);
			case "span" -> this.struck |= this.styles.struckText(xml.attribute("style-name"));
			default -> {
				if (NO_TEXT.contains(xml.name())) {
					xml.skip();
				}
				else if (xml.namespace().equals(DRAWING)) {
					shape(xml);
				}
			}
		}
	}

	private void blanks(Xml xml, StringBuilder text) {
		this.parts.count();
		text.append(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_BLANKS)));
	}

	/** A group of shapes says as many texts as it has shapes. */
	private void shape(Xml xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int open = 1;
		while (open > 0 && xml.next()) {
			if (xml.starts() && xml.name().equals("p")) {
				text.append(paragraph(xml)).append('\n');
			}
			else if (xml.starts()) {
				open++;
			}
			else if (xml.ends()) {
				open--;
				keep(text);
			}
		}
	}

	private void keep(StringBuilder text) {
		if (!text.isEmpty() && !text.toString().isBlank() && this.outside.add(text.toString().strip())) {
			this.parts.count();
		}
		text.setLength(0);
	}

}
