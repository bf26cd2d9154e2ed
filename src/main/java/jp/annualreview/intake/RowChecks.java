package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.Target;

/**
 * 行の検査: reads the row that counts for one indicator and says all that is wrong with it.
 */
final class RowChecks {

	private static final BigDecimal LEAST = BigDecimal.valueOf(20);

	private static final BigDecimal HUNDREDFOLD = BigDecimal.valueOf(100);

	private final FiscalYear year;

	private final ActualReader reader;

	private final AnswerWords words = new AnswerWords();

	private final LastYear lastYear;

	private final PrefilledChecks prefilled;

	RowChecks(FiscalYear year, ActualReader reader, LastYear lastYear) {
		this.year = year;
		this.reader = reader;
		this.lastYear = lastYear;
		this.prefilled = new PrefilledChecks(year, reader);
	}

	Answer check(Candidate candidate, List<Finding> findings) {
		Checked row = new Checked(candidate);
		ActualReading reading = candidate.share()
			.undivided()
			.map((doubt) -> ActualReading.unreadable(candidate.answerCell(), doubt))
			.orElseGet(() -> this.reader.read(candidate.indicator(), candidate.answerCell(), this.year));
		Optional<LastYear.Known> before = this.lastYear.of(candidate.indicator());
		reading.doubts().forEach((doubt) -> row.add(doubt.code(), doubt.problem(), doubt.remedy()));
		if (reading.actual() instanceof Actual.Measured(BigDecimal value, boolean approximate)) {
			limit(row, value);
			before.ifPresent((known) -> jump(row, value, known));
			sameAgain(row, value, before);
		}
		ended(row, reading.actual());
		pending(row, reading.actual());
		blank(row, reading);
		if (candidate.share().first()) {
			activity(row, before);
		}
		this.prefilled.check(candidate, before, row.findings);
		Optional<SelfAssessment> ownView = ownView(row);
		findings.addAll(row.findings);
		boolean held = candidate.repeated() || row.findings.stream().anyMatch(Finding::holdsBack);
		Answer answer = answer(candidate, reading, ownView);
		return held ? answer.heldBack() : answer;
	}

	private Answer answer(Candidate candidate, ActualReading reading, Optional<SelfAssessment> ownView) {
		ReturnRow row = candidate.row();
		return new Answer(candidate.indicator().id(), this.year, reading.actual(), reading.printed(),
				candidate.received().department(), row.activity().text(), row.reason().text(), row.remark().text(),
				candidate.at(candidate.answerCell()), ownView);
	}

	/** 自己評価 beside the actual; it is kept also where it was not asked for. */
	private Optional<SelfAssessment> ownView(Checked row) {
		RawCell cell = row.row().assessment();
		if (row.indicator().kind() == IndicatorKind.PROSE || cell.isEmpty()) {
			notAssessed(row, cell);
			return Optional.empty();
		}
		Optional<SelfAssessment> read = this.words.assessment(cell.text());
		if (read.isEmpty()) {
			row.addAt(FindingCode.K04, cell, "自己評価「%s」は「達成」「一部達成」「未達成」のどれとも読めません。".formatted(cell.text()),
					"「達成」「一部達成」「未達成」から一つを選んで再提出してください。この自己評価は使っていません。");
			row.last((finding) -> finding.with(Severity.CONFIRM));
		}
		return read;
	}

	/** The goal in words is asked about with its judgement. */
	private void notAssessed(Checked row, RawCell cell) {
		boolean asked = row.indicator().selfAssessed() && row.indicator().kind() != IndicatorKind.PROSE
				&& row.candidate.item().fate().in(this.year) == ItemStatus.ACTIVE;
		if (asked) {
			row.addAt(FindingCode.K20, cell, "自己評価が空欄です。", "「達成」「一部達成」「未達成」のいずれかを記入して再提出してください。");
		}
	}

	private static void limit(Checked row, BigDecimal value) {
		row.indicator()
			.upperLimit()
			.filter((limit) -> value.compareTo(limit) > 0)
			.ifPresent((limit) -> row.add(FindingCode.K15, "実績%sが上限値%s%sを超えています。".formatted(Decimals.printed(value),
					Decimals.printed(limit), row.indicator().unit()), "値を確かめて再提出してください。"));
	}

	private static void jump(Checked row, BigDecimal value, LastYear.Known before) {
		if (!(before.actual() instanceof Actual.Measured(BigDecimal earlier, boolean approximate))) {
			return;
		}
		BigDecimal low = value.abs().min(earlier.abs());
		BigDecimal high = value.abs().max(earlier.abs());
		if (low.compareTo(LEAST) < 0 || high.compareTo(low.multiply(BigDecimal.TEN)) < 0) {
			return;
		}
		boolean hundredfold = high.compareTo(low.multiply(HUNDREDFOLD)) >= 0;
		boolean explained = !row.row().remark().isEmpty();
		boolean grave = hundredfold && !explained;
		row.add(FindingCode.K06, grave ? Severity.ERROR : Severity.CONFIRM,
				"実績%sは前年度の%sと桁が違います（%s%s）。".formatted(Decimals.printed(value), Decimals.printed(earlier),
						grave ? "100倍以上又は100分の1以下で" : "10倍以上又は10分の1以下", grave ? "、備考に説明がありません" : ""),
				"単位と桁を確かめ、正しければ備考に理由を書いて再提出してください。");
		if (explained && !hundredfold) {
			row.last(Finding::explained);
		}
	}

