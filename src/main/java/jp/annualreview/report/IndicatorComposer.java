package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Change;
import jp.annualreview.grading.Reckoning;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.State;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.YearCell;

/** 指標の行: the plan row above the actual row, one cell per plan year. */
final class IndicatorComposer {

	private final ReviewFacts facts;

	private final TargetWords targets;

	private final ActualWords actuals;

	private final IndicatorTerms terms;

	private final TrendPoints points;

	private final TrendComposer trends;

	IndicatorComposer(ReviewFacts facts) {
		this.facts = facts;
		this.targets = new TargetWords(facts);
		this.actuals = new ActualWords(facts);
		this.terms = new IndicatorTerms(facts);
		this.points = new TrendPoints(facts);
		this.trends = new TrendComposer(facts);
	}

	/** One row per indicator; an item without one still has a row for its answer. */
	List<IndicatorRow> rows(Item item) {
		if (item.indicators().isEmpty()) {
			return this.facts.assessments(item, this.facts.year())
				.stream()
				.map((assessment) -> row(item, Optional.empty(), assessment))
				.toList();
		}
		return item.indicators()
			.stream()
			.flatMap((indicator) -> this.facts.assessment(indicator.id(), this.facts.year())
				.map((assessment) -> row(item, Optional.of(indicator), assessment))
				.stream())
			.toList();
	}

	private IndicatorRow row(Item item, Optional<Indicator> indicator, Assessment assessment) {
		Optional<Answer> answer = assessment.answer();
		return new IndicatorRow(assessment.indicator().branch(),
				indicator.map(Indicator::name).filter((name) -> !name.equals(item.name())).orElse(""),
				indicator.map(Indicator::unit).orElse(""), indicator.map(IndicatorComposer::kind).orElse(""),
				indicator.filter((one) -> one.kind() == IndicatorKind.NUMBER)
					.map((one) -> one.direction().label())
					.orElse(""),
				years(indicator, assessment.indicator()), status(assessment), this.facts.figures().rate(assessment),
				assessment.verdict().map(Verdict::label).orElse(""), state(assessment),
				why(assessment, indicator.map(Indicator::unit).orElse("")), change(assessment),
				answer.map(Answer::activity).orElse(""), answer.map(Answer::reason).orElse(""),
				answer.map(Answer::remark).orElse(""), reckoning(assessment.reckoning()), source(assessment),
				indicator.map(this.targets::revisionNote).orElse(""),
				answer.flatMap(Answer::ownView).map(SelfAssessment::label).orElse(""),
				indicator.map((one) -> this.terms.of(item, one)).orElseGet(() -> this.terms.of(item)),
				indicator.flatMap((one) -> this.trends.of(item, one)));
	}

	/** Without an answer of this year: the one that reached the last stage. */
	private String source(Assessment assessment) {
		Optional<SourceLocation> own = assessment.answer().map(Answer::source);
		return own.filter((source) -> !source.cell().isEmpty())
			.map(SourceLocation::toString)
			.or(() -> settled(assessment))
			.or(() -> own.map(SourceLocation::toString))
			.orElse("");
	}

	private Optional<String> settled(Assessment assessment) {
		return ReviewFacts.settledIn(assessment)
			.flatMap((year) -> this.facts.assessment(assessment.indicator(), year)
				.flatMap(Assessment::answer)
				.map((answer) -> answer.source() + "（到達した" + this.facts.brief(year) + "の回答）"));
	}

