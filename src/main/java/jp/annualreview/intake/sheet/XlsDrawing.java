package jp.annualreview.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.EscherAggregate;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;

import jp.annualreview.intake.Aside;
import jp.annualreview.intake.RawCell;

/**
 * What lies over the cells of an .xls sheet. The records are read, not POI's shapes: its
 * model fails on shapes without a text, which AutoFilters, pictures, charts and check
 * boxes are.
 */
final class XlsDrawing {

	/** Containers lie in containers as deep as groups in groups. */
	private static final int DEEPEST = 100;

	private final Map<EscherRecord, Record> objects;

	private final Map<Integer, NoteRecord> notes = new HashMap<>();

	private final Budget budget;

	private final List<Aside> asides = new ArrayList<>();

	private XlsDrawing(EscherAggregate drawing, Budget budget) {
		this.objects = drawing.getShapeToObjMapping();
		drawing.getTailRecords().values().forEach((note) -> this.notes.put(note.getShapeId(), note));
		this.budget = budget;
	}

	static List<Aside> asides(HSSFSheet sheet, Budget budget) {
		EscherAggregate drawing = sheet.getDrawingEscherAggregate();
		if (drawing == null) {
			return List.of();
		}
		XlsDrawing reading = new XlsDrawing(drawing, budget);
		drawing.getEscherRecords().forEach((record) -> reading.read(record, 0));
		return reading.asides;
	}

	private void read(EscherRecord record, int depth) {
		if (!(record instanceof EscherContainerRecord container) || depth > DEEPEST) {
			return;
		}
		Optional<Aside> aside = aside(container);
		aside.ifPresent((found) -> {
			this.budget.piece();
			this.asides.add(found);
		});
		container.getChildRecords().forEach((child) -> read(child, depth + 1));
	}

	/** One shape holds a record of what it is and, perhaps, one of its text. */
	private Optional<Aside> aside(EscherContainerRecord shape) {
		String text = "";
		Optional<NoteRecord> note = Optional.empty();
		for (EscherRecord part : shape.getChildRecords()) {
			Record object = this.objects.get(part);
			if (object instanceof TextObjectRecord written && written.getStr() != null) {
				text = CellText.unifyLines(written.getStr().getString()).strip();
			}
			else if (object instanceof ObjRecord kind) {
				note = id(kind).map(this.notes::get);
			}
		}
		String said = text;
		return said.isEmpty() ? Optional.empty()
				: Optional.of(note.map((found) -> note(found, said)).orElseGet(() -> Aside.shape(said)));
	}

	private static Optional<Integer> id(ObjRecord object) {
		return object.getSubRecords()
			.stream()
			.filter(CommonObjectDataSubRecord.class::isInstance)
			.map(CommonObjectDataSubRecord.class::cast)
			.filter((data) -> data.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT)
			.map(CommonObjectDataSubRecord::getObjectId)
			.findFirst();
	}

	private static Aside note(NoteRecord note, String text) {
		return Aside.note(RawCell.addressOf(note.getRow() + 1, note.getColumn()),
				Optional.ofNullable(note.getAuthor()).map(String::strip).orElse(""), text);
	}

}
