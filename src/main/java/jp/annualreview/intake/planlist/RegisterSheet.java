package jp.annualreview.intake.planlist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sheets of a register that an import fills, with their columns in the order an
 * officer reads them. 備考 is ours: it says why a row is as it is.
 */
enum RegisterSheet {

	PLAN("計画", 1, "項目", "値"),

	MEETINGS("会議", 2, "年度", "版", "会議名", "開催日", "提出期限", "基準日", "備考"),

	POLICIES("体系", 1, "コード", "上位コード", "階層", "名称", "説明"),

	ITEMS("取組事項", 1, "番号", "体系コード", "グループ", "名称", "担当課", "関係課", "重点", "継続", "内容", "現状と課題", "目標の状態", "開始年度", "終了年度",
			"状態", "状態の年度", "状態の理由", "再掲元", "統合先", "新規", "旧計画ID", "旧番号"),

	/** Followed by one column per fiscal year and 備考. */
	INDICATORS("指標", 2, "番号", "枝番", "指標名", "種類", "単位", "方向", "期間の区分", "平均の入力", "基準年度", "基準値", "最終目標", "最終目標年度", "参照値名",
			"許容幅", "上限値", "値なしの意味", "段階基準", "定義変更年度", "旧枝番"),

	YEAR_GOALS("年度目標", 2, "番号", "年度", "文"),

	REVISIONS("目標改訂", 3, "番号", "枝番", "年度", "改訂前", "改訂後", "改訂日", "理由"),

	SCHEMES("評価基準", 4, "基準名", "対象", "比較", "評価", "下限", "下限を含む", "意味", "点数"),

	STAGES("段階", 2, "基準名", "順序", "記号", "意味"),

	DEPARTMENTS("部署", 1, "名称", "種別", "回答課", "別名", "開始年度", "終了年度", "後継", "備考"),

	REFERENCES("参照値", 2, "参照値名", "年度", "値", "出典"),

	PAST_ACTUALS("過年度実績", 3, "番号", "枝番", "年度", "実績", "備考", "出典"),

	EFFECTS("効果額", 3, "番号", "年度", "区分", "見込", "実績"),

	OPINIONS("委員意見", 4, "年度", "版", "番号", "意見", "回答", "対応状況"),

	GLOSSARY("用語", 1, "用語", "説明"),

	/** 様式: where on its sheets a return of the city holds what. */
	FORM("様式", 3, "欄", "見出し", "位置", "始まり"),

	CLOSING("総括", 5, "区分", "体系コード", "見出し", "番号", "文");

	private final String label;

	private final int keyColumns;

	private final List<String> columns;

	/**
	 * A sheet.
	 * @param keyColumns how many of the first columns tell one row from another
	 */
	RegisterSheet(String label, int keyColumns, String... columns) {
		this.label = label;
		this.keyColumns = keyColumns;
		this.columns = List.of(columns);
	}

	static RegisterSheet named(String label) {
		return Stream.of(values())
			.filter((sheet) -> sheet.label.equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(label));
	}

	/** The columns that tell one row from another. */
	List<String> key() {
		return this.columns.subList(0, this.keyColumns);
	}

	List<String> columns() {
		return this.columns;
	}

	TableBuilder start() {
		return start(List.of());
	}

	TableBuilder start(List<String> furtherColumns) {
		List<String> all = new ArrayList<>(this.columns);
		all.addAll(furtherColumns);
		return new TableBuilder(this.label, all);
	}

}
