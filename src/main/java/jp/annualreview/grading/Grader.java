package jp.annualreview.grading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.State;
import jp.annualreview.plan.Target;

/**
 * 評価: finds the band of the plan's scheme a result falls into. Which rows of the scheme
 * apply depends on what the result has: a rate, a progress, a stage or only a judgement
 * (rules.md section 3).
 */
final class Grader {

	private final GradeScheme scheme;

	private final BandWording wording;

	Grader(GradeScheme scheme) {
		this.scheme = scheme;
		this.wording = new BandWording(new PercentText(scheme));
	}

	/** The label, or blank where the result cannot be graded. */
	String grade(Situation situation, DueTarget due, Worksheet worksheet) {
		BandStanding standing = new BandStanding(situation, due, worksheet);
		if (worksheet.state() == State.JUDGED) {
			return Stream.concat(bases(due, worksheet), Stream.of(GradeBasis.JUDGED_ONLY))
				.flatMap((basis) -> label(basis, standing, worksheet).stream())
				.findFirst()
				.orElseGet(() -> plainVerdict(worksheet));
		}
		Optional<String> underWay = toCome(situation, due, worksheet) ? underWay(standing, worksheet)
				: Optional.empty();
		return underWay.orElseGet(() -> this.scheme.label(worksheet.state()));
	}

	private Optional<String> underWay(BandStanding standing, Worksheet worksheet) {
		Optional<String> label = Stream.of(GradeBasis.UNDER_WAY, GradeBasis.PROGRESS, GradeBasis.RATE)
			.flatMap((basis) -> label(basis, standing, worksheet).stream())
			.findFirst();
		label.ifPresent((found) -> worksheet.judgedByProgress());
		return label;
	}

	/**
	 * What the result makes of its item where the scheme grades items apart from their
	 * indicators; else blank.
	 */
	String itemGrade(Situation situation, DueTarget due, Worksheet worksheet) {
		return (worksheet.state() == State.JUDGED || toCome(situation, due, worksheet))
				? label(GradeBasis.ITEM, new BandStanding(situation, due, worksheet), worksheet).orElse("") : "";
	}

	/** Whether nothing is missing but the year of judgement. */
	private static boolean toCome(Situation situation, DueTarget due, Worksheet worksheet) {
		return due.before(situation.year()) && Reason.yearToCome(worksheet.reasons()).isPresent();
	}

	private static Stream<GradeBasis> bases(DueTarget due, Worksheet worksheet) {
		if (due.target() instanceof Target.ReachStage) {
			return Stream.of(GradeBasis.STAGE);
		}
		return worksheet.actual().isPresent() ? Stream.of(GradeBasis.RATE, GradeBasis.PROGRESS) : Stream.empty();
	}

	private Optional<String> label(GradeBasis basis, BandStanding standing, Worksheet worksheet) {
		List<GradeBand> bands = this.scheme.bands(basis);
		for (int index = 0; index < bands.size(); index++) {
			GradeBand band = bands.get(index);
			Optional<Boolean> meets = standing.meets(band);
			if (meets.isEmpty()) {
				return Optional.empty();
			}
			if (meets.get()) {
				if (basis != GradeBasis.JUDGED_ONLY || !band.label().equals(plainVerdict(worksheet))) {
					worksheet.step(this.wording.explain(bands, index, standing));
				}
				standing.held(band).ifPresent((share) -> worksheet.gradedBy(share, band.comparison()));
				return Optional.of(band.label());
			}
		}
		return Optional.empty();
	}

	private static String plainVerdict(Worksheet worksheet) {
		return worksheet.verdict().map(Verdict::label).orElse("");
	}

	Optional<BigDecimal> points(String label) {
		return this.scheme.points(label);
	}

	/** The label of the scheme for a bare judgement. */
	String label(Verdict verdict) {
		return this.scheme.bands(GradeBasis.JUDGED_ONLY)
			.stream()
			.filter((band) -> (band.bound() instanceof LowerBound.Achieved) == (verdict == Verdict.ACHIEVED))
			.map(GradeBand::label)
			.findFirst()
			.orElse(verdict.label());
	}

	/**
	 * The best label whose points the mean of these labels' points reaches, the first of
	 * the scheme where several have as many; none where one of them has no points.
	 */
	Optional<String> labelOfMean(List<String> labels) {
		List<BigDecimal> points = labels.stream().flatMap((label) -> points(label).stream()).toList();
		BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal count = BigDecimal.valueOf(labels.size());
		return this.scheme.bands()
			.stream()
			.filter((band) -> points.size() == labels.size() && band.basis().grades() && band.points().isPresent()
					&& sharesBasis(band, labels))
			.sorted(Comparator.comparing((GradeBand band) -> band.points().orElseThrow()).reversed())
			.filter((band) -> band.points().orElseThrow().multiply(count).compareTo(sum) <= 0)
			.findFirst()
			.map(GradeBand::label);
	}

	private boolean sharesBasis(GradeBand band, List<String> labels) {
		return this.scheme.bands(band.basis()).stream().map(GradeBand::label).anyMatch(labels::contains);
	}

	/**
	 * How far down a label stands among the rows of its basis, if both stand in one
	 * basis.
	 */
	Optional<Integer> compare(String one, String other) {
		for (GradeBasis basis : GradeBasis.values()) {
			List<String> labels = this.scheme.bands(basis).stream().map(GradeBand::label).toList();
			if (labels.contains(one) && labels.contains(other)) {
				return Optional.of(Integer.compare(labels.indexOf(other), labels.indexOf(one)));
			}
		}
		return points(one).flatMap((first) -> points(other).map(first::compareTo));
	}

}
