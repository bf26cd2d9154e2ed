package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.SourceLocation;

/**
 * 見えない記載 (K22): what a person does not see or a reader does not take: hidden sheets, rows
 * and columns with values, struck-through values, text boxes, a second table, macros.
 */
final class UnseenContent {

	private static final int MOST = 100;

	private static final int LONGEST = 200;

	private final RawWorkbook workbook;

	private final RawSheet sheet;

	private final String department;

	private final ReturnHeaders headers;

	UnseenContent(RawWorkbook workbook, RawSheet sheet, String department, ReturnHeaders headers) {
		this.workbook = workbook;
		this.sheet = sheet;
		this.department = department;
		this.headers = headers;
	}

	List<Finding> findings(List<ReturnRow> rows) {
		List<Finding> findings = new ArrayList<>();
		if (this.workbook.macros()) {
			findings.add(Finding.ofFile(FindingCode.K22, this.department, SourceLocation.file(this.workbook.file()),
					"マクロ（プログラム）が含まれています。実行せず、セルの値だけを読み取りました。", "マクロを使わない形式（.xlsx）で保存し直すことを勧めます。再提出は不要です。"));
		}
		this.workbook.sheets().forEach((other) -> otherSheet(other).ifPresent(findings::add));
		for (RawSheet each : this.workbook.sheets()) {
			each.asides()
				.stream()
				.filter((aside) -> !aside.author().startsWith(Finding.NOTE_AUTHOR))
				.forEach((aside) -> findings.add(aside(each, aside)));
		}
		rows.forEach((row) -> row(row, findings));
		return (findings.size() <= MOST) ? findings : summed(findings);
	}

	/** Thousands of boxes or sheets would bury every other finding. */
	private List<Finding> summed(List<Finding> findings) {
		List<Finding> first = new ArrayList<>(findings.subList(0, MOST));
		first.add(Finding.ofFile(FindingCode.K22, this.department, SourceLocation.file(this.workbook.file()),
				"見えない記載がほかに%,d件あります。".formatted(findings.size() - MOST), "不要なシート・図形・非表示の行を削除して再提出してください。"));
		return first;
	}

	private Optional<Finding> otherSheet(RawSheet other) {
		if (other == this.sheet || other.rows().isEmpty() || other.name().equals("_form")) {
			return Optional.empty();
		}
		if (other.hidden()) {
			return Optional.of(finding(other.name(), Optional.empty(), "", "", "非表示のシート「" + other.name() + "」に値があります。",
					"不要なら削除してください。集計には使われません。"));
		}
		return this.headers.find(other)
			.map((header) -> finding(other.name(), Optional.empty(), "", "",
					"シート「" + other.name() + "」にも回答欄がありますが、シート「" + this.sheet.name() + "」だけを読み取りました。",
					"回答は一つのシートにまとめて再提出してください。"));
	}

	private Finding aside(RawSheet where, Aside aside) {
		String problem = switch (aside.kind()) {
			case SHAPE -> "セルの外（テキストボックスや図形）に記載があります。";
			case NOTE -> "セルのメモ（コメント）に記載があります。";
		};
		return finding(where.name(), Optional.empty(), aside.cell(), aside.text(), problem,
				"必要な内容はセルに書いてください。集計には使われません。");
	}

	private void row(ReturnRow row, List<Finding> findings) {
		Optional<IndicatorId> id = row.number().isBlank() ? Optional.empty()
				: Optional.of(IndicatorId.of(row.number(), row.branch()));
		for (RawCell cell : row.entries()) {
			if (cell.hidden() && !cell.isEmpty()) {
				findings.add(finding(row.sheet(), id, cell.address(), cell.text(), "非表示の行・列または値を隠す表示形式のセルに値があります。",
						"表示して内容を確かめ、不要なら削除してください。"));
			}
			if (cell.content() instanceof CellContent.Picture) {
				findings.add(finding(row.sheet(), id, cell.address(), "", "セルに画像が入っています。画像の中の文字は読み取りません。",
						"必要な内容は文字で記入してください。"));
			}
			if (cell.struck() && !cell.isEmpty()) {
				findings.add(finding(row.sheet(), id, cell.address(), cell.text(), "取消線が引かれた値があります。",
						"取り消すなら値を削除し、正しい値だけを残してください。"));
			}
		}
	}

	private Finding finding(String where, Optional<IndicatorId> id, String cell, String value, String problem,
			String remedy) {
		return new Finding(FindingCode.K22, FindingCode.K22.severity(), this.department, id,
				new SourceLocation(this.workbook.file(), where, cell), LongText.cut(value, LONGEST), problem, remedy);
	}

}
