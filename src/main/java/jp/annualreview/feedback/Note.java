package jp.annualreview.feedback;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** メモ on a cell, as it was sent. */
record Note(String cell, String author, String text) {

	static List<Note> of(byte[] part) throws XMLStreamException {
		List<String> authors = new ArrayList<>();
		List<Note> notes = new ArrayList<>();
		String cell = "";
		int author = -1;
		StringBuilder text = new StringBuilder();
		XMLStreamReader reader = XmlFilter.read(part);
		for (; reader.hasNext(); reader.next()) {
			if (reader.isStartElement()) {
				switch (reader.getLocalName()) {
					case "author" -> authors.add(reader.getElementText());
					case "comment" -> {
						XmlFilter.Start comment = XmlFilter.Start.of(reader);
						cell = comment.value("ref");
						author = comment.number("authorId", -1);
						text.setLength(0);
					}
					case "t" -> text.append(reader.getElementText());
					case "rPh" -> XmlFilter.skip(reader);
					default -> {
					}
				}
			}
			else if (reader.isEndElement() && reader.getLocalName().equals("comment")) {
				notes.add(new Note(cell, (author >= 0 && author < authors.size()) ? authors.get(author) : "",
						text.toString()));
			}
		}
		return notes;
	}

}
