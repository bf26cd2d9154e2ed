package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.plan.Stage;
import jp.annualreview.plan.StageScale;

/** シート「段階」: the stage scales. */
final class StageSheet {

	private StageSheet() {
	}

	static Map<String, StageScale> read(RegisterTable table) {
		Map<String, List<Stage>> stages = new LinkedHashMap<>();
		for (RegisterRow row : table.rows()) {
			Optional<String> name = row.required("基準名");
			Optional<String> symbol = row.required("記号");
			Optional<BigDecimal> order = row.required("順序").flatMap((text) -> row.decimal("順序"));
			if (name.isPresent() && symbol.isPresent() && order.isPresent()) {
				add(stages.computeIfAbsent(name.get(), (key) -> new ArrayList<>()), symbol.get(), order.get(), row);
			}
		}
		Map<String, StageScale> scales = new LinkedHashMap<>();
		stages.forEach((name, list) -> scales.put(name, new StageScale(name, list)));
		return scales;
	}

	private static void add(List<Stage> stages, String symbol, BigDecimal order, RegisterRow row) {
		if (order.signum() <= 0 || order.scale() > 0) {
			row.fault("順序", "1以上の整数ではありません。", "最も低い段階を1として順に記入してください。");
			return;
		}
		if (stages.stream().anyMatch((stage) -> stage.symbol().equals(symbol))) {
			row.fault("記号", "同じ基準に同じ記号が二つあります。", "記号を変えてください。");
		}
		if (stages.stream().anyMatch((stage) -> stage.order() == order.intValue())) {
			row.fault("順序", "同じ基準に同じ順序が二つあります。", "順序を変えてください。");
		}
		stages.add(new Stage(order.intValue(), symbol, row.text("意味")));
	}

}
