package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Submission;
import jp.annualreview.finding.SubmissionStatus;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanRegister;

/**
 * 督促文: asks a department for what is still missing after the deadline, ready to paste
 * into a letter.
 */
public final class Reminder {

	private final PlanRegister register;

	private final FiscalYear year;

	private final SubmissionDeadline deadline;

	Reminder(PlanRegister register, FiscalYear year, SubmissionDeadline deadline) {
		this.register = register;
		this.year = year;
		this.deadline = deadline;
	}

	/**
	 * The text, blank where nothing is due.
	 * @param findings those that concern the department
	 */
	String to(Submission submission, List<Finding> findings) {
		List<String> missing = missing(submission, findings);
		if (missing.isEmpty() || !this.deadline.over()) {
			return "";
		}
		List<String> lines = new ArrayList<>();
		lines.add(submission.department() + "　御中");
		lines.add("");
		lines.add(request(submission.status()));
		lines.add("");
		lines.add(heading(submission.status()));
		missing.forEach((line) -> lines.add("・" + line));
		lines.add("");
		limit().ifPresent(lines::add);
		contact(this.register.plan()).ifPresent(lines::add);
		return String.join("\n", lines).strip();
	}

	private String request(SubmissionStatus status) {
		Plan plan = this.register.plan();
		String form = plan.title() + "の取組状況調査票（" + plan.reportNotation().full(this.year) + "実績）";
		return switch (status) {
			case MISSING -> form + "が、まだ提出されていません。お手数ですが、至急提出してください。";
			case RETURNED -> form + "に誤りがあり、訂正をお待ちしています。お手数ですが、至急、誤りを直して提出し直してください。";
			case IN_QUESTION, ACCEPTED -> form + "に、まだ回答のない取組があります。お手数ですが、至急、記入して提出してください。";
		};
	}

	private static String heading(SubmissionStatus status) {
		return switch (status) {
			case MISSING -> "【提出をお願いする取組】";
			case RETURNED -> "【訂正又は回答をお願いするもの】";
			case IN_QUESTION, ACCEPTED -> "【回答をお願いする取組】";
		};
	}

	private List<String> missing(Submission submission, List<Finding> findings) {
		return (submission.status() == SubmissionStatus.MISSING) ? asked(submission.department())
				: findings.stream().filter(Reminder::open).map(Reminder::line).distinct().toList();
	}

	private static boolean open(Finding finding) {
		return finding.holdsBack() || finding.code() == FindingCode.K20;
	}

	private static String line(Finding finding) {
		return finding.indicator().map(IndicatorId::toString).map((id) -> "番号" + id).orElse(finding.location().file())
				+ "　" + finding.problem();
	}

	private List<String> asked(String department) {
		return this.register.items()
			.stream()
			.filter((item) -> !item.indicators().isEmpty() && item.askedIn(this.year))
			.filter((item) -> this.register.respondent(item, this.year).equals(department))
			.map(Reminder::line)
			.toList();
	}

	private static String line(Item item) {
		return "番号" + item.number() + "　" + item.name();
	}

	private Optional<String> limit() {
		return this.deadline.last()
			.map(this.register.plan().reportNotation()::date)
			.map((day) -> "提出期限：" + day + "（" + this.register.plan().reportNotation().date(this.deadline.asOf()) + "現在、"
					+ this.deadline.words() + "）");
	}

	public static Optional<String> contact(Plan plan) {
		return Optional
			.of(Stream.of(plan.officer(), plan.contact())
				.filter((text) -> !text.isBlank())
				.collect(Collectors.joining("　")))
			.filter((text) -> !text.isEmpty())
			.map((text) -> "問合せ先：" + text);
	}

}
