package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;

/** Reads the cells of a stage row: a blank after a symbol keeps that stage due. */
final class StageImport {

	private final StageScale scale;

	/** Whether the stage is due in one year and not asked for before. */
	private final boolean once;

	StageImport(StageScale scale, boolean once) {
		this.scale = scale;
		this.once = once;
	}

	IndicatorReading read(List<TargetCell> cells) {
		if (cells.stream().allMatch((cell) -> cell.text().isEmpty())) {
			return reading(List.of(noTarget()));
		}
		List<ReadCell> read = new ArrayList<>();
		Optional<Stage> due = Optional.empty();
		for (TargetCell cell : cells) {
			Optional<Stage> printed = this.scale.stage(cell.text());
			due = printed.isPresent() ? printed : due;
			read.add(due.map((stage) -> staged(cell, stage, printed.isPresent())).orElseGet(() -> notStarted(cell)));
		}
		return reading(read);
	}

	private IndicatorReading reading(List<ReadCell> read) {
		return new IndicatorReading(
				Map.of("種類", "段階", "段階基準", this.scale.name(), "値なしの意味", "値なし", "期間の区分", this.once ? "最終年度" : ""), read);
	}

	private ReadCell staged(TargetCell cell, Stage stage, boolean printed) {
		if (this.scale.stages().size() == 2 && cell.ofYear() && printed) {
			return proposed(cell, stage);
		}
		String due = stage.symbol().equals(stage.meaning()) ? "「%s」".formatted(stage.symbol())
				: "%s（%s）".formatted(stage.symbol(), stage.meaning());
		return new ReadCell(cell, true, "段階", Integer.toString(stage.order()), "", "",
				printed ? "計画の段階 %s と読みました。".formatted(due) : "空欄のため、前の段階 %s が続くものと読みました。".formatted(due));
	}

	/** Done or not done may also be a day. */
	private ReadCell proposed(TargetCell cell, Stage stage) {
		return new ReadCell(cell, false, "段階", Integer.toString(stage.order()), "", "",
				"「%s」と「%s」の2段階の段階で答える指標としました。いつまでにできたかで判定するときは、計画台帳の指標の種類を「期日」とし、年度の欄に「%s年度末まで」のような期日を書いてください。"
					.formatted(this.scale.stages().getFirst().symbol(), stage.symbol(), cell.label()));
	}

	/** One line for the whole row: there is no cell to look at. */
	private static ReadCell noTarget() {
		return new ReadCell(new TargetCell(TargetCell.WHOLE_ROW, "", "", "", ""), true, "なし", "", "", "",
				"どの年度にも計画の段階がないため、目標なしと読みました。判定はせず、回答された段階を示します。");
	}

	private static ReadCell notStarted(TargetCell cell) {
		return new ReadCell(cell, true, "未着手", "", "", "", "最初の段階より前の空欄のため、未着手と読みました。");
	}

}
