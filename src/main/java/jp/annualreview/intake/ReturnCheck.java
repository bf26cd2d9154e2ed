package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.finding.Corrections;
import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.EffectAnswer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.PlanRegister;

/**
 * 提出の検査: holds all returns of a year against the plan. The checks K07, K10, K11, K13 and
 * K17 need a judgement and are made with it. Rules: {@code rules.md} section 6.
 */
public final class ReturnCheck {

	private static final Comparator<Finding> BY_PLACE = Comparator
		.comparing((Finding finding) -> finding.location().file());

	private final PlanRegister register;

	private final ActualReader reader = new ActualReader();

	public ReturnCheck(PlanRegister register) {
		this.register = register;
	}

	/**
	 * Checks the returns of a year.
	 * @param year the year under review
	 * @param returns all files in the folder of the year, in any order
	 * @param earlier the answers of earlier years
	 */
	public CheckedReturns check(FiscalYear year, List<DepartmentReturn> returns, AnswerBook earlier) {
		List<Finding> findings = new ArrayList<>();
		Departments departments = new Departments(this.register, year);
		List<Received> received = new ReturnSorter(this.register.plan().id(), year, departments, findings)
			.sort(returns);
		RowChoice choice = new RowChoice(new RowMatcher(this.register, departments, findings).match(received),
				findings);
		ReplacedFiles replaced = new ReplacedFiles(received, choice);
		RowChecks checks = new RowChecks(year, this.reader, new LastYear(this.register, earlier, year, this.reader));
		Settling settling = new Settling(checks);
		EffectChecks amounts = new EffectChecks(this.register, year);
		List<Answer> answers = new ArrayList<>();
		List<EffectAnswer> effects = new ArrayList<>();
		for (Item item : this.register.items()) {
			Unanswered unanswered = new Unanswered(item, departments.respondent(item), received, year);
			for (Indicator indicator : item.indicators()) {
				answers.add(choice.row(indicator.id())
					.map((row) -> settling.check(row, choice.superseded(indicator.id()), findings))
					.orElseGet(() -> unanswered.answer(indicator, findings)));
			}
			effects.addAll(amounts.check(item, choice.rows(item), findings));
		}
		answers = new RelistedCheck(this.register, year).check(answers, findings);
		List<Finding> settled = Stream.concat(replaced.settled(findings).stream(), settling.settled().stream())
			.toList();
		return result(answers, effects, new Corrections(settled).among(replaced.stillOpen(findings)), received,
				departments, settled, settling.replaced());
	}

	private static CheckedReturns result(List<Answer> answers, List<EffectAnswer> effects, List<Finding> findings,
			List<Received> received, Departments departments, List<Finding> settled, List<Answer> replaced) {
		List<Finding> sorted = findings.stream().sorted(BY_PLACE).toList();
		SubmissionBoard board = new SubmissionBoard(received, sorted);
		return new CheckedReturns(answers, sorted,
				departments.respondents(board::hasFrom).stream().map(board::of).toList(),
				SubmissionBoard.newest(received), effects, settled, replaced);
	}

	/** 回答のない取組: why no row counts for an item. */
	private record Unanswered(Item item, String respondent, List<Received> received, FiscalYear year) {

		Answer answer(Indicator indicator, List<Finding> findings) {
			List<Received> files = this.received.stream()
				.filter((file) -> file.department().equals(this.respondent))
				.toList();
			if (files.isEmpty()) {
				return Answer.notSubmitted(indicator.id(), this.year, this.respondent);
			}
			// Only a file that was read can have left a row blank.
			List<Received> read = files.stream().filter(Received::usable).toList();
			Received newest = (read.isEmpty() ? files : read).getLast();
			boolean held = read.isEmpty() || BrokenLines.hold(indicator.id(), this.respondent, findings);
			if (!held && BlankAnswers.asked(this.item, indicator, this.year)) {
				findings.add(Finding.of(FindingCode.K20, this.respondent, indicator.id(), newest.asFile(), "",
						(read.stream().allMatch((file) -> file.sent().misses(indicator.id()))
								? "番号%sの行が調査票から消されていて、回答がありません。" : "番号%sの回答がありません。")
							.formatted(indicator.id()),
						"実績が0なら「0」、該当がなければ「該当なし」、未確定なら「集計中」と記入して再提出してください。"));
			}
			Actual actual = held ? new Actual.HeldBack() : new Actual.Blank();
			return new Answer(indicator.id(), this.year, actual, "", this.respondent, "", "", "", newest.asFile());
		}

	}

}
