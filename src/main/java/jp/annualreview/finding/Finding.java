package jp.annualreview.finding;

import java.util.Optional;

import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.SourceLocation;

/**
 * 指摘: one thing wrong or doubtful, complete in itself.
 *
 * @param department 担当課, blank where unknown
 * @param indicator the row concerned, empty for a whole file
 * @param value the raw value as it stands in the cell
 * @param problem 内容: what is wrong, one Japanese sentence
 * @param remedy 対応: what to do, one Japanese sentence
 */
public record Finding(FindingCode code, Severity severity, String department, Optional<IndicatorId> indicator,
		SourceLocation location, String value, String problem, String remedy) {

	/**
	 * The beginning of the author of the notes by which findings stand in the cells of a
	 * workbook.
	 */
	public static final String NOTE_AUTHOR = "年次評価の指摘";

	/** A finding of its code's usual severity. */
	public static Finding of(FindingCode code, String department, IndicatorId indicator, SourceLocation location,
			String value, String problem, String remedy) {
		return new Finding(code, code.severity(), department, Optional.of(indicator), location, value, problem, remedy);
	}

	/** A finding about a whole file. */
	public static Finding ofFile(FindingCode code, String department, SourceLocation location, String problem,
			String remedy) {
		return new Finding(code, code.severity(), department, Optional.empty(), location, "", problem, remedy);
	}

	public Finding with(Severity other) {
		return new Finding(this.code, other, this.department, this.indicator, this.location, this.value, this.problem,
				this.remedy);
	}

	/** 理由あり: 確認 asked for words, and they are there; the office reads them. */
	public Finding explained() {
		return new Finding(this.code, Severity.NOTE, this.department, this.indicator, this.location, this.value,
				this.problem, "理由の記入を受け付けました。実績に誤りがなければ、することはありません。");
	}

	/** The same without what stands in the cell. */
	public Finding withoutValue() {
		return new Finding(this.code, this.severity, this.department, this.indicator, this.location, "", this.problem,
				this.remedy);
	}

	public boolean holdsBack() {
		return this.severity == Severity.ERROR;
	}

}
