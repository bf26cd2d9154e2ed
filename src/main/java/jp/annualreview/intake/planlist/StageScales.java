package jp.annualreview.intake.planlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;

/** 段階基準 to choose from; a list uses the one its own cells are made of. */
final class StageScales {

	private final List<StageScale> scales;

	StageScales(List<SettingRow> rows) {
		Map<String, TreeMap<Integer, Stage>> byName = new LinkedHashMap<>();
		rows.forEach((row) -> {
			int order = Integer.parseInt(row.value("順序"));
			byName.computeIfAbsent(row.value("基準名"), (name) -> new TreeMap<>())
				.put(order, new Stage(order, row.value("記号"), row.value("意味")));
		});
		this.scales = byName.entrySet()
			.stream()
			.map((entry) -> new StageScale(entry.getKey(), List.copyOf(entry.getValue().values())))
			.toList();
	}

	Optional<StageScale> named(String name) {
		return this.scales.stream().filter((scale) -> scale.name().equals(name)).findFirst();
	}

	/** The scale all printed cells belong to; none where nothing is printed. */
	Optional<StageScale> of(List<String> cells) {
		List<String> printed = cells.stream().filter((cell) -> !cell.isEmpty()).toList();
		return printed.isEmpty() ? Optional.empty()
				: this.scales.stream()
					.filter((scale) -> printed.stream().allMatch((symbol) -> scale.stage(symbol).isPresent()))
					.findFirst();
	}

	/** The scale of two stages, not done and done, that a target is the second of. */
	Optional<StageScale> twoStages(String target) {
		return this.scales.stream()
			.filter((scale) -> scale.stages().size() == 2 && scale.stages().getLast().symbol().equals(target))
			.findFirst();
	}

}
