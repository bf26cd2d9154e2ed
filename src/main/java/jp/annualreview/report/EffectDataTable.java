package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.Effect;
import jp.annualreview.grading.EffectSum;
import jp.annualreview.plan.Item;
import jp.annualreview.report.document.DataTable;

/** 効果額.csv: one row per item, kind and year the effect arose in; yen. */
record EffectDataTable(ReviewFacts facts, List<Effect> effects) {

	private static final List<String> COLUMNS = List.of("計画ID", "年度", "版", "番号", "取組事項名", "体系コード", "担当課", "区分", "発生年度",
			"見込", "実績", "差", "年度の見込", "年度の実績", "累計の見込", "累計の実績", "提出ファイル", "シート", "セル", "見本", DataTable.ERA_YEAR);

	DataTable compose() {
		return new DataTable("効果額", COLUMNS, this.effects.stream().map((effect) -> row(effect).cells()).toList());
	}

	private DataRow row(Effect effect) {
		Item item = this.facts.register().item(effect.item()).orElseThrow();
		DataRow row = new DataRow().text(this.facts.plan().id().value())
			.year(this.facts.year().value())
			.text(this.facts.input().edition().value(), item.number().value(), item.name(), item.policy(),
					this.facts.department(item), kind(effect))
			.year(effect.arose().value())
			.number(effect.expected())
			.number(effect.actual())
			.number(EffectSum.of(List.of(effect), (one) -> 1).difference());
		return counted(row, effect)
			.text(effect.source().file(), effect.source().sheet(), effect.source().cell(),
					this.facts.plan().sample() ? "はい" : "")
			.eraYear(this.facts.year());
	}

	private DataRow counted(DataRow row, Effect effect) {
		int now = effect.timesIn(this.facts.year());
		int through = effect.timesThrough(this.facts.year());
		return row.number(times(effect.expected(), now))
			.number(times(effect.actual(), now))
			.number(times(effect.expected(), through))
			.number(times(effect.actual(), through));
	}

	private static Optional<BigDecimal> times(Optional<BigDecimal> yen, int times) {
		return yen.filter((amount) -> times > 0).map((amount) -> amount.multiply(BigDecimal.valueOf(times)));
	}

	static String kind(Effect effect) {
		return effect.recurring() ? "継続" : "単年度";
	}

}
