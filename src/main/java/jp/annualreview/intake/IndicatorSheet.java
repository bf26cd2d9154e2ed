package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import jp.annualreview.plan.Baseline;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.FinalTarget;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.NoValueMeaning;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.StageScale;

/** シート「指標」: the indicators with a column of printed targets per year. */
final class IndicatorSheet {

	private final TargetReader targets = new TargetReader();

	private final QuantityReader quantities = new QuantityReader();

	private final Units units = new Units();

	private final DateReader dates = new DateReader();

	private final Map<String, StageScale> scales;

	private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();

	private final NavigableMap<FiscalYear, String> years = new TreeMap<>();

	IndicatorSheet(RegisterTable table, ItemSheet items, Map<String, StageScale> scales) {
		this.scales = scales;
		table.columns().keySet().forEach((header) -> this.dates.fiscalYear(header).ifPresent((year) -> {
			if (this.years.putIfAbsent(year, header) != null) {
				table.fault(1, header, header, "同じ年度の列が二つあります。", "どちらかの列を削除してください。");
			}
		}));
		Map<ItemNumber, String> names = items.names();
		for (RegisterRow row : table.rows()) {
			row.requiredItem("番号")
				.filter((number) -> items.knows(number, row, "番号"))
				.ifPresent((number) -> add(number, names.getOrDefault(number, ""), row));
		}
	}

	/** The years that have a column. */
	List<FiscalYear> years() {
		return List.copyOf(this.years.keySet());
	}

	Map<IndicatorId, Indicator> byId() {
		return this.indicators;
	}

	Map<ItemNumber, List<Indicator>> byItem() {
		Map<ItemNumber, List<Indicator>> byItem = new LinkedHashMap<>();
		this.indicators.values()
			.forEach((indicator) -> byItem.computeIfAbsent(indicator.id().item(), (key) -> new ArrayList<>())
				.add(indicator));
		return byItem;
	}

	private void add(ItemNumber number, String itemName, RegisterRow row) {
		IndicatorId id = new IndicatorId(number, row.exactText("枝番"));
		if (this.indicators.containsKey(id)) {
			row.fault("枝番", "同じ番号と枝番の指標が二つあります。", "枝番を変えるか、どちらかの行を削除してください。");
			return;
		}
		row.required("種類")
			.map((text) -> row.choice("種類", IndicatorKind.values(), IndicatorKind::label, IndicatorKind.NUMBER))
			.ifPresent((kind) -> this.indicators.put(id, indicator(id, itemName, kind, row)));
	}

	private Indicator indicator(IndicatorId id, String itemName, IndicatorKind kind, RegisterRow row) {
		String name = row.text("指標名").isEmpty() ? itemName : row.text("指標名");
		String unit = this.units.withoutTimeBasis(row.text("単位"));
		Direction direction = direction(kind, row);
		Period period = row.choice("期間の区分", Period.values(), Period::label, Period.EVERY_YEAR);
		Optional<StageScale> scale = scale(kind, row);
		TargetQuestion question = new TargetQuestion(name, Optional.of(kind), unit, Optional.of(direction),
				Optional.of(period), FiscalYear.of(2000), scale, List.of(), row.text("基準値"));
		return new Indicator(id, name, kind, unit, direction, period, averaged(row), baseline(row, unit),
				new FinalTarget(row.year("最終目標年度"), row.text("最終目標")), row.text("参照値名"), row.decimal("許容幅"),
				row.decimal("上限値"),
				row.choice("値なしの意味", NoValueMeaning.values(), NoValueMeaning::label, NoValueMeaning.NOTHING), scale,
				row.year("定義変更年度"), row.exactText("旧枝番"), targets(row, question), row.marked("自己評価"));
	}

	private Direction direction(IndicatorKind kind, RegisterRow row) {
		boolean needed = kind == IndicatorKind.NUMBER && row.text("方向").isEmpty()
				&& this.years.values().stream().anyMatch((column) -> !row.text(column).isEmpty());
		if (needed) {
			row.fault("方向", "数値の指標に方向がありません。", "「増」「減」「維持」のいずれかを記入してください。");
		}
		return row.choice("方向", Direction.values(), Direction::label, Direction.INCREASE);
	}

	private static boolean averaged(RegisterRow row) {
		String text = row.text("平均の入力");
		if (!List.of("", "単年度値", "平均済み").contains(text)) {
			row.fault("平均の入力", "決められた語ではありません。", "「単年度値」「平均済み」のいずれかを記入してください。");
		}
		return text.equals("平均済み");
	}

	private Optional<StageScale> scale(IndicatorKind kind, RegisterRow row) {
		String name = row.text("段階基準");
		if (kind != IndicatorKind.STAGE && name.isEmpty()) {
			return Optional.empty();
		}
		if (name.isEmpty() && this.scales.size() == 1) {
			return Optional.of(this.scales.values().iterator().next());
		}
		Optional<StageScale> scale = Optional.ofNullable(this.scales.get(name));
		if (scale.isEmpty()) {
			row.fault("段階基準", name.isEmpty() ? "段階の指標に段階基準がありません。" : "この名前の段階基準がシート「段階」にありません。",
					"シート「段階」の基準名と同じ名前を記入してください。");
		}
		return scale;
	}

	private Baseline baseline(RegisterRow row, String unit) {
		String text = row.text("基準値");
		Optional<BigDecimal> value = switch (this.quantities.read(row.exactText("基準値"))) {
			case QuantityReading.One(Quantity quantity) -> plain(quantity, unit, row);
			case QuantityReading.OutOfBounds(DecimalReading number) -> row.outOfBounds("基準値", number);
			case QuantityReading other -> Optional.empty();
		};
		return new Baseline(row.year("基準年度"), text, value);
	}

	private Optional<BigDecimal> plain(Quantity quantity, String unit, RegisterRow row) {
		boolean qualified = quantity.qualifiers()
			.stream()
			.anyMatch((qualifier) -> qualifier != Qualifier.MEAN && qualifier != Qualifier.TOTAL);
		if (qualified) {
			return Optional.empty();
		}
		Optional<BigDecimal> value = this.units.convert(quantity, unit);
		if (value.isEmpty()) {
			row.fault("基準値", "基準値の単位が指標の単位「" + unit + "」に換算できません。", "指標の単位で記入してください。");
		}
		return value;
	}

	private NavigableMap<FiscalYear, PrintedTarget> targets(RegisterRow row, TargetQuestion question) {
		NavigableMap<FiscalYear, String> printed = new TreeMap<>();
		this.years.forEach((year, column) -> printed.put(year, row.text(column)));
		TargetRow read = TargetRow.read(printed, question, this.targets);
		boolean scaleMissing = question.kind().filter((kind) -> kind == IndicatorKind.STAGE).isPresent()
				&& question.stages().isEmpty();
		read.readings().forEach((year, reading) -> {
			if (!reading.understood() && !scaleMissing) {
				row.fault(this.years.getOrDefault(year, ""), "目標として読めません。" + reading.reason(),
						"目標の書き方か、種類・単位・方向の列を確かめてください。");
			}
		});
		return read.targets();
	}

}
