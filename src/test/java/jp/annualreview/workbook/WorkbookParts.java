package jp.annualreview.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A written workbook as its parts and as what each cell shows. */
public final class WorkbookParts {

	/** Every office program writes it; the schemas leave it to XML itself. */
	private static final String XML_SPACE = "space@http://www.w3.org/XML/1998/namespace";

	private WorkbookParts() {
	}

	public static Map<String, byte[]> of(Path file) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	public static String text(Path file, String part) throws IOException {
		return new String(of(file).get(part), StandardCharsets.UTF_8);
	}

	/** What the OOXML schemas find wrong; a part they do not know is a fault too. */
	public static List<String> faults(Path file) throws IOException, XmlException {
		List<String> faults = new ArrayList<>();
		for (Map.Entry<String, byte[]> part : of(file).entrySet()) {
			if (part.getKey().endsWith(".rels")) {
				faults.addAll(missing(part.getKey(), part.getValue(), of(file).keySet()));
			}
			if (part.getKey().matches("(xl/.*|docProps/app)[.]xml")) {
				XmlObject xml = TypeSystemHolder.typeSystem.parse(new ByteArrayInputStream(part.getValue()), null,
						new XmlOptions());
				List<XmlError> errors = new ArrayList<>();
				xml.validate(new XmlOptions().setErrorListener(errors));
				errors.removeIf((error) -> error.getMessage().contains(XML_SPACE));
				if (xml.schemaType().isNoType() || !xml.schemaType().isDocumentType() || !errors.isEmpty()) {
					faults.add(part.getKey() + ": " + errors);
				}
			}
		}
		return faults;
	}

	/** Parts that another part points to and that are not there. */
	private static List<String> missing(String relations, byte[] content, Set<String> parts) {
		Path folder = Path.of("/" + relations).getParent().getParent();
		return Pattern.compile("<Relationship [^>]*>")
			.matcher(new String(content, StandardCharsets.UTF_8))
			.results()
			.map(MatchResult::group)
			.filter((relation) -> !relation.contains("TargetMode=\"External\""))
			.map((relation) -> relation.replaceFirst(".*Target=\"([^\"#]*).*", "$1"))
			.map((target) -> folder.resolve(target).normalize().toString().substring(1))
			.filter((target) -> !parts.contains(target))
			.map((target) -> relations + ": " + target)
			.toList();
	}

	/** Sheet by sheet, each cell's address with the text a reader sees. */
	public static Map<String, Map<String, String>> shown(Path file) throws Exception {
		Map<String, Map<String, String>> sheets = new LinkedHashMap<>();
		try (OPCPackage pack = OPCPackage.open(Files.newInputStream(file))) {
			XSSFReader reader = new XSSFReader(pack);
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack, false);
			for (XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData(); each.hasNext();) {
				Map<String, String> cells = new LinkedHashMap<>();
				XMLReader xml = XMLHelper.newXMLReader();
				try (var stream = each.next()) {
					xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, collector(cells),
							new DataFormatter(java.util.Locale.JAPAN), false));
					xml.parse(new InputSource(stream));
				}
				sheets.put(each.getSheetName(), cells);
			}
		}
		return sheets;
	}

	private static SheetContentsHandler collector(Map<String, String> cells) throws SAXException {
		return new SheetContentsHandler() {

			@Override
			public void startRow(int row) {
			}

			@Override
			public void endRow(int row) {
			}

			@Override
			public void cell(String address, String text, XSSFComment comment) {
				if (text != null && !text.isEmpty()) {
					cells.put(new CellReference(address).formatAsString(), text);
				}
			}

		};
	}

	public static String projection(Path file) throws Exception {
		StringBuilder text = new StringBuilder();
		shown(file).forEach((sheet, cells) -> {
			text.append("# ").append(sheet).append('\n');
			cells
				.forEach((cell, value) -> text.append(cell).append('\t').append(value.replace("\n", "⏎")).append('\n'));
		});
		return text.toString();
	}

}