	private void sameAgain(Checked row, BigDecimal value, Optional<LastYear.Known> before) {
		Indicator indicator = row.indicator();
		Target target = indicator.target(this.year).target();
		if (flat(indicator) || target instanceof Target.Zero) {
			return;
		}
		if (before.isPresent() && before.get().actual() instanceof Actual.Measured(BigDecimal earlier, boolean about)
				&& earlier.compareTo(value) == 0) {
			row.add(FindingCode.K12, "実績%sが前年度の実績とまったく同じです。".formatted(Decimals.printed(value)), "転記の誤りがないか確かめてください。");
		}
		else if (TargetNumbers.of(target).filter((number) -> number.compareTo(value) == 0).isPresent()) {
			row.add(FindingCode.K12, "実績%sが目標値とまったく同じです。".formatted(Decimals.printed(value)), "転記の誤りがないか確かめてください。");
		}
	}

	/** In the first year of a plan next year's target tells. */
	private boolean flat(Indicator indicator) {
		FiscalYear neighbour = indicator.targets().containsKey(this.year.previous()) ? this.year.previous()
				: this.year.next();
		return indicator.target(this.year).text().equals(indicator.target(neighbour).text());
	}

	private void ended(Checked row, Actual actual) {
		ItemStatus status = row.candidate.item().fate().in(this.year);
		boolean ended = switch (status) {
			case ENDED, CANCELLED, MERGED -> true;
			case ACTIVE, RELISTED -> row.indicator().target(this.year).target() instanceof Target.Ended;
		};
		if (ended && !(actual instanceof Actual.Blank) && !(actual instanceof Actual.NotApplicable)) {
			row.add(FindingCode.K14,
					"%sした取組に回答「%s」があります。".formatted(status.label().isEmpty() ? "終了" : status.label(), row.text()),
					"取組が続いているなら計画台帳の状態を直し、終わっているなら回答を削除してください。");
		}
	}

	private static void pending(Checked row, Actual actual) {
		if (actual instanceof Actual.Pending) {
			row.add(FindingCode.K19, "実績が「%s」で、確定していません。".formatted(row.text()), "確定したら、値を記入して再提出してください。");
		}
	}

	private void blank(Checked row, ActualReading reading) {
		boolean empty = reading.actual() instanceof Actual.Blank && reading.doubts().isEmpty();
		if (empty && BlankAnswers.asked(row.candidate.item(), row.indicator(), this.year)) {
			row.add(FindingCode.K20, "実績が空欄です。", "実績が0なら「0」、該当がなければ「該当なし」、未確定なら「集計中」と記入してください。");
		}
	}

	private static void activity(Checked row, Optional<LastYear.Known> before) {
		RawCell cell = row.row().activity();
		String text = cell.text();
		if (text.isEmpty()) {
			row.addAt(FindingCode.K16, cell, "実施内容が空欄です。", "この年度に行ったことを記入してください。");
		}
		else if (before.filter((known) -> Folding.squeeze(known.activity()).equals(Folding.squeeze(text)))
			.isPresent()) {
			row.addAt(FindingCode.K16, cell, "実施内容が前年度とまったく同じです。", "この年度に行ったことに書き改めてください。");
		}
	}

	/** The findings of one row as they are made. */
	private static final class Checked {

		private final Candidate candidate;

		private final List<Finding> findings = new ArrayList<>();

		Checked(Candidate candidate) {
			this.candidate = candidate;
		}

		Indicator indicator() {
			return this.candidate.indicator();
		}

		ReturnRow row() {
			return this.candidate.row();
		}

		String text() {
			return this.candidate.answerCell().text();
		}

		void add(FindingCode code, String problem, String remedy) {
			addAt(code, this.candidate.answerCell(), problem, remedy);
		}

		void add(FindingCode code, Severity severity, String problem, String remedy) {
			add(code, problem, remedy);
			last((finding) -> finding.with(severity));
		}

		void last(UnaryOperator<Finding> change) {
			this.findings.add(change.apply(this.findings.removeLast()));
		}

		void addAt(FindingCode code, RawCell cell, String problem, String remedy) {
			this.findings.add(Finding.of(code, this.candidate.received().department(), indicator().id(),
					this.candidate.at(cell), cell.text(), problem, remedy));
		}

	}

}
