package jp.annualreview.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Submission;
import jp.annualreview.finding.SubmissionStatus;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.YearNotation;

/** 提出状況 as plain text: who is behind first, and what to write to those who are late. */
public final class SubmissionList {

	private final PlanRegister register;

	private final FiscalYear year;

	private final Edition edition;

	private final LocalDate asOf;

	/**
	 * @param asOf the day the deadline is held against
	 */
	public SubmissionList(PlanRegister register, FiscalYear year, Edition edition, LocalDate asOf) {
		this.register = register;
		this.year = year;
		this.edition = edition;
		this.asOf = asOf;
	}

	/** The lines, from departments in register order and all that was found. */
	public List<String> lines(List<Submission> submissions, List<Finding> findings) {
		SubmissionComposer composer = new SubmissionComposer(this.register, this.year, this.edition, this.asOf,
				findings);
		List<SubmissionRow> rows = composer.compose(submissions);
		List<String> lines = new ArrayList<>();
		lines.add(title());
		lines.add(days(composer.deadline()));
		lines.add(counts(rows));
		for (SubmissionStatus status : SubmissionStatus.values()) {
			lines.addAll(of(status, rows));
		}
		rows.stream().filter((row) -> !row.reminder().isEmpty()).forEach((row) -> lines.addAll(reminder(row)));
		return lines;
	}

	private String title() {
		return this.register.plan().municipality() + "　" + this.register.plan().title() + "　"
				+ notation().full(this.year) + "　" + this.edition + "　提出状況";
	}

	private String days(SubmissionDeadline deadline) {
		return notation().date(this.asOf) + "現在　"
				+ deadline.last()
					.map((day) -> "提出期限 " + notation().date(day) + "（" + deadline.words() + "）")
					.orElse("提出期限は計画台帳の「会議」にありません");
	}

	private YearNotation notation() {
		return this.register.plan().reportNotation();
	}

	private static String counts(List<SubmissionRow> rows) {
		return Arrays.stream(SubmissionStatus.values())
			.map((status) -> status.label() + " " + with(status, rows).size())
			.collect(Collectors.joining("　"));
	}

	private static List<SubmissionRow> with(SubmissionStatus status, List<SubmissionRow> rows) {
		return rows.stream().filter((row) -> row.status().equals(status.label())).toList();
	}

	private static List<String> of(SubmissionStatus status, List<SubmissionRow> rows) {
		List<String> lines = new ArrayList<>();
		List<SubmissionRow> some = with(status, rows);
		if (!some.isEmpty()) {
			lines.add("");
			lines.add("■" + status.label() + "（" + some.size() + "）");
		}
		some.forEach((row) -> lines.add("  " + line(row)));
		return lines;
	}

	private static String line(SubmissionRow row) {
		if (row.files().isEmpty()) {
			return row.department();
		}
		return "%s　%s　誤り%d 確認%d 参考%d　%s".formatted(row.department(),
				row.submittedOn().isEmpty() ? "提出日なし" : row.submittedOn() + "提出", row.errors(), row.confirmations(),
				row.notes(), row.files());
	}

	private static List<String> reminder(SubmissionRow row) {
		List<String> lines = new ArrayList<>(List.of("", "──── 督促文　" + row.department() + " ────"));
		row.reminder().lines().forEach(lines::add);
		return lines;
	}

}
