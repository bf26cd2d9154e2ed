package jp.annualreview.intake;

import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.SourceLocation;

/** 読み取れない行 (K24): which line of a return is held back, and whose answer it was. */
final class BrokenLines {

	private static final int MOST = 100;

	private static final int LONGEST = 200;

	private BrokenLines() {
	}

	static List<Finding> findings(String file, RawSheet sheet, ReturnHeaders.Header header, String department) {
		return sheet.brokenLines()
			.stream()
			.limit(MOST)
			.map((line) -> new Finding(FindingCode.K24, FindingCode.K24.severity(), department, indicator(line, header),
					new SourceLocation(file, sheet.name(), ""), LongText.cut(line.text(), LONGEST),
					"%,d行目が読み取れません。%s".formatted(line.line(), line.problem()), line.remedy()))
			.toList();
	}

	/** Whether the line with an indicator's answer was held back. */
	static boolean hold(IndicatorId id, String department, List<Finding> findings) {
		return findings.stream()
			.filter((finding) -> finding.code() == FindingCode.K24 && finding.department().equals(department))
			.flatMap((finding) -> finding.indicator().stream())
			.anyMatch((held) -> held.equals(id) || (held.branch().isBlank() && held.item().equals(id.item())));
	}

	private static Optional<IndicatorId> indicator(BrokenLine line, ReturnHeaders.Header header) {
		String number = cell(line, header, ReturnColumn.NUMBER);
		return number.isBlank() ? Optional.empty()
				: Optional.of(IndicatorId.of(number, cell(line, header, ReturnColumn.BRANCH)));
	}

	private static String cell(BrokenLine line, ReturnHeaders.Header header, ReturnColumn column) {
		Integer index = header.columns().get(column);
		return (index != null && index < line.cells().size()) ? Blanks.trim(line.cells().get(index)) : "";
	}

}