	private String why(Assessment assessment, String unit) {
		return Stream
			.concat(new ProgressWords(this.facts.figures()).of(assessment, unit).stream(),
					Stream.of(PrintedReasons.of(assessment)))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("、"));
	}

	private static String kind(Indicator indicator) {
		return (indicator.period() == Period.EVERY_YEAR) ? indicator.kind().label()
				: indicator.kind().label() + "（" + indicator.period().label() + "）";
	}

	/** One cell per plan year. */
	List<YearCell> years(Optional<Indicator> indicator, IndicatorId id) {
		return this.facts.plan()
			.span()
			.stream()
			.map((year) -> new YearCell(this.facts.brief(year),
					indicator.map((one) -> planned(one, year)).orElse(Cell.EMPTY),
					actual(indicator.map(Indicator::unit).orElse(""), id, year),
					judged(id, year).map(ReviewFacts::result).orElse(""), year.equals(this.facts.year()),
					ownView(indicator, id, year), judged(id, year).map(this.facts.figures()::rate).orElse(Cell.EMPTY)))
			.toList();
	}

	private Optional<Assessment> judged(IndicatorId id, FiscalYear year) {
		return this.facts.assessment(id, year).filter(Assessment::judged);
	}

	private String ownView(Optional<Indicator> indicator, IndicatorId id, FiscalYear year) {
		return this.facts.assessment(id, year)
			.filter((assessment) -> !year.isAfter(this.facts.year()))
			.map((assessment) -> ownView(indicator, assessment))
			.orElse("");
	}

	/** An answer that lacks the 自己評価 it was asked for says so. */
	private static String ownView(Optional<Indicator> indicator, Assessment assessment) {
		boolean missing = indicator.filter(Indicator::selfAssessed).isPresent()
				&& Standing.state(assessment) == State.NO_TARGET;
		return assessment.answer()
			.flatMap(Answer::selfAssessment)
			.map(SelfAssessment::label)
			.orElse(missing ? Standing.NOT_ASSESSED : "");
	}

	/** A number where the plan prints just that. */
	private Cell planned(Indicator indicator, FiscalYear year) {
		String printed = this.targets.planned(indicator, year);
		return this.points.planned(indicator, year)
			.map((value) -> this.facts.figures().cell(value, indicator.unit(), printed))
			.orElseGet(() -> Cell.text(printed));
	}

	private Cell actual(String unit, IndicatorId id, FiscalYear year) {
		if (year.isAfter(this.facts.year())) {
			return Cell.EMPTY;
		}
		return this.facts.assessment(id, year)
			.map((assessment) -> actual(assessment, unit))
			.orElseGet(() -> Cell.text(knownBefore(id, year)));
	}

	private Cell actual(Assessment assessment, String unit) {
		String words = this.actuals.of(assessment, unit);
		if (!this.facts.judges()) {
			return Cell.text(Standing.shown(assessment, words));
		}
		return assessment.answer()
			.map(Answer::actual)
			.filter(Actual.Measured.class::isInstance)
			.map(Actual.Measured.class::cast)
			.map((measured) -> this.facts.figures().cell(measured.value(), unit, words))
			.orElseGet(() -> Cell.text(words));
	}

	private String knownBefore(IndicatorId id, FiscalYear year) {
		return this.facts.register()
			.pastActuals()
			.stream()
			.filter((past) -> past.indicator().equals(id) && past.year().equals(year))
			.map((past) -> past.text())
			.findFirst()
			.orElse("");
	}

	/** Where no item has a target, that this one has none says nothing. */
	private String state(Assessment assessment) {
		return (this.facts.judges() || assessment.state() != State.NO_TARGET) ? assessment.state().label() : "";
	}

	/** {@code R3 B}; a settled stage is printed with the year it was reached. */
	private String status(Assessment assessment) {
		if (!this.facts.judges()) {
			return this.facts.brief(this.facts.year()) + " " + Standing.of(List.of(assessment)).label();
		}
		FiscalYear year = ReviewFacts.settledIn(assessment).orElse(this.facts.year());
		return this.facts.brief(year) + " " + ReviewFacts.result(assessment);
	}

	/**
	 * Blank where there was no year to compare with, or where the state already says why
	 * there is no value.
	 */
	private String change(Assessment assessment) {
		return this.facts.change(assessment.indicator())
			.filter((change) -> change.change() != Change.NOT_COMPARABLE
					|| !Set.of(ChangeWords.NO_LAST_YEAR, assessment.state().label()).contains(change.reason()))
			.map(new ChangeWords(this.facts.figures())::of)
			.orElse("");
	}

	private List<String> reckoning(Reckoning reckoning) {
		List<String> lines = new ArrayList<>();
		if (!reckoning.rule().isEmpty()) {
			lines.add(reckoning.rule());
		}
		lines.addAll(reckoning.steps());
		return lines.stream().map(this.facts.figures()::line).toList();
	}

}
