package jp.annualreview.feedback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import jp.annualreview.feedback.PackageParts.Relation;

/**
 * 軽くした写し of an .xlsx or .xlsm: built from the parts that are allowed and from nothing
 * else, so that no macro, query, embedded object or link comes along, whatever it is
 * called.
 */
final class SlimPackage {

	private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private static final String DRAWINGS = "application/vnd.openxmlformats-officedocument.";

	/** What may stay, with the content type it has in the copy. */
	private static final Map<String, String> TYPES = Map.of("officeDocument", SHEETS + "sheet.main+xml", "worksheet",
			SHEETS + "worksheet+xml", "styles", SHEETS + "styles+xml", "sharedStrings", SHEETS + "sharedStrings+xml",
			"theme", DRAWINGS + "theme+xml", "table", SHEETS + "table+xml", "drawing", DRAWINGS + "drawing+xml",
			"chart", DRAWINGS + "drawingml.chart+xml");

	/** What each part may lead to. */
	private static final Map<String, Set<String>> LEADS = Map.of("officeDocument",
			Set.of("worksheet", "styles", "sharedStrings", "theme"), "worksheet", Set.of("drawing", "table"), "drawing",
			Set.of("image", "chart"));

	private static final Map<String, String> PICTURES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg",
			"image/jpeg", "gif", "image/gif", "bmp", "image/bmp", "tif", "image/tiff", "tiff", "image/tiff", "emf",
			"image/x-emf", "wmf", "image/x-wmf");

	/** Drawings that POI and Excel read only with parts that are left out. */
	private static final String DIAGRAM = "drawingml/2006/diagram";

	private final PackageParts parts;

	private final Room room;

	private final SlimStyles styles = new SlimStyles();

	private final Map<String, byte[]> copies = new LinkedHashMap<>();

	private final Map<String, String> types = new TreeMap<>();

	private final Map<String, List<Note>> notes = new TreeMap<>();

	SlimPackage(PackageParts parts, Room room) {
		this.parts = parts;
		this.room = room;
	}

	/** メモ by the name of the sheet's part. */
	Map<String, List<Note>> notes() {
		return this.notes;
	}

	byte[] bytes() throws IOException, XMLStreamException {
		Relation book = this.parts.relations("")
			.stream()
			.filter((relation) -> relation.kind().equals("officeDocument"))
			.findFirst()
			.orElseThrow(() -> new IOException("ブックがありません"));
		workbook(book);
		Map<String, byte[]> all = new LinkedHashMap<>();
		all.put("[Content_Types].xml", contentTypes());
		all.put("_rels/.rels", relations(List.of(book)));
		all.putAll(this.copies);
		return zip(all);
	}

	private void workbook(Relation book) throws IOException, XMLStreamException {
		List<Relation> kept = kept(book);
		byte[] part = this.parts.read(book.target());
		Map<String, SheetExtent> extents = new TreeMap<>();
		Map<String, byte[]> sheets = new TreeMap<>();
		for (Relation relation : kept) {
			if (relation.kind().equals("worksheet")) {
				byte[] sheet = this.parts.read(relation.target());
				sheets.put(relation.target(), sheet);
				extents.put(relation.target(), SheetExtent.of(sheet, this.styles));
			}
		}
		put(book, new PartFilter(ids(kept), numbers(part, ids(kept))).copy(part), kept);
		for (Relation relation : kept) {
			if (relation.kind().equals("styles")) {
				byte[] look = this.parts.read(relation.target());
				this.styles.settle(look);
				put(relation, this.styles.copy(look), List.of());
			}
		}
		for (Relation relation : kept) {
			switch (relation.kind()) {
				case "worksheet" -> sheet(relation, Objects.requireNonNull(sheets.get(relation.target())),
						Objects.requireNonNull(extents.get(relation.target())));
				case "styles" -> {
				}
				default -> follow(relation);
			}
		}
	}

	private void sheet(Relation sheet, byte[] part, SheetExtent extent) throws IOException, XMLStreamException {
		List<Relation> kept = new ArrayList<>(kept(sheet));
		for (Relation relation : this.parts.relations(sheet.target())) {
			if (relation.kind().equals("comments")) {
				this.notes.put("/" + sheet.target(), Note.of(this.parts.read(relation.target())));
			}
		}
		for (Relation relation : List.copyOf(kept)) {
			if (!follow(relation)) {
				kept.remove(relation);
			}
		}
		put(sheet, new SlimSheet(extent, this.styles, ids(kept), this.room).copy(part), kept);
	}

	/**
	 * @return whether the part is in the copy
	 */
	private boolean follow(Relation relation) throws IOException, XMLStreamException {
		if (this.copies.containsKey(relation.target())) {
			return true;
		}
		byte[] part = this.parts.read(relation.target());
		if (relation.kind().equals("image")) {
			this.copies.put(relation.target(), part);
			return true;
		}
		if (new String(part, StandardCharsets.UTF_8).contains(DIAGRAM)) {
			return false;
		}
		List<Relation> kept = kept(relation);
		put(relation, new PartFilter(ids(kept), Map.of()).copy(part), kept);
		for (Relation next : kept) {
			follow(next);
		}
		return true;
	}

	private List<Relation> kept(Relation from) throws IOException, XMLStreamException {
		Set<String> allowed = LEADS.getOrDefault(from.kind(), Set.of());
		return this.parts.relations(from.target())
			.stream()
			.filter((relation) -> allowed.contains(relation.kind())
					&& (!relation.kind().equals("image") || PICTURES.containsKey(ending(relation.target()))))
			.toList();
	}

	private static String ending(String name) {
		return name.replaceAll(".*\\.", "").toLowerCase(Locale.ROOT);
	}

	private static Set<String> ids(List<Relation> relations) {
		return relations.stream().map(Relation::id).collect(Collectors.toSet());
	}

	/** Sheets in the book's order, those that stay by their old numbers. */
	private static Map<Integer, Integer> numbers(byte[] book, Set<String> ids) throws XMLStreamException {
		Map<Integer, Integer> numbers = new TreeMap<>();
		int at = 0;
		XMLStreamReader reader = XmlFilter.read(book);
		for (; reader.hasNext(); reader.next()) {
			if (reader.isStartElement() && reader.getLocalName().equals("sheet")) {
				if (ids.contains(XmlFilter.Start.of(reader).value(XmlFilter.RELATIONS, "id"))) {
					numbers.put(at, numbers.size());
				}
				at++;
			}
		}
		return numbers;
	}

	private void put(Relation part, byte[] copy, List<Relation> kept) {
		this.copies.put(part.target(), copy);
		this.types.put("/" + part.target(), TYPES.getOrDefault(part.kind(), "application/xml"));
		if (!kept.isEmpty()) {
			int slash = part.target().lastIndexOf('/');
			this.copies.put(
					part.target().substring(0, slash + 1) + "_rels/" + part.target().substring(slash + 1) + ".rels",
					relations(kept));
		}
	}

	private static byte[] relations(List<Relation> relations) {
		Set<String> said = new HashSet<>();
		return relations.stream()
			.filter((relation) -> said.add(relation.id()))
			.map((relation) -> "<Relationship Id=\"" + escaped(relation.id()) + "\" Type=\"" + XmlFilter.RELATIONS + "/"
					+ relation.kind() + "\" Target=\"/" + escaped(relation.target()) + "\"/>")
			.collect(Collectors.joining("",
					"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
					"</Relationships>"))
			.getBytes(StandardCharsets.UTF_8);
	}

	private byte[] contentTypes() {
		StringBuilder xml = new StringBuilder(
				"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
						+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
		new TreeMap<>(PICTURES).forEach(
				(ending, type) -> xml.append("<Default Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>"));
		this.types.forEach((part, type) -> xml
			.append("<Override PartName=\"" + escaped(part) + "\" ContentType=\"" + type + "\"/>"));
		return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return bytes.toByteArray();
	}

}
