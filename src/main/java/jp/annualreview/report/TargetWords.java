package jp.annualreview.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import jp.annualreview.grading.Assessment;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Target;
import jp.annualreview.plan.TargetRevision;

/** 目標の表記: a target as the plan prints it, revised ones in two lines. */
public final class TargetWords {

	private static final Pattern NUMBER = Pattern.compile("[0-9,]+(?:\\.([0-9]+))?");

	private final ReviewFacts facts;

	TargetWords(ReviewFacts facts) {
		this.facts = facts;
	}

	/** The plan row of a year: the target in force above, the ones before it below. */
	String planned(Indicator indicator, FiscalYear year) {
		String inForce = indicator.target(year).text();
		return originals(indicator, year).map(TargetWords::replaced)
			.reduce(inForce, (above, below) -> above + "\n" + below);
	}

	/** One line on every 改訂 of an indicator's targets, blank where there is none. */
	String revisionNote(Indicator indicator) {
		return revisions(indicator).stream()
			.filter((revision) -> !revision.inForceFrom().isAfter(this.facts.year()))
			.map((revision) -> "%sの目標を%sに改訂（%s → %s。理由: %s）".formatted(this.facts.brief(revision.year()),
					this.facts.plan().reportNotation().date(revision.revisedOn()), revision.before(), revision.after(),
					revision.reason().isEmpty() ? "記入なし" : revision.reason()))
			.collect(Collectors.joining("／"));
	}

	private List<TargetRevision> revisions(Indicator indicator) {
		return this.facts.register()
			.revisions()
			.stream()
			.filter((revision) -> revision.indicator().equals(indicator.id()))
			.toList();
	}

	/** The target that was judged, with those it replaced in lines below. */
	String judged(Assessment assessment) {
		return originals(assessment).map(TargetWords::replaced)
			.reduce(inForce(assessment.target()) + later(assessment, "\n"), (above, below) -> above + "\n" + below);
	}

	/** A target of a year to come must not pass for one of this year. */
	private String later(Assessment assessment, String before) {
		return dueLater(assessment).map((year) -> before + "（" + this.facts.brief(year) + "の目標）").orElse("");
	}

	private Optional<FiscalYear> dueLater(Assessment assessment) {
		String text = assessment.target().text();
		return this.facts.register()
			.indicator(assessment.indicator())
			.filter((indicator) -> !text.isEmpty() && indicator.target(assessment.year()).text().isEmpty())
			.flatMap((indicator) -> this.facts.plan()
				.span()
				.stream()
				.filter((year) -> year.isAfter(assessment.year()) && indicator.target(year).text().equals(text))
				.findFirst());
	}

	/** The same in one line: {@code 152,000 t/年、改訂前 155,000 t/年}. */
	String judgedInLine(Assessment assessment) {
		return originals(assessment).map((before) -> "改訂前 " + before)
			.reduce(inForce(assessment.target()) + later(assessment, ""), (now, before) -> now + "、" + before);
	}

	private static String replaced(String before) {
		return "（改訂前 " + before + "）";
	}

	/** A year judged before a later revision was judged by the target of that time. */
	private Stream<String> originals(Assessment assessment) {
		return this.facts.register()
			.indicator(assessment.indicator())
			.filter((indicator) -> indicator.target(assessment.year()).text().equals(assessment.target().text()))
			.stream()
			.flatMap((indicator) -> originals(indicator, assessment.year()));
	}

	private Stream<String> originals(Indicator indicator, FiscalYear year) {
		return revisions(indicator).stream()
			.filter((revision) -> revision.year().equals(year))
			.sorted(Comparator.comparing(TargetRevision::revisedOn).reversed())
			.map(TargetRevision::before);
	}

	/** The target that was judged; a stage that goes on stands with its symbol. */
	static String inForce(PrintedTarget target) {
		if (target.text().isEmpty() && target.target() instanceof Target.ReachStage due) {
			return due.stage().symbol();
		}
		return target.text();
	}

	/**
	 * Decimals the plan prints, so that {@code 98} beside {@code 97.0%以上} is
	 * {@code 98.0%}.
	 */
	static int decimals(String printed) {
		Matcher found = NUMBER.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC));
		int decimals = 0;
		while (found.find()) {
			decimals = Math.max(decimals, length(found.group(1)));
		}
		return decimals;
	}

	/**
	 * Decimals of an answer as it was written, where it is the very number that was read
	 * ({@code 43.0} and not the {@code 0.970} of a 97 %).
	 */
	public static int decimals(String printed, BigDecimal value) {
		Matcher found = NUMBER.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC));
		return (found.find() && !found.group().startsWith(",")
				&& new BigDecimal(found.group().replace(",", "")).compareTo(value.abs()) == 0) ? length(found.group(1))
						: 0;
	}

	private static int length(@Nullable String decimals) {
		return (decimals == null) ? 0 : decimals.length();
	}

}
