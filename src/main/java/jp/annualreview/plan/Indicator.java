package jp.annualreview.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 指標: one measured row of an item with its yearly targets.
 *
 * @param name 指標名; the item's name where the register leaves it blank
 * @param unit 単位 without its time basis: {@code 人}, {@code %}, {@code t}; blank for
 * stages
 * @param averagedInput 平均の入力=平均済み: the answer is already a mean
 * @param referenceName 参照値名, blank where none is used
 * @param tolerance 許容幅 for 維持
 * @param upperLimit 上限値: an answer above it is a mistake (a share above 100 %)
 * @param stages 段階基準 for stage rows
 * @param redefinedIn 定義変更年度: from this year on older values cannot be compared
 * @param formerBranch 旧枝番 in the plan before
 * @param targets the target in force per year; a year may be absent
 * @param selfAssessed 自己評価 is asked for beside the actual
 */
public record Indicator(IndicatorId id, String name, IndicatorKind kind, String unit, Direction direction,
		Period period, boolean averagedInput, Baseline baseline, FinalTarget finalTarget, String referenceName,
		Optional<BigDecimal> tolerance, Optional<BigDecimal> upperLimit, NoValueMeaning noValueMeaning,
		Optional<StageScale> stages, Optional<FiscalYear> redefinedIn, String formerBranch,
		NavigableMap<FiscalYear, PrintedTarget> targets, boolean selfAssessed) {

	private static final PrintedTarget NO_TARGET = new PrintedTarget("", new Target.None());

	public Indicator {
		targets = Collections.unmodifiableNavigableMap(new TreeMap<>(targets));
	}

	/** An indicator that is answered by its actual alone. */
	public Indicator(IndicatorId id, String name, IndicatorKind kind, String unit, Direction direction, Period period,
			boolean averagedInput, Baseline baseline, FinalTarget finalTarget, String referenceName,
			Optional<BigDecimal> tolerance, Optional<BigDecimal> upperLimit, NoValueMeaning noValueMeaning,
			Optional<StageScale> stages, Optional<FiscalYear> redefinedIn, String formerBranch,
			NavigableMap<FiscalYear, PrintedTarget> targets) {
		this(id, name, kind, unit, direction, period, averagedInput, baseline, finalTarget, referenceName, tolerance,
				upperLimit, noValueMeaning, stages, redefinedIn, formerBranch, targets, false);
	}

	/** Whether the plan says in any year what is to be reached. */
	public boolean hasTarget() {
		return this.targets.values()
			.stream()
			.map(PrintedTarget::target)
			.anyMatch((target) -> !(target instanceof Target.None || target instanceof Target.Ended
					|| target instanceof Target.NotStarted));
	}

	/**
	 * The target in force in a year; {@link Target.None} where the plan prints nothing.
	 */
	public PrintedTarget target(FiscalYear year) {
		return this.targets.getOrDefault(year, NO_TARGET);
	}

	/** The indicator with the targets it had before revisions, given newest first. */
	Indicator before(List<TargetRevision> revisions) {
		NavigableMap<FiscalYear, PrintedTarget> originals = new TreeMap<>(this.targets);
		revisions.stream()
			.filter((revision) -> revision.indicator().equals(this.id))
			.forEach((revision) -> originals.put(revision.year(), revision.original()));
		return new Indicator(this.id, this.name, this.kind, this.unit, this.direction, this.period, this.averagedInput,
				this.baseline, this.finalTarget, this.referenceName, this.tolerance, this.upperLimit,
				this.noValueMeaning, this.stages, this.redefinedIn, this.formerBranch, originals, this.selfAssessed);
	}

}
