package jp.annualreview.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** 部品 of a workbook as it was sent; only those that are asked for are unpacked. */
final class PackageParts implements AutoCloseable {

	/**
	 * 関係: what one part says of another.
	 *
	 * @param kind the last word of its type, {@code worksheet}
	 * @param target the other part's name in the package
	 */
	record Relation(String id, String kind, String target) {
	}

	private final ZipFile zip;

	private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

	private final Room room;

	PackageParts(Path file, Room room) throws IOException {
		this.zip = new ZipFile(file.toFile());
		this.zip.stream().forEach((entry) -> this.entries.putIfAbsent(key(entry.getName()), entry));
		this.room = room;
	}

	private static String key(String name) {
		return name.replace('\\', '/').replaceAll("^/", "").toLowerCase(Locale.ROOT);
	}

	byte[] read(String part) throws IOException {
		ZipEntry entry = this.entries.get(key(part));
		if (entry == null) {
			throw new IOException("部品がありません: " + part);
		}
		try (InputStream in = this.zip.getInputStream(entry)) {
			byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, this.room.left() + 1));
			this.room.bytes(bytes.length);
			return bytes;
		}
	}

	/** What a part leads to inside the package; addresses outside are passed over. */
	List<Relation> relations(String part) throws IOException, XMLStreamException {
		int slash = part.lastIndexOf('/');
		String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
		List<Relation> relations = new ArrayList<>();
		if (!this.entries.containsKey(key(name))) {
			return relations;
		}
		XMLStreamReader reader = XmlFilter.read(read(name));
		for (; reader.hasNext(); reader.next()) {
			if (reader.isStartElement() && reader.getLocalName().equals("Relationship")
					&& !"External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"))) {
				String target = target(part, reader.getAttributeValue(null, "Target"));
				if (this.entries.containsKey(key(target))) {
					relations.add(new Relation(reader.getAttributeValue(null, "Id"),
							reader.getAttributeValue(null, "Type").replaceAll(".*/", ""), target));
				}
			}
		}
		return relations;
	}

	private static String target(String part, String target) {
		String resolved = URI.create("/" + part.replaceAll("[^/]*$", "").replace(" ", "%20"))
			.resolve(target.replace('\\', '/').replace(" ", "%20"))
			.getRawPath();
		return URLDecoder.decode(resolved.replace("+", "%2B"), StandardCharsets.UTF_8).replaceAll("^/+", "");
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
