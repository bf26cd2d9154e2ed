package jp.annualreview.report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * 章.
 *
 * @param id its anchor, the same in every report
 * @param title its heading
 * @param sheet the sheet of a workbook it stands on
 * @param about what that sheet shows, for the list of sheets
 * @param start where it begins
 * @param front what stands together on its first page
 * @param blocks what follows
 */
public record Chapter(String id, String title, String sheet, String about, Start start, List<Block> front,
		List<Block> blocks) {

	public Chapter {
		front = List.copyOf(front);
		blocks = List.copyOf(blocks);
	}

	/** Where a chapter begins. */
	public enum Start {

		/** On a page of its own, in front of 目次. */
		FIRST,
		/** On a page of its own. */
		PAGE,
		/** Below the one before where there is room. */
		BELOW,
		/**
		 * On pages behind all others; formats that show the same where the reader asks
		 * for it leave it out.
		 */
		ANNEX

	}

	public List<Block> all() {
		return Stream.concat(this.front.stream(), this.blocks.stream()).toList();
	}

}
