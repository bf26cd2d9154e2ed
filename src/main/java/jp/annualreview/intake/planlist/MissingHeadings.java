package jp.annualreview.intake.planlist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.intake.RawSheet;
import jp.annualreview.intake.RawWorkbook;

/** 見出し不足: why no list was found, with the headings that were seen. */
final class MissingHeadings {

	/** Enough of our words for a column to recognise one's own among them. */
	private static final int NAMED = 8;

	private final ColumnRules rules;

	MissingHeadings(ColumnRules rules) {
		this.rules = rules;
	}

	PlanListException in(List<RawWorkbook> sources) {
		String files = sources.stream().map(RawWorkbook::file).collect(Collectors.joining("、"));
		String seen = sources.stream()
			.flatMap((source) -> source.sheets().stream())
			.filter((sheet) -> !sheet.hidden())
			.flatMap((sheet) -> seen(sheet).stream())
			.collect(Collectors.joining());
		return new PlanListException(
				"計画の一覧が見つかりません: %s。見出しの行に「番号」と「名称」（取組事項名）に当たる列が必要です。%s見出しをこれらに直すか、取込設定の「列」に書き加えてください。".formatted(files,
						seen.isEmpty() ? "見出しに当たる行がありません。" : seen));
	}

	private Optional<String> seen(RawSheet sheet) {
		return HeadingRows.nearest(sheet.rows(), this.rules)
			.map((headings) -> "シート「%s」の%d行目に見た見出し: %s。%s".formatted(sheet.name(), headings.first(), headings.printed(),
					headings.missing().stream().map(this::missing).collect(Collectors.joining())));
	}

	private String missing(String column) {
		List<String> synonyms = this.rules.synonyms(column);
		String words = String.join("、", synonyms.subList(0, Math.min(NAMED, synonyms.size())));
		return "このうち「%s」と読む見出し（%s など）がありません。".formatted(column, words);
	}

}
