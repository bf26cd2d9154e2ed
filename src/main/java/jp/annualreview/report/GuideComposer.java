package jp.annualreview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.StageScale;
import jp.annualreview.plan.Target;
import jp.annualreview.report.document.LegendEntry;

/** 評価基準と算式: the scheme's rows and the plan's settings in words. */
final class GuideComposer {

	private final ReviewFacts facts;

	GuideComposer(ReviewFacts facts) {
		this.facts = facts;
	}

	GradingGuide compose() {
		return new GradingGuide(this.facts.plan().scheme().name(),
				new BandWords(this.facts.figures()).of(this.facts.plan().scheme()), stages(), formulas());
	}

	private List<LegendEntry> stages() {
		List<StageScale> scales = this.facts.register().stageScales();
		return scales.stream()
			.flatMap((scale) -> scale.stages()
				.stream()
				.map((stage) -> new LegendEntry(stage.symbol(),
						(scales.size() > 1) ? stage.meaning() + "（" + scale.name() + "）" : stage.meaning())))
			.toList();
	}

	private List<LegendEntry> formulas() {
		if (!this.facts.judges()) {
			return withoutTargets();
		}
		Plan plan = this.facts.plan();
		List<LegendEntry> formulas = new ArrayList<>();
		formulas.add(new LegendEntry("達成率（増やす指標）", "実績 ÷ 目標 × 100"));
		formulas.add(new LegendEntry("達成率（減らす指標）", lowerIsBetter(plan)));
		formulas.add(new LegendEntry("上限の目標（以下・以内・未満）",
				plan.countOverachievedLimits() ? "減らす指標の算式どおりに数えます。" : "守られたときの達成率は100%とし、下回った分は数えません。"));
		formulas.add(new LegendEntry("同値", "「未満」「超」の目標と実績が等しいときは未達成で、達成率100.0%に（同値）と付けます。"));
		if (approximate()) {
			formulas.add(new LegendEntry("「程度」「約」の目標",
					"目標の最後の桁の半分まで（71%程度なら±0.5ポイント）を目標の幅とし、幅の内は達成率100%とします。計画台帳に許容幅があるときはその値を幅とします。"));
		}
		formulas.add(new LegendEntry("達成率を出さない目標", "段階・期日・文章・維持・範囲・前年度比・参照値比の目標と0の目標は、達成・未達成だけを判定します。"));
		formulas.addAll(new SchemeFormulas(plan.scheme(), this.facts.figures()).entries());
		formulas.addAll(periods());
		formulas.add(new LegendEntry("段階", "実績の段階が計画の段階以上であれば達成です。計画の空欄は直前の段階を続けることを表します。"));
		formulas.add(new LegendEntry("複数の指標がある取組", rollUp(plan)));
		formulas.add(new LegendEntry("端数", "達成率は小数第2位を四捨五入して示します。四捨五入すると評価の境界をまたぐときは切り捨てます。評価は四捨五入する前の値で決めます。"));
		formulas.add(new LegendEntry("達成の割合", "達成と判定した取組の数 ÷ 判定した取組の数 × 100。割合は四捨五入しているため、合計が100%にならないことがあります。"));
		formulas.add(new LegendEntry("前年度比", "改善・悪化は指標の方向（増・減・維持）によります。割合の増減はポイントで示します。"));
		formulas.add(new LegendEntry("状態", "判定していない取組は理由を状態で示します。未達成とせず、達成の割合の分母に含めません。再掲は件数にも含めません。"));
		formulas.add(new LegendEntry("設定", "算式と評価区分は、計画台帳の設定をそのまま示しています。"));
		return formulas;
	}

	private boolean approximate() {
		return this.facts.register()
			.indicators()
			.flatMap((indicator) -> this.facts.plan().span().stream().map(indicator::target))
			.anyMatch((target) -> target.target() instanceof Target.About);
	}

	private List<LegendEntry> withoutTargets() {
		return List.of(new LegendEntry("判定", "この計画には年度ごとの目標がないため、達成・未達成の判定も評価も行いません（状態は「目標なし」です）。"),
				new LegendEntry("到達した段階", "年度末に到達していた段階を担当課が回答したものです。割合は、段階の回答があった取組に占める割合です。"),
				new LegendEntry("自己評価", "その年度の取組について、担当課が達成・一部達成・未達成のいずれかを選んだものです。割合は、自己評価の記入があった取組に占める割合です。"),
				new LegendEntry("階層ごとの件数", "どの階層の行も、その下にある取組事項をすべて数えています。"),
				new LegendEntry("前年度比", "段階が進んだものを改善、戻ったものを悪化とします。増減は段階の数で示します。"),
				new LegendEntry("複数の指標がある取組", "最も低い段階と、最も低い自己評価を取組のものとします。"),
				new LegendEntry("割合", "割合は四捨五入しているため、合計が100%にならないことがあります。"),
				new LegendEntry("設定", "段階の区分は、計画台帳の設定をそのまま示しています。"));
	}

	private static String lowerIsBetter(Plan plan) {
		return switch (plan.lowerIsBetter()) {
			case MIRROR -> "（2 − 実績 ÷ 目標）× 100。0を下回るときは0とします。";
			case RECIPROCAL -> "目標 ÷ 実績 × 100。実績が0のときは率を出さず、達成とします。";
			case BASELINE -> "（基準値 − 実績）÷（基準値 − 目標）× 100。基準値が目標より悪い数値でないときは（2 − 実績 ÷ 目標）× 100 とします。";
		};
	}

	private static String rollUp(Plan plan) {
		return switch (plan.rollUp()) {
			case LOWEST -> "最も低い指標の評価を取組の評価とします。";
			case ALL_ACHIEVED -> "すべての指標が達成のとき、取組を達成とします。";
			case MEAN_POINTS -> "各指標の得点の平均を取組の評価とします。";
		};
	}

	/** Only those the plan uses; the usual one needs no words. */
	private List<LegendEntry> periods() {
		return Stream.of(Period.values())
			.filter((period) -> period != Period.EVERY_YEAR)
			.filter((period) -> this.facts.register().indicators().map(Indicator::period).anyMatch(period::equals))
			.map((period) -> new LegendEntry(period.label(), meaning(period)))
			.toList();
	}

	private static String meaning(Period period) {
		return switch (period) {
			case EVERY_YEAR -> "その年度の実績を毎年度判定します。";
			case CUMULATIVE -> "年度末までの累計を毎年度判定します。";
			case PERIOD_TOTAL -> "計画開始からの実績の合計を、最終年度又は目標に届いた年度に判定します。";
			case FINAL_YEAR -> "目標年度の実績だけを判定します。";
			case THREE_YEAR_MEAN -> "直近3年度の平均を判定します。";
		};
	}

}
