package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/**
 * セル内の画像: which of the values that a cell's metadata names are pictures. In their place a
 * cell stores {@code #VALUE!}, for programs that know none of them.
 */
final class RichValues {

	/** Whether each kind of value, each value, and each name of one is a picture. */
	private final List<Boolean> kinds = new ArrayList<>();

	private final List<Boolean> values = new ArrayList<>();

	private final List<Boolean> blocks = new ArrayList<>();

	private final List<Boolean> named = new ArrayList<>();

	private String section = "";

	/** Reads what the parts say that a workbook relates to. */
	static RichValues read(ZipPackage.Parts parts, List<Relation> relations) throws IOException, XMLStreamException {
		RichValues rich = new RichValues();
		for (String type : List.of("/rdRichValueStructure", "/rdRichValue", "/sheetMetadata")) {
			for (Relation relation : relations) {
				if (relation.type().endsWith(type) && parts.has(relation.target())) {
					rich.read(parts, relation.target());
				}
			}
		}
		return rich;
	}

	private void read(ZipPackage.Parts parts, String part) throws IOException, XMLStreamException {
		try (Xml xml = parts.open(part)) {
			while (xml.next()) {
				if (xml.starts()) {
					parts.count();
					take(xml);
				}
			}
		}
	}

	private void take(Xml xml) {
		switch (xml.name()) {
			case "s" -> this.kinds.add(xml.attribute("t").contains("mage"));
			case "rv" -> this.values.add(at(this.kinds, xml.number("s", -1)));
			case "rvb" -> this.blocks.add(at(this.values, xml.number("i", -1)));
			case "cellMetadata", "valueMetadata" -> this.section = xml.name();
			case "rc" -> {
				if (this.section.equals("valueMetadata")) {
					this.named.add(at(this.blocks, xml.number("v", -1)));
				}
			}
			default -> {
			}
		}
	}

	private static boolean at(List<Boolean> list, int index) {
		return index >= 0 && index < list.size() && list.get(index);
	}

	/** Whether a cell shows a picture, by the number in it, which counts from 1. */
	boolean isPicture(int number) {
		return at(this.named, number - 1);
	}

	/** A picture as WPS Office keeps it. */
	static boolean isPictureFormula(String formula) {
		return formula.contains("DISPIMG(");
	}

}
