package jp.annualreview.intake.sheet;

/**
 * 大きさの上限 of one file. A return has some hundred rows; the limits leave room for bloated
 * files and keep any file within a heap of 512 MB.
 *
 * @param fileBytes bytes on disk
 * @param inflatedBytes bytes of all parts read, unpacked
 * @param textRun bytes between two tags of a part, so that one text or attribute stays
 * small
 * @param rows rows that hold something, per file
 * @param cells cells that hold something, merged areas expanded, per file
 */
record Limits(long fileBytes, long inflatedBytes, int textRun, int rows, int cells) {

	static final Limits USUAL = new Limits(20_000_000, 100_000_000, 2_000_000, 20_000, 200_000);

}
