package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Item;

/**
 * 回答の割り振り: one answer for an item of several indicators, shared out: the stage to the
 * stage, each number to the indicator its name or unit tells, the prose to all. What
 * cannot be told apart is held back, not guessed.
 */
final class AnswerShares {

	private final MeasureSplit split = new MeasureSplit();

	private final AnswerWords words = new AnswerWords();

	private final StageReader stages = new StageReader();

	private final Units units = new Units();

	/**
	 * One indicator's part of an answer.
	 *
	 * @param undivided why no part could be made out
	 * @param first whether it stands for the whole answer where that counts once
	 */
	record Share(Indicator indicator, ReturnRow row, Optional<ReadingDoubt> undivided, boolean first) {

		static Share whole(Indicator indicator, ReturnRow row) {
			return new Share(indicator, row, Optional.empty(), true);
		}

		/** Whether it says anything but prose. */
		boolean answers() {
			return !(this.row.actual().isEmpty() && this.row.stage().isEmpty() && this.row.assessment().isEmpty());
		}

	}

	List<Share> of(ReturnRow sent, Item item) {
		ReturnRow row = stageUnderActual(sent, item) ? sent.with(RawCell.NONE, sent.actual()) : sent;
		List<Indicator> figures = item.indicators()
			.stream()
			.filter((indicator) -> indicator.kind() == IndicatorKind.NUMBER
					|| indicator.kind() == IndicatorKind.DEADLINE)
			.toList();
		Optional<Map<Indicator, RawCell>> parts = parts(row.actual(), figures);
		List<Share> shares = new ArrayList<>();
		for (Indicator indicator : item.indicators()) {
			boolean figure = figures.contains(indicator);
			RawCell actual = figure
					? parts.map((found) -> found.getOrDefault(indicator, row.actual().emptied())).orElse(row.actual())
					: RawCell.NONE;
			RawCell stage = (indicator.kind() == IndicatorKind.STAGE) ? row.stage() : RawCell.NONE;
			Optional<ReadingDoubt> doubt = (figure && parts.isEmpty()) ? Optional.of(undivided(row, figures))
					: Optional.empty();
			shares.add(new Share(indicator, row.part(indicator.id().branch(), actual, stage), doubt, shares.isEmpty()));
		}
		return shares;
	}

	/** A list without a column 段階 has the stage under 実績. */
	private boolean stageUnderActual(ReturnRow row, Item item) {
		return row.stage().isEmpty() && item.indicators()
			.stream()
			.flatMap((indicator) -> indicator.stages().stream())
			.anyMatch((scale) -> this.stages.read(row.actual().text(), scale).isPresent());
	}

	/** Empty where the cell cannot be divided. */
	private Optional<Map<Indicator, RawCell>> parts(RawCell cell, List<Indicator> figures) {
		String text = cell.text();
		boolean forAll = figures.size() < 2 || text.isEmpty() || this.words.isPending(text)
				|| this.words.isUnmeasurable(text) || this.words.isNoValue(text);
		if (forAll) {
			Map<Indicator, RawCell> same = new HashMap<>();
			figures.forEach((indicator) -> same.put(indicator, cell));
			return Optional.of(same);
		}
		return this.split.split(text).flatMap((measures) -> assigned(cell, measures, figures));
	}

	private Optional<Map<Indicator, RawCell>> assigned(RawCell cell, List<Measure> measures, List<Indicator> figures) {
		Map<Indicator, RawCell> parts = new HashMap<>();
		for (Measure measure : measures) {
			Optional<Indicator> meant = meant(measure, measures, figures).filter((found) -> !parts.containsKey(found));
			if (meant.isEmpty()) {
				return Optional.empty();
			}
			parts.put(meant.get(),
					(measures.size() == 1 && measure.value().equals(cell.text())) ? cell : cell.with(measure.value()));
		}
		return Optional.of(parts);
	}

	/** By name, else by its mark where all are marked, else by a unit no other has. */
	private Optional<Indicator> meant(Measure measure, List<Measure> all, List<Indicator> figures) {
		List<Indicator> fitting = figures.stream().filter((indicator) -> fits(measure, indicator)).toList();
		if (!measure.name().isEmpty()) {
			Optional<Indicator> named = only(
					fitting.stream().filter((indicator) -> isNamed(measure, indicator)).toList());
			if (named.isPresent()) {
				return named;
			}
		}
		boolean marked = all.stream().allMatch((any) -> any.mark() > 0) && all.size() == figures.size();
		if (marked && measure.mark() <= figures.size()) {
			return Optional.of(figures.get(measure.mark() - 1)).filter(fitting::contains);
		}
		return measure.unit().isEmpty() ? Optional.empty()
				: only(fitting.stream().filter((indicator) -> !indicator.unit().isEmpty()).toList());
	}

	private static Optional<Indicator> only(List<Indicator> found) {
		return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private boolean fits(Measure measure, Indicator indicator) {
		return measure.unit().isEmpty() || (indicator.kind() == IndicatorKind.NUMBER
				&& this.units.convert(BigDecimal.ONE, measure.unit(), indicator.unit()).isPresent());
	}

	private static boolean isNamed(Measure measure, Indicator indicator) {
		String said = Folding.squeeze(measure.name());
		String name = Folding.squeeze(indicator.name());
		return said.contains(name) || name.contains(said);
	}

	private static ReadingDoubt undivided(ReturnRow row, List<Indicator> figures) {
		String names = figures.stream().map(Indicator::name).collect(Collectors.joining("、"));
		String example = figures.stream()
			.map((indicator) -> indicator.name() + "○○" + indicator.unit())
			.collect(Collectors.joining(" ", "「", "」"));
		return new ReadingDoubt(FindingCode.K04, "実績「%s」を、指標（%s）ごとの数値に分けられません。".formatted(row.actual().text(), names),
				"%sのように、指標名と単位を付け、間を空けて記入し、再提出してください。枝番ごとの行に分けて記入することもできます。".formatted(example));
	}

}
