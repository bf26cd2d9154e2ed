package jp.annualreview.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Severity;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.report.Reminder;

/** 送り状: tells a department in a few lines how its answers were received. */
public final class LetterComposer {

	/** Those beyond stand in the workbook. */
	private static final int MOST = 20;

	private final PlanRegister register;

	private final FiscalYear year;

	private final Edition edition;

	private final LocalDate asOf;

	/**
	 * @param asOf 基準日 of the edition, the date of the letters
	 */
	public LetterComposer(PlanRegister register, FiscalYear year, Edition edition, LocalDate asOf) {
		this.register = register;
		this.year = year;
		this.edition = edition;
		this.asOf = asOf;
	}

	/**
	 * @param attachments names of the files that go back; none where nothing is asked
	 */
	public CoveringLetter compose(Feedback feedback, List<String> attachments) {
		Plan plan = this.register.plan();
		return new CoveringLetter(feedback.names().getFirst(), attachments, feedback.department(),
				plan.officer().isBlank() ? plan.municipality() : plan.officer(), plan.contact(),
				plan.municipality() + "　取組状況調査票（" + plan.reportNotation().full(this.year) + "実績）" + subject(feedback),
				String.join("\n", lines(feedback, attachments)), this.asOf);
	}

	private static String subject(Feedback feedback) {
		if (feedback.count(Severity.ERROR) > 0) {
			return "の訂正のお願い";
		}
		return (feedback.count(Severity.CONFIRM) > 0) ? "の確認のお願い" : "の受理について";
	}

	private List<String> lines(Feedback feedback, List<String> attachments) {
		List<String> lines = new ArrayList<>(List.of(
				feedback.department() + "　御中", "", this.register.plan().title() + "の取組状況調査票（"
						+ this.register.plan().reportNotation().full(this.year) + "実績　" + this.edition + "）を受け取りました。",
				request(feedback, attachments)));
		List<Finding> open = feedback.findings()
			.stream()
			.filter((finding) -> attachments.isEmpty() || finding.severity() != Severity.NOTE)
			.sorted(Comparator.comparing(Finding::severity))
			.toList();
		if (!open.isEmpty()) {
			lines.add("");
		}
		open.stream().limit(MOST).forEach((finding) -> lines.add(line(finding)));
		if (open.size() > MOST) {
			lines.add(
					"ほか" + (open.size() - MOST) + "件" + (attachments.isEmpty() ? "の参考があります。" : "は、添付のファイルの指摘一覧にあります。"));
		}
		if (!feedback.settled().isEmpty()) {
			lines.add("");
			lines.add("前の提出への指摘のうち" + feedback.settled().size() + "件は、再提出により対応済みです。");
		}
		lines.add("");
		if (feedback.asks()) {
			deadline().ifPresent(lines::add);
		}
		Reminder.contact(this.register.plan()).ifPresent(lines::add);
		return lines;
	}

	private static String request(Feedback feedback, List<String> attachments) {
		if (!feedback.asks()) {
			return "直していただくところはありません。受理しました。" + (feedback.findings().isEmpty() ? "" : "次は参考にお知らせします。");
		}
		return "添付の" + attachments.stream().collect(Collectors.joining("」「", "「", "」")) + "に、指摘（誤り"
				+ feedback.count(Severity.ERROR) + "件、確認" + feedback.count(Severity.CONFIRM)
				+ "件）の箇所を太い枠とメモで示しました。誤りは訂正し、確認は内容を確かめて、直す行を提出し直してください。";
	}

	private static String line(Finding finding) {
		return "・【" + finding.severity().label() + "】"
				+ finding.indicator()
					.map(IndicatorId::toString)
					.map((id) -> "番号" + id)
					.orElse(finding.location().file())
				+ "　" + finding.problem() + finding.remedy();
	}

	/**
	 * A 基準日 after the deadline may be the day of a letter sent too late, or a day still
	 * to come.
	 */
	private Optional<String> deadline() {
		return this.register.meeting(this.year, this.edition).flatMap((meeting) -> meeting.deadline()).map((last) -> {
			String day = this.register.plan().reportNotation().date(last);
			return "提出期限：" + day + (this.asOf.isAfter(last) ? "（過ぎているときは、至急提出してください）" : "");
		});
	}

}
