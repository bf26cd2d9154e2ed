package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.report.document.Block;
import jp.annualreview.report.document.Chapter;
import jp.annualreview.report.document.Document;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.Note;
import jp.annualreview.report.document.Table;

/**
 * シートの割付: which blocks stand on which sheet, chapter by chapter; a list of data that is
 * not the only thing to say gets a sheet of its own where its chapter asks for it.
 *
 * @param about what the sheet shows, for the list of sheets
 * @param title heading of the sheet
 */
record SheetPlan(String name, String title, String about, List<Part> parts) {

	private static final String TRENDS = "_推移";

	SheetPlan {
		parts = List.copyOf(parts);
	}

	/**
	 * A block with the heading of the chapter it begins, blank where it goes on.
	 */
	record Part(String heading, Block block) {
	}

	static List<SheetPlan> of(Document document) {
		Map<String, SheetPlan> sheets = new LinkedHashMap<>();
		for (Chapter chapter : document.chapters()) {
			if (chapter.start() != Chapter.Start.ANNEX) {
				sheets.putIfAbsent(chapter.sheet(),
						new SheetPlan(chapter.sheet(), chapter.title(), chapter.about(), List.of()));
				chapter.all().forEach((block) -> add(sheets, chapter, block, document));
			}
		}
		return List.copyOf(sheets.values());
	}

	private static void add(Map<String, SheetPlan> sheets, Chapter chapter, Block block, Document document) {
		switch (block) {
			case Table table when !table.sheet().isEmpty() ->
				put(sheets, table.sheet(), table.heading(), chapter, table);
			case Items items when items.style() == Items.Style.HIGHLIGHTS -> {
				put(sheets, chapter.sheet(), chapter.title(), chapter, new ItemTable(items).highlights());
				put(sheets, chapter.sheet() + TRENDS, chapter.title() + "の推移", chapter, items);
			}
			case Items items -> put(sheets, chapter.sheet(), chapter.title(), chapter, new ItemTable(items).all());
			default -> put(sheets, chapter.sheet(), chapter.title(), chapter, block);
		}
	}

	private static void put(Map<String, SheetPlan> sheets, String name, String title, Chapter chapter, Block block) {
		SheetPlan sheet = sheets.getOrDefault(name, new SheetPlan(name, title, title, List.of()));
		boolean begins = sheet.parts.stream().noneMatch((part) -> part.heading.equals(chapter.title()));
		List<Part> parts = new ArrayList<>(sheet.parts);
		parts.add(new Part((begins && !sheet.title.equals(chapter.title()) && sheet.name.equals(chapter.sheet()))
				? chapter.title() : "", block));
		sheets.put(name, new SheetPlan(name, sheet.title, sheet.about, parts));
	}

	/** A note that stands in front of everything else. */
	Optional<Note> note() {
		return this.parts.stream().findFirst().map(Part::block).filter(Note.class::isInstance).map(Note.class::cast);
	}

	/** The lists of data on it. */
	List<Table> lists() {
		return this.parts.stream()
			.map(Part::block)
			.filter(Table.class::isInstance)
			.map(Table.class::cast)
			.filter((table) -> !table.name().isEmpty())
			.toList();
	}

}
