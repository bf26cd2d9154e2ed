package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

import jp.annualreview.intake.RawSheet;

/** An OpenDocument spreadsheet, streamed like the OOXML one beside it. */
final class OdsWorkbook {

	/** Programs write their local time without saying where. */
	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private final ZipPackage.Parts parts;

	private final Budget budget;

	private final OdsStyles styles = new OdsStyles();

	private final List<RawSheet> sheets = new ArrayList<>();

	private boolean from1904;

	private boolean spreadsheet;

	OdsWorkbook(ZipPackage.Parts parts, Budget budget) {
		this.parts = parts;
		this.budget = budget;
	}

	Contents contents() throws IOException, XMLStreamException {
		if (isEncrypted()) {
			throw Refusal.encrypted();
		}
		if (this.parts.has("styles.xml")) {
			commonStyles();
		}
		try (Xml xml = this.parts.open("content.xml")) {
			while (xml.next()) {
				if (xml.starts()) {
					content(xml);
				}
			}
		}
		if (!this.spreadsheet) {
			throw Refusal.notSpreadsheet("OpenDocument文書");
		}
		return new Contents(modified(), this.parts.hasProgram("Basic/") || this.parts.hasProgram("Scripts/"),
				this.sheets);
	}

	private boolean isEncrypted() throws IOException, XMLStreamException {
		if (this.parts.has("META-INF/manifest.xml")) {
			try (Xml xml = this.parts.open("META-INF/manifest.xml")) {
				while (xml.next()) {
					if (xml.starts() && xml.name().equals("encryption-data")) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private void commonStyles() throws IOException, XMLStreamException {
		try (Xml xml = this.parts.open("styles.xml")) {
			while (xml.next()) {
				if (xml.starts() && (xml.name().equals("automatic-styles") || xml.name().equals("master-styles"))) {
					xml.skip();
				}
				else if (xml.starts()) {
					this.styles.take(xml, this.parts);
				}
			}
		}
	}

	private void content(Xml xml) throws XMLStreamException {
		switch (xml.name()) {
			case "spreadsheet" -> this.spreadsheet = true;
			// They hold tables and cells that are no part of the sheets.
			case "tracked-changes", "dde-links", "content-validations", "scripts" -> xml.skip();
			case "null-date" -> this.from1904 = xml.attribute("date-value").startsWith("1904");
			case "table" -> this.sheets
				.add(new OdsSheet(xml, new SheetGrid(this.budget), this.styles, this.parts, this.from1904).read());
			default -> this.styles.take(xml, this.parts);
		}
	}

	private Optional<Instant> modified() throws IOException, XMLStreamException {
		if (this.parts.has("meta.xml")) {
			try (Xml xml = this.parts.open("meta.xml")) {
				while (xml.next()) {
					if (xml.starts() && xml.name().equals("date") && xml.next() && !xml.starts() && !xml.ends()) {
						return instant(xml.text().strip());
					}
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Instant> instant(String text) {
		try {
			return Optional.of(text.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? OffsetDateTime.parse(text).toInstant()
					: LocalDateTime.parse(text).atZone(JAPAN).toInstant());
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
