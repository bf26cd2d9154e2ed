package jp.annualreview.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Prefilled;

/**
 * 提出: one file of a department as read, before it is held against the plan.
 *
 * @param file path relative to the folder of the year
 * @param sha256 of its bytes, blank where it was refused
 * @param sheet the sheet the rows stand on
 * @param department 担当課 as written in the title block, else in {@code _form}; blank where
 * neither names one
 * @param submittedOn 提出日
 * @param modified the document's own modified property
 * @param planId 計画ID of the form, blank without {@code _form}
 * @param year 年度 of the form, else of the title block
 * @param edition 版 of the form, blank without {@code _form}
 * @param formVersion 様式版, blank without {@code _form}
 * @param writer 記入者
 * @param readable false where no row could be read: refused, or without a header
 * @param missing the rows and cards of the form that did not come back (照合値); empty where
 * the form does not tell
 */
public record DepartmentReturn(String file, String sha256, String sheet, String department,
		Optional<LocalDate> submittedOn, Optional<Instant> modified, String planId, Optional<FiscalYear> year,
		String edition, String formVersion, String writer, boolean readable, List<ReturnRow> rows,
		List<Finding> findings, List<String> missing) {

	public DepartmentReturn {
		rows = List.copyOf(rows);
		findings = List.copyOf(findings);
		missing = List.copyOf(missing);
	}

	/** Whether an indicator's row was in the form and is not any more. */
	boolean misses(IndicatorId id) {
		return this.missing.contains(Prefilled.row(id.item().value(), id.branch()))
				|| this.missing.contains(Prefilled.card(id.item().value()));
	}

	static DepartmentReturn unreadable(String file, String sha256, Optional<Instant> modified, List<Finding> findings) {
		return new DepartmentReturn(file, sha256, "", "", Optional.empty(), modified, "", Optional.empty(), "", "", "",
				false, List.of(), findings, List.of());
	}

}
