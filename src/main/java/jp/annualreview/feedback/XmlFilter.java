package jp.annualreview.feedback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * 部品の写し: copies one XML part of a workbook as a stream and leaves out what is not
 * allowed. A document type is never read, so that nothing outside the file is fetched.
 */
abstract class XmlFilter {

	static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";

	private static final XMLInputFactory READERS = readers();

	private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

	/**
	 * What leads out of the workbook: another book, a program, an address on the network.
	 */
	private static final Pattern OUTSIDE = Pattern
		.compile("(?i)\\[\\d+]|'[^']*\\[|\\||://|\\b(WEBSERVICE|CALL|REGISTER(\\.ID)?|RTD|IMAGE|EXEC)\\s*\\(");

	static final String BROKEN = "#REF!";

	private static XMLInputFactory readers() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	static XMLStreamReader read(byte[] part) throws XMLStreamException {
		XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(part));
		while (!reader.isStartElement()) {
			reader.next();
		}
		return reader;
	}

	/** The beginning of an element, held until it is known whether it stays. */
	record Start(String prefix, String name, String uri, List<String[]> namespaces, List<Attribute> attributes) {

		record Attribute(String prefix, String uri, String name, String value) {
		}

		static Start of(XMLStreamReader reader) {
			List<String[]> namespaces = new ArrayList<>();
			for (int at = 0; at < reader.getNamespaceCount(); at++) {
				namespaces
					.add(new String[] { blank(reader.getNamespacePrefix(at)), blank(reader.getNamespaceURI(at)) });
			}
			List<Attribute> attributes = new ArrayList<>();
			for (int at = 0; at < reader.getAttributeCount(); at++) {
				attributes
					.add(new Attribute(blank(reader.getAttributePrefix(at)), blank(reader.getAttributeNamespace(at)),
							reader.getAttributeLocalName(at), reader.getAttributeValue(at)));
			}
			return new Start(blank(reader.getPrefix()), reader.getLocalName(), blank(reader.getNamespaceURI()),
					namespaces, attributes);
		}

		private static String blank(@Nullable String text) {
			return (text != null) ? text : "";
		}

		/** An attribute without a namespace, blank where it is absent. */
		String value(String attribute) {
			return value("", attribute);
		}

		String value(String namespace, String attribute) {
			return this.attributes.stream()
				.filter((one) -> one.name.equals(attribute) && one.uri.equals(namespace))
				.map(Attribute::value)
				.findFirst()
				.orElse("");
		}

		int number(String attribute, int otherwise) {
			String value = value(attribute);
			return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
		}

	}

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private @Nullable XMLStreamWriter writer;

	/** Whether an element stays, at this depth below the root (which is 0). */
	abstract boolean keeps(Start element, int depth);

	/** What an attribute says in the copy; null leaves it out. */
	@Nullable String attribute(Start element, Start.Attribute attribute) {
		return attribute.value();
	}

	/** What a text says in the copy. */
	String text(String element, String text) {
		return text;
	}

	/** Whether the element was written by {@link #write} and is not copied any more. */
	boolean rewrites(Start element, XMLStreamReader reader, int depth) throws XMLStreamException {
		return false;
	}

	final byte[] copy(byte[] part) throws XMLStreamException {
		XMLStreamReader reader = read(part);
		this.writer = WRITERS.createXMLStreamWriter(this.bytes, "UTF-8");
		this.writer.writeStartDocument("UTF-8", "1.0");
		element(Start.of(reader), reader, 0);
		this.writer.writeEndDocument();
		this.writer.close();
		return this.bytes.toByteArray();
	}

	/** Copies the element the reader stands in, up to its end. */
	final void element(Start start, XMLStreamReader reader, int depth) throws XMLStreamException {
		begin(start);
		children(start, reader, depth);
		end();
	}

	private void children(Start start, XMLStreamReader reader, int depth) throws XMLStreamException {
		while (reader.next() != XMLStreamConstants.END_ELEMENT) {
			if (reader.isStartElement()) {
				Start child = Start.of(reader);
				if (child.uri.equals(ALTERNATIVES) || !keeps(child, depth + 1)) {
					skip(reader);
				}
				else if (!rewrites(child, reader, depth + 1)) {
					element(child, reader, depth + 1);
				}
			}
			else if (reader.isCharacters()) {
				characters(text(start.name, reader.getText()));
			}
		}
	}

	static void skip(XMLStreamReader reader) throws XMLStreamException {
		for (int open = 1; open > 0;) {
			switch (reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> open++;
				case XMLStreamConstants.END_ELEMENT -> open--;
				default -> {
				}
			}
		}
	}

	final void begin(Start start) throws XMLStreamException {
		out().writeStartElement(start.prefix, start.name, start.uri);
		for (String[] namespace : start.namespaces) {
			out().writeNamespace(namespace[0], namespace[1]);
		}
		for (Start.Attribute attribute : start.attributes) {
			String value = attribute(start, attribute);
			if (value != null) {
				write(attribute, value);
			}
		}
	}

	private void write(Start.Attribute attribute, String value) throws XMLStreamException {
		if (attribute.prefix.equals(XMLConstants.XML_NS_PREFIX) || !attribute.prefix.isEmpty()) {
			out().writeAttribute(attribute.prefix, attribute.uri, attribute.name, value);
		}
		else {
			out().writeAttribute(attribute.name, value);
		}
	}

	final void end() throws XMLStreamException {
		out().writeEndElement();
	}

	final void characters(String text) throws XMLStreamException {
		out().writeCharacters(text);
	}

	private XMLStreamWriter out() {
		if (this.writer == null) {
			throw new IllegalStateException("書き出しの外です");
		}
		return this.writer;
	}

	/** A formula of a rule or a name, broken where it leads out of the workbook. */
	static String inside(String formula) {
		return OUTSIDE.matcher(formula).find() ? BROKEN : formula;
	}

}
