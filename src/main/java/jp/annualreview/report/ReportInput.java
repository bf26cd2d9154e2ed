package jp.annualreview.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Submission;
import jp.annualreview.grading.Compared;
import jp.annualreview.grading.Graded;
import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.EffectAnswer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanRegister;

/**
 * 帳票の材料: all that a report of one year and edition is composed of.
 *
 * @param asOf 基準日 of the run
 * @param results the year under review and the earlier years that are known; every item
 * of the register is assessed in the year under review
 * @param compared the year under review against the year before
 * @param effects 効果額 as answered for the year under review and the years before
 * @param findings every finding of the run, those of the check and those of the grading
 * @param closing whether the report is to end with 計画期間総括
 * @param before the edition of the same year before, where there is one
 * @param onlyChanges whether only the items are to be shown that it left undecided
 */
public record ReportInput(PlanRegister register, FiscalYear year, Edition edition, LocalDate asOf,
		NavigableMap<FiscalYear, Graded> results, Compared compared, List<Finding> findings,
		List<Submission> submissions, List<EffectAnswer> effects, boolean closing, Optional<EditionBefore> before,
		boolean onlyChanges) {

	public ReportInput {
		results = Collections.unmodifiableNavigableMap(new TreeMap<>(results));
		findings = List.copyOf(findings);
		submissions = List.copyOf(submissions);
		effects = List.copyOf(effects);
		Graded graded = results.get(year);
		if (graded == null) {
			throw new IllegalArgumentException("対象年度の評価結果がありません: " + year);
		}
		Set<ItemNumber> assessed = graded.items().stream().map(ItemAssessment::item).collect(Collectors.toSet());
		register.items().stream().map(Item::number).filter((number) -> !assessed.contains(number)).forEach((number) -> {
			throw new IllegalArgumentException("評価結果のない取組事項があります: 番号 " + number);
		});
	}

	/** The material of a year that does not end its plan. */
	public ReportInput(PlanRegister register, FiscalYear year, Edition edition, LocalDate asOf,
			NavigableMap<FiscalYear, Graded> results, Compared compared, List<Finding> findings,
			List<Submission> submissions, List<EffectAnswer> effects) {
		this(register, year, edition, asOf, results, compared, findings, submissions, effects, false, Optional.empty(),
				false);
	}

	/** The material of a plan whose departments gave no 効果額. */
	public ReportInput(PlanRegister register, FiscalYear year, Edition edition, LocalDate asOf,
			NavigableMap<FiscalYear, Graded> results, Compared compared, List<Finding> findings,
			List<Submission> submissions) {
		this(register, year, edition, asOf, results, compared, findings, submissions, List.of());
	}

	/** The same with 計画期間総括. */
	public ReportInput withClosing() {
		return new ReportInput(this.register, this.year, this.edition, this.asOf, this.results, this.compared,
				this.findings, this.submissions, this.effects, true, this.before, this.onlyChanges);
	}

	/** The same after an edition of the same year. */
	public ReportInput after(EditionBefore earlier, boolean onlyUndecided) {
		return new ReportInput(this.register, this.year, this.edition, this.asOf, this.results, this.compared,
				this.findings, this.submissions, this.effects, this.closing, Optional.of(earlier), onlyUndecided);
	}

	/** What the edition before was composed of, as far as it printed results. */
	ReportInput of(EditionBefore earlier) {
		NavigableMap<FiscalYear, Graded> printed = new TreeMap<>(this.results);
		printed.put(this.year, earlier.graded());
		return new ReportInput(earlier.register(), this.year, earlier.edition(), this.asOf, printed, earlier.compared(),
				List.of(), List.of());
	}

	/** The copy for one of the meetings the edition is printed for. */
	public ReportInput copyFor(Meeting meeting) {
		ReportInput shown = meeting.remarks() ? this : withoutRemarks();
		return new ReportInput(this.register.only(meeting), this.year, this.edition, this.asOf, shown.results,
				this.compared, shown.findings, this.submissions, this.effects, this.closing, this.before,
				this.onlyChanges);
	}

	/**
	 * What a department hid, struck out or wrote beside the cells is for the office too.
	 */
	private ReportInput withoutRemarks() {
		NavigableMap<FiscalYear, Graded> shown = new TreeMap<>(this.results);
		shown.replaceAll((ignored, graded) -> graded.withoutRemarks());
		return new ReportInput(this.register, this.year, this.edition, this.asOf, shown, this.compared,
				this.findings.stream()
					.map((finding) -> (finding.code() == FindingCode.K22) ? finding.withoutValue() : finding)
					.toList(),
				this.submissions, this.effects, this.closing, this.before, this.onlyChanges);
	}

	private Graded graded() {
		return Objects.requireNonNull(this.results.get(this.year));
	}

	/** What is to be shown: all, or the items that were undecided the time before. */
	ReportInput shown(boolean judges) {
		return this.before.filter((earlier) -> this.onlyChanges)
			.map((earlier) -> new ReportInput(this.register.only(Undecided.of(earlier.graded(), graded(), judges)),
					this.year, this.edition, this.asOf, this.results, this.compared, this.findings, this.submissions,
					this.effects, this.closing, this.before, true))
			.orElse(this);
	}

}
