package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip package: tells a workbook from other packages and hands out its parts. */
final class ZipPackage {

	private static final Pattern LIBRARY_LIST = Pattern.compile(".*/(script|dialog)-l[bc]\\.xml");

	private final byte[] bytes;

	private final Budget budget;

	private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

	ZipPackage(byte[] bytes, Budget budget) {
		this.bytes = bytes;
		this.budget = budget;
	}

	Contents contents() throws IOException {
		try (ZipFile zip = ZipFile.builder().setByteArray(this.bytes).get()) {
			for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements();) {
				ZipArchiveEntry entry = all.nextElement();
				this.entries.put(key(entry.getName()), entry);
			}
			return contents(new Parts(zip));
		}
		catch (XMLStreamException ex) {
			throw Refusal.unreadable();
		}
	}

	private Contents contents(Parts parts) throws IOException, XMLStreamException {
		if (this.entries.values().stream().anyMatch((entry) -> entry.getGeneralPurposeBit().usesEncryption())) {
			throw Refusal.encrypted();
		}
		if (isOpenDocument(parts)) {
			return new OdsWorkbook(parts, this.budget).contents();
		}
		return new XlsxWorkbook(parts, workbookPart(parts), this.budget).contents();
	}

	private String workbookPart(Parts parts) throws IOException, XMLStreamException {
		for (Relation relation : parts.relations("")) {
			if (relation.type().endsWith("/officeDocument")) {
				return accepted(relation);
			}
		}
		throw Refusal.unreadable();
	}

	private String accepted(Relation relation) {
		String target = relation.target();
		if (target.endsWith(".bin")) {
			throw Refusal.unsupported("Excelバイナリブック（.xlsb）");
		}
		if (target.startsWith("word/")) {
			throw Refusal.notSpreadsheet("Word文書");
		}
		if (target.startsWith("ppt/")) {
			throw Refusal.notSpreadsheet("PowerPointの資料");
		}
		return target;
	}

	private boolean isOpenDocument(Parts parts) throws IOException {
		if (this.entries.containsKey("[content_types].xml")) {
			return false;
		}
		if (!this.entries.containsKey("mimetype")) {
			if (this.entries.containsKey("content.xml") && this.entries.containsKey("meta-inf/manifest.xml")) {
				return true;
			}
			throw Refusal.notSpreadsheet("圧縮ファイル（zip）");
		}
		if (!parts.firstBytes("mimetype").contains("opendocument.spreadsheet")) {
			throw Refusal.notSpreadsheet("OpenDocument文書");
		}
		return true;
	}

	private static String key(String name) {
		String path = decoded(name.replace('\\', '/')).toLowerCase(Locale.ROOT);
		return path.startsWith("/") ? path.substring(1) : path;
	}

	/** Names and targets alike may be written as parts of an address: {@code a%20b}. */
	private static String decoded(String path) {
		try {
			return (path.indexOf('%') < 0) ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

	/** The parts of the open package by path, upper and lower case, encoded or not. */
	final class Parts {

		private final ZipFile zip;

		private Parts(ZipFile zip) {
			this.zip = zip;
		}

		boolean has(String part) {
			return ZipPackage.this.entries.containsKey(key(part));
		}

		/** Whether a folder holds more than the empty list of its libraries. */
		boolean hasProgram(String folder) {
			return ZipPackage.this.entries.keySet()
				.stream()
				.anyMatch((path) -> path.startsWith(key(folder)) && !path.endsWith("/")
						&& !LIBRARY_LIST.matcher(path).matches());
		}

		/** Counts something kept from a part against the budget. */
		void count() {
			ZipPackage.this.budget.piece();
		}

		void characters(int count) {
			ZipPackage.this.budget.characters(count);
		}

		Xml open(String part) throws IOException, XMLStreamException {
			return new Xml(stream(part));
		}

		private InputStream stream(String part) throws IOException {
			ZipArchiveEntry entry = ZipPackage.this.entries.get(key(part));
			if (entry == null) {
				throw Refusal.unreadable();
			}
			return ZipPackage.this.budget.watch(this.zip.getInputStream(entry));
		}

		private String firstBytes(String part) throws IOException {
			try (InputStream in = stream(part)) {
				return new String(in.readNBytes(200), StandardCharsets.US_ASCII);
			}
		}

		/** The relations of a part to others, those of the package for a blank name. */
		List<Relation> relations(String part) throws IOException, XMLStreamException {
			int slash = part.lastIndexOf('/');
			String folder = part.substring(0, slash + 1);
			String rels = folder + "_rels/" + part.substring(slash + 1) + ".rels";
			List<Relation> relations = new ArrayList<>();
			if (has(rels)) {
				try (Xml xml = open(rels)) {
					while (xml.next()) {
						if (xml.starts() && xml.name().equals("Relationship") && !Relation.leadsOutside(xml)) {
							count();
							relations.add(Relation.of(xml, folder));
						}
					}
				}
			}
			return relations;
		}

	}

}
