package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import jp.annualreview.intake.Aside;
import jp.annualreview.intake.RawSheet;

/**
 * An OOXML workbook, streamed part by part. POI's user model is not used here: it needs
 * 384 MB for a 1.4 MB file of styled blank rows, reads a formula without a cached value
 * as 0 and loses Japanese date formats.
 */
final class XlsxWorkbook {

	private record SheetEntry(String name, boolean hidden, String relation) {
	}

	private final ZipPackage.Parts parts;

	private final String path;

	private final Budget budget;

	private final List<SheetEntry> sheets = new ArrayList<>();

	private boolean from1904;

	XlsxWorkbook(ZipPackage.Parts parts, String path, Budget budget) {
		this.parts = parts;
		this.path = path;
		this.budget = budget;
	}

	Contents contents() throws IOException, XMLStreamException {
		readWorkbook();
		List<Relation> relations = this.parts.relations(this.path);
		XlsxSheet.Lists lists = new XlsxSheet.Lists(
				XlsxStyles.read(this.parts, target(relations, "/styles"), this.budget),
				SharedStrings.read(this.parts, target(relations, "/sharedStrings")),
				RichValues.read(this.parts, relations), this.from1904);
		List<RawSheet> result = new ArrayList<>();
		for (SheetEntry entry : this.sheets) {
			Optional<Relation> relation = relations.stream()
				.filter((candidate) -> candidate.id().equals(entry.relation()))
				.findFirst();
			if (relation.filter((found) -> found.type().endsWith("/worksheet")).isPresent()) {
				result.add(sheet(entry, relation.get().target(), lists));
			}
		}
		boolean macros = relations.stream().anyMatch((relation) -> relation.type().endsWith("/vbaProject"));
		return new Contents(modified(), macros, result);
	}

	private RawSheet sheet(SheetEntry entry, String part, XlsxSheet.Lists lists)
			throws IOException, XMLStreamException {
		this.budget.enter(entry.name());
		SheetGrid grid = new SheetGrid(this.budget);
		try (Xml xml = this.parts.open(part)) {
			new XlsxSheet(xml, grid, lists).read();
		}
		List<Relation> relations = this.parts.relations(part);
		List<Aside> asides = new ArrayList<>(DrawingTexts.read(this.parts, relations));
		asides.addAll(XlsxNotes.read(this.parts, relations));
		return grid.sheet(entry.name(), entry.hidden(), asides);
	}

	private void readWorkbook() throws IOException, XMLStreamException {
		try (Xml xml = this.parts.open(this.path)) {
			while (xml.next()) {
				if (xml.starts() && xml.name().equals("workbookPr")) {
					this.from1904 = xml.flag("date1904");
				}
				else if (xml.starts() && xml.name().equals("sheet")) {
					boolean hidden = xml.attribute("state").endsWith("idden");
					this.parts.count();
					this.sheets.add(new SheetEntry(xml.attribute("name"), hidden, xml.attribute("id")));
				}
			}
		}
	}

	private static Optional<String> target(List<Relation> relations, String type) {
		return relations.stream()
			.filter((relation) -> relation.type().endsWith(type))
			.map(Relation::target)
			.findFirst();
	}

	private Optional<Instant> modified() throws IOException, XMLStreamException {
		for (Relation relation : this.parts.relations("")) {
			if (relation.type().endsWith("/core-properties") && this.parts.has(relation.target())) {
				try (Xml xml = this.parts.open(relation.target())) {
					return modified(xml);
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Instant> modified(Xml xml) throws XMLStreamException {
		while (xml.next()) {
			if (xml.starts() && xml.name().equals("modified")) {
				return DocumentTime.of(xml.textOf("modified"));
			}
		}
		return Optional.empty();
	}

}
