package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks one XML part by local names. A document type is refused: no entity is expanded
 * and nothing outside the file is fetched.
 */
final class Xml implements AutoCloseable {

	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader reader;

	Xml(InputStream part) throws IOException, XMLStreamException {
		PushbackInputStream bytes = new PushbackInputStream(part, 3);
		byte[] head = bytes.readNBytes(3);
		boolean marked = head.length == 3 && (head[0] & 0xFF) == 0xEF;
		boolean wide = head.length > 1 && (head[0] & 0xFF) >= 0xFE;
		if (!marked) {
			bytes.unread(head);
		}
		// The parser prints "[Fatal Error]" to the console for a wrong byte; a strict
		// reader throws.
		this.reader = wide ? FACTORY.createXMLStreamReader(bytes)
				: FACTORY.createXMLStreamReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory;
	}

	/** Goes to the next event that matters; false at the end of the part. */
	boolean next() throws XMLStreamException {
		while (this.reader.hasNext()) {
			switch (this.reader.next()) {
				case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT, XMLStreamConstants.CHARACTERS,
						XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					return true;
				}
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusal.unreadable();
				default -> {
				}
			}
		}
		return false;
	}

	boolean starts() {
		return this.reader.isStartElement();
	}

	boolean ends() {
		return this.reader.isEndElement();
	}

	String name() {
		return this.reader.getLocalName();
	}

	String namespace() {
		String uri = this.reader.getNamespaceURI();
		return (uri != null) ? uri : "";
	}

	String text() {
		return this.reader.getText();
	}

	/** An attribute by local name, blank where it is absent. */
	String attribute(String name) {
		String value = this.reader.getAttributeValue(null, name);
		return (value != null) ? value : "";
	}

	/** An attribute of one namespace, where two share a local name. */
	String attribute(String namespace, String name) {
		String value = this.reader.getAttributeValue(namespace, name);
		return (value != null) ? value : "";
	}

	/** Passes over the element the reader stands at, with all that is inside. */
	void skip() throws XMLStreamException {
		int open = 1;
		while (open > 0 && next()) {
			if (starts()) {
				open++;
			}
			else if (ends()) {
				open--;
			}
		}
	}

	boolean flag(String name) {
		String value = attribute(name);
		return value.equals("1") || value.equals("true");
	}

	int number(String name, int otherwise) {
		String value = attribute(name);
		return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
	}

	@Override
	public void close() throws XMLStreamException {
		this.reader.close();
	}

}
