package jp.annualreview.console;

import java.util.List;
import java.util.stream.Stream;

/** 主なページ, as the menu lists them. */
final class Menu {

	private static final List<Entry> EVERYBODY = List.of(new Entry("概要", "/"), new Entry("実行", "/runs"),
			new Entry("受付", "/upload"), new Entry("予定", "/schedule"), new Entry("監査", "/audit"));

	private static final List<Entry> ADMINISTRATORS = List.of(new Entry("利用者", "/users"));

	/** One entry. */
	record Entry(String label, String path) {

		/** The first part of the path. */
		public String section() {
			return this.path.substring(1);
		}

	}

	private Menu() {
	}

	static List<Entry> entries(boolean administrator) {
		return Stream.concat(EVERYBODY.stream(), administrator ? ADMINISTRATORS.stream() : Stream.empty()).toList();
	}

}
