package jp.annualreview.report.html;

import java.util.ArrayList;
import java.util.List;

import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.Items;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.YearCell;

/** 指標の説明: what is said of an item and of one indicator, each with its label. */
record IndicatorFacts(Items.Labels labels) {

	private static final String CONTENT = "取組内容";

	/** What belongs to the item as a whole. */
	public List<LegendEntry> of(ItemRow item) {
		List<LegendEntry> facts = new ArrayList<>();
		add(facts, "方針", String.join("　", item.policyPath()));
		add(facts, "グループ", item.group());
		add(facts, "担当課", item.departments());
		add(facts, "区分", String.join("・", item.marks()));
		facts.addAll(item.details());
		if (item.details().stream().noneMatch((detail) -> detail.label().equals(CONTENT))) {
			add(facts, CONTENT, item.content());
		}
		if (item.indicators().size() != 1) {
			add(facts, this.labels.status(), item.status());
		}
		return facts;
	}

	public List<LegendEntry> of(IndicatorRow indicator) {
		List<LegendEntry> facts = new ArrayList<>();
		facts.addAll(indicator.terms());
		add(facts, this.labels.status(), indicator.status());
		add(facts, "達成率", indicator.rate().printed());
		add(facts, "判定", indicator.verdict());
		add(facts, "状態", indicator.state());
		add(facts, "補足", indicator.why());
		add(facts, "自己評価", indicator.ownView());
		add(facts, "前年度比", indicator.change());
		add(facts, "実施内容", indicator.activity());
		add(facts, "理由・今後の対応", indicator.reason());
		add(facts, "備考", indicator.remark());
		add(facts, "目標の改訂", indicator.note());
		add(facts, "計算の根拠", String.join("\n", indicator.reckoning()));
		add(facts, "出典", indicator.source());
		return facts;
	}

	/** Whether a year of it has a 自己評価 to show beside the grade. */
	public boolean ownViews(IndicatorRow indicator) {
		return this.labels.judged() && indicator.years().stream().anyMatch((year) -> !year.ownView().isEmpty());
	}

	/** Whether a year of it has a 達成率. */
	public boolean rates(IndicatorRow indicator) {
		return indicator.years().stream().anyMatch((year) -> !year.rate().isEmpty());
	}

	/** 自己評価 stands in the second column where nothing is judged. */
	public String lower(YearCell year) {
		return this.labels.judged() ? year.actual().printed() : year.ownView();
	}

	/** The plan, or the stage where nothing is judged. */
	public String upper(YearCell year) {
		return (this.labels.judged() ? year.plan() : year.actual()).printed();
	}

	private static void add(List<LegendEntry> facts, String label, String text) {
		if (!text.isEmpty()) {
			facts.add(new LegendEntry(label, text));
		}
	}

}
