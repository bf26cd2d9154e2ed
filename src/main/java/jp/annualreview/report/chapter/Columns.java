package jp.annualreview.report.chapter;

import jp.annualreview.report.document.Table.Column;
import jp.annualreview.report.document.Table.Kind;

/** 列: the columns that many lists have, each called the same everywhere. */
final class Columns {

	private Columns() {
	}

	static Column number() {
		return Column.of("番号", Kind.REFERENCE, 8);
	}

	static Column item(int width) {
		return Column.of("取組事項・指標", Kind.NAME, width);
	}

	static Column department() {
		return Column.of("担当課", Kind.DEPARTMENT, 18);
	}

	static Column result(String heading) {
		return Column.of(heading, Kind.RESULT, 12);
	}

	static Column word(String heading, int width) {
		return Column.of(heading, Kind.WORD, width);
	}

	static Column prose(String heading, int width) {
		return Column.of(heading, Kind.PROSE, width);
	}

	static Column figure(String heading, int width) {
		return Column.of(heading, Kind.FIGURE, width);
	}

}
