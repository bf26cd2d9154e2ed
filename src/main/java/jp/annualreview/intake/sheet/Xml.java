package jp.annualreview.intake.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks one XML part by local names. A document type is refused: no entity is expanded
 * and nothing outside the file is fetched. Of alternatives for newer and older programs
 * ({@code mc:AlternateContent}) only the branch a new one takes is seen.
 */
final class Xml implements AutoCloseable {

	private static final XMLInputFactory FACTORY = factory();

	private static final String ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";

	private static final List<String> UNDERSTOOD = List.of("http://schemas.microsoft.com/office/",
			"http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final int MOST_DIGITS = 9;

	private final XMLStreamReader reader;

	/** Of each open choice between branches, whether one was taken. */
	private final Deque<Boolean> chosen = new ArrayDeque<>();

	Xml(InputStream part) throws IOException, XMLStreamException {
		// The parser prints "[Fatal Error]" to the console for a wrong byte; a strict
		// reader throws.
		this.reader = FACTORY.createXMLStreamReader(XmlEncoding.reader(new BufferedInputStream(part)));
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		// No entity is ever declared, but the parser counts every &amp; as one.
		factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
		factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
		return factory;
	}

	/** Goes to the next event that matters; false at the end of the part. */
	boolean next() throws XMLStreamException {
		while (this.reader.hasNext()) {
			switch (this.reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (!isAlternative()) {
						return true;
					}
					enterAlternative();
				}
				case XMLStreamConstants.END_ELEMENT -> {
					if (!isAlternative()) {
						return true;
					}
					leaveAlternative();
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					return true;
				}
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusal.unreadable();
				default -> {
				}
			}
		}
		return false;
	}

	private boolean isAlternative() {
		return ALTERNATIVES.equals(this.reader.getNamespaceURI());
	}

	private void enterAlternative() throws XMLStreamException {
		switch (name()) {
			case "AlternateContent" -> this.chosen.addLast(false);
			case "Choice" -> choose(isUnderstood(attribute("Requires")));
			case "Fallback" -> choose(true);
			default -> {
			}
		}
	}

	private void choose(boolean fits) throws XMLStreamException {
		if (fits && !this.chosen.isEmpty() && !this.chosen.getLast()) {
			this.chosen.removeLast();
			this.chosen.addLast(true);
		}
		else {
			pass();
		}
	}

	private void leaveAlternative() {
		if (name().equals("AlternateContent") && !this.chosen.isEmpty()) {
			this.chosen.removeLast();
		}
	}

	/** What the Excel of today takes, since that is what a person sees. */
	private boolean isUnderstood(String prefixes) {
		return !prefixes.isBlank() && BLANKS.splitAsStream(prefixes.strip()).allMatch((prefix) -> {
			String uri = this.reader.getNamespaceURI(prefix);
			return uri != null && UNDERSTOOD.stream().anyMatch(uri::startsWith);
		});
	}

	/** Passes over a branch, whatever is in it. */
	private void pass() throws XMLStreamException {
		int open = 1;
		while (open > 0 && this.reader.hasNext()) {
			int event = this.reader.next();
			open += (event == XMLStreamConstants.START_ELEMENT) ? 1
					: (event == XMLStreamConstants.END_ELEMENT) ? -1 : 0;
		}
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

	/** The text of the element the reader stands at, up to its end. */
	String textOf(String element) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		while (next() && !(ends() && name().equals(element))) {
			if (!starts() && !ends()) {
				text.append(text());
			}
		}
		return text.toString();
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
		return isTrue(attribute(name));
	}

	/** A truth value as a part writes it. */
	static boolean isTrue(String value) {
		return value.strip().equals("1") || value.strip().equalsIgnoreCase("true");
	}

	int number(String name, int otherwise) {
		String value = attribute(name).strip();
		boolean digits = !value.isEmpty() && value.length() <= MOST_DIGITS
				&& value.chars().allMatch((character) -> character >= '0' && character <= '9');
		return digits ? Integer.parseInt(value) : otherwise;
	}

	@Override
	public void close() throws XMLStreamException {
		this.reader.close();
	}

}
