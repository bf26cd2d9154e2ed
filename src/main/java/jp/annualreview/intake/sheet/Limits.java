package jp.annualreview.intake.sheet;

/**
 * 大きさの上限 of one file over all steps. A return has some hundred rows; the limits leave
 * room for a plan's whole list and its neighbours. They are counts, so that a file fares
 * alike on every machine: what keeps them takes no step longer than seconds, nor more
 * than 64 MB. What is empty, unused or right of every form counts nothing.
 *
 * @param fileBytes bytes on disk
 * @param unpackedBytes bytes of all parts read, unpacked
 * @param valueBytes bytes between two tags of a part, so that one text or attribute stays
 * small
 * @param rows rows that hold something
 * @param cells cells that hold something
 * @param packed cells an .xls file unpacks to, empty ones included
 * @param copies cells of merged areas that show another's content
 * @param characters characters of all cells, notes and shapes
 * @param merges merged areas
 * @param formats characters of the number formats in use
 * @param pieces anything else that is kept: strings, shapes, notes, relations
 */
record Limits(long fileBytes, long unpackedBytes, long valueBytes, long rows, long cells, long packed, long copies,
		long characters, long merges, long formats, long pieces) {

	static final Limits USUAL = new Limits(20_000_000, 100_000_000, 2_000_000, 10_000, 40_000, 200_000, 100_000,
			1_000_000, 10_000, 100_000, 100_000);

}
