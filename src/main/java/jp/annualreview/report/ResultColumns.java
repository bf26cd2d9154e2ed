package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.grading.Verdict;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.SelfAssessment;
import jp.annualreview.plan.State;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;

/**
 * 評価の区分の並び: the letters of the scheme, the 達成のみ labels, then the states that occur this
 * year or last (a state that went to none is news).
 */
final class ResultColumns {

	private final ReviewFacts facts;

	private final Map<String, ResultColumn> columns = new LinkedHashMap<>();

	private ResultColumns(ReviewFacts facts) {
		this.facts = facts;
	}

	static List<ResultColumn> of(ReviewFacts facts) {
		ResultColumns columns = new ResultColumns(facts);
		if (facts.judges()) {
			columns.addLetters();
			columns.addJudgedOnly();
		}
		else {
			columns.addStages();
			columns.addSelfAssessments();
		}
		columns.addStates();
		return List.copyOf(columns.columns.values());
	}

	/** The columns that hold a judgement, or the stages where nothing is judged. */
	static List<ResultColumn> compared(List<ResultColumn> columns) {
		return columns.stream().filter((column) -> column.kind().compared()).toList();
	}

	private void addLetters() {
		bands().filter((band) -> band.basis().grades() && band.basis() != GradeBasis.JUDGED_ONLY)
			.filter(this::canBeOfAnItem)
			.forEach((band) -> add(band.label(), ResultKind.GRADE, band.meaning(), favourable(band.bound())));
	}

	/**
	 * Where items have rows of their own, another label stands only where it was given.
	 */
	private boolean canBeOfAnItem(GradeBand band) {
		return !this.facts.plan().scheme().gradesItemsApart() || band.basis() == GradeBasis.ITEM
				|| given().anyMatch(band.label()::equals);
	}

	private void addJudgedOnly() {
		List<GradeBand> judgedOnly = bands().filter((band) -> band.basis() == GradeBasis.JUDGED_ONLY).toList();
		boolean ofItems = judgedOnly.stream().anyMatch(this::canBeOfAnItem);
		judgedOnly.stream()
			.filter((band) -> ofItems)
			.forEach((band) -> add(band.label(), ResultKind.JUDGED_ONLY, band.meaning(), favourable(band.bound())));
		// A scheme without rows of its own for 達成のみ is labelled with the judgement's
		// words.
		for (Verdict verdict : Verdict.values()) {
			if (given().anyMatch(verdict.label()::equals)) {
				add(verdict.label(), ResultKind.JUDGED_ONLY, "", verdict == Verdict.ACHIEVED);
			}
		}
	}

	/** The furthest stage first, then why some stand at none. */
	private void addStages() {
		this.facts.register()
			.indicators()
			.flatMap((indicator) -> indicator.stages().stream())
			.distinct()
			.flatMap((scale) -> scale.stages().reversed().stream())
			.forEach((stage) -> add(stage.symbol(), ResultKind.STAGE, stage.meaning(), false));
		standings().filter((standing) -> standing.stage().isEmpty())
			.map(Standing::label)
			.filter((label) -> !label.isEmpty())
			.distinct()
			.sorted(Comparator.comparing(ResultColumns::place))
			.forEach((label) -> add(label, ResultKind.NO_STAGE, StateWords.meaningOf(label), false));
	}

	private static int place(String label) {
		return Arrays.stream(State.values()).map(State::label).toList().indexOf(label);
	}

	private void addSelfAssessments() {
		boolean given = standings().anyMatch((standing) -> standing.ownView().isPresent());
		if (!given && this.facts.register().indicators().noneMatch(Indicator::selfAssessed)) {
			return;
		}
		for (SelfAssessment own : SelfAssessment.values()) {
			add(own.label(), ResultKind.SELF_ASSESSMENT, "担当課が%sとしたもの".formatted(own.label()),
					own == SelfAssessment.ACHIEVED);
		}
		if (standings().anyMatch((standing) -> standing.ownView().isEmpty())) {
			add(Standing.NOT_ASSESSED, ResultKind.NO_SELF_ASSESSMENT, "自己評価の記入がないもの", false);
		}
	}

	private Stream<Standing> standings() {
		return years().flatMap((year) -> this.facts.register()
			.items()
			.stream()
			.filter((item) -> this.facts.assessment(item, year).isPresent())
			.map((item) -> this.facts.standing(item, year)));
	}

	private void addStates() {
		Set<State> occurring = new LinkedHashSet<>();
		years().flatMap((year) -> items(year)).map(ItemAssessment::state).forEach(occurring::add);
		Arrays.stream(State.values())
			.filter((state) -> state != State.JUDGED && occurring.contains(state))
			// Where no item has a target, to have none is no news.
			.filter((state) -> this.facts.judges() || state != State.NO_TARGET)
			.forEach(this::add);
	}

	private void add(State state) {
		GradeScheme scheme = this.facts.plan().scheme();
		String own = scheme.label(state);
		String meaning = scheme.bands(GradeBasis.STATE)
			.stream()
			.filter((band) -> band.label().equals(own))
			.map(GradeBand::meaning)
			.findFirst()
			.orElseGet(() -> StateWords.meaning(state));
		add(own.isEmpty() ? state.label() : own, ResultKind.STATE, meaning, false);
	}

	private void add(String label, ResultKind kind, String meaning, boolean favourable) {
		int rank = kind.graded() ? (int) this.columns.values().stream().filter((one) -> one.kind() == kind).count()
				: this.columns.size();
		this.columns.putIfAbsent(this.facts.judges() ? label : kind.title() + label,
				new ResultColumn(label, kind, meaning, rank, favourable));
	}

	private Stream<GradeBand> bands() {
		return this.facts.plan().scheme().bands().stream();
	}

	private Stream<String> given() {
		return years()
			.flatMap((year) -> this.facts.register().items().stream().map((item) -> this.facts.result(item, year)));
	}

	private Stream<FiscalYear> years() {
		return Stream.of(this.facts.year(), this.facts.lastYear()).filter(this.facts.input().results()::containsKey);
	}

	private Stream<ItemAssessment> items(FiscalYear year) {
		return this.facts.register().items().stream().flatMap((item) -> this.facts.assessment(item, year).stream());
	}

	static boolean favourable(LowerBound bound) {
		return switch (bound) {
			case LowerBound.Percent percent -> percent.value().compareTo(BigDecimal.valueOf(100)) >= 0;
			case LowerBound.TargetValue target -> true;
			case LowerBound.Achieved achieved -> true;
			case LowerBound.BaselineTimes baseline -> false;
			case LowerBound.LastYear lastYear -> false;
			case LowerBound.PlanStart start -> false;
			case LowerBound.InStates states -> false;
			case LowerBound.Lowest lowest -> false;
		};
	}

}
