package jp.annualreview.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small register without faults, whose sheets a test may replace. */
final class RegisterBlocks {

	private final Map<String, String> sheets = new LinkedHashMap<>();

	RegisterBlocks() {
		with("計画", """
				項目 | 値
				計画ID | small
				自治体名 | 見本市
				計画名 | 見本計画
				開始年度 | 2019
				終了年度 | 2022
				評価基準 | 金沢市
				年度の表記（報告書） | 和暦
				見本データ | はい
				""");
		with("評価基準", """
				基準名 | 対象 | 比較 | 評価 | 下限 | 下限を含む | 意味 | 点数
				金沢市 | 達成率 | 達成率 | AA | 110 | はい | 目標を大きく上回る | 4
				金沢市 | 達成率 | 達成率 | A | 100 | はい | 目標を達成 | 3
				金沢市 | 達成率 | 達成率 | B | 90% | はい | | 2
				金沢市 | 達成率 | 達成率 | C | | | | 1
				""");
		with("段階", """
				基準名 | 順序 | 記号 | 意味
				金沢市 | 1 | △ | 研究・検討
				金沢市 | 2 | □ | 方針決定
				金沢市 | 3 | ○ | 試行・一部実施・策定
				金沢市 | 4 | ◎ | 施行・本格実施・充実
				""");
		with("体系", """
				コード | 上位コード | 階層 | 名称
				1 | | 方針 | 市民協働
				1-1 | 1 | 取組 | 地域コミュニティ
				""");
		with("部署", """
				名称 | 種別 | 回答課 | 別名 | 後継 | 終了年度
				市民協働推進課 | | | 協働課 | |
				財政課 | | | | |
				公営企業所管課 | 総称 | 財政課 | | |
				""");
		with("取組事項", """
				番号 | 体系コード | 名称 | 担当課 | 重点 | 状態 | 状態の年度 | 再掲元 | 統合先 | 旧計画ID | 旧番号
				１ | 1-1 | 町会等数 | 協働課;財政課 | 重点 | | | | | |
				2 | 1-1 | 空き家 | 市民協働推進課 | | | | | | old-plan | 7
				3 | 1 | 定数 | 公営企業所管課 | | 終了 | 2021 | | | |
				""");
		with("指標", """
				番号 | 枝番 | 指標名 | 種類 | 単位 | 方向 | 期間の区分 | 基準年度 | 基準値 | 段階基準 | 値なしの意味 | 2019 | 2020 | 2021 | 2022
				1 | ① | 町会等数 | 数値 | 町会等/年 | 増 | 毎年度 | 2017 | 19町会等/年 | | | 30町会等/年 | 30町会等/年 | 32町会等/年 | 30町会等/年
				1 | ② | 将来負担比率 | 数値 | ％ | 減 | | | 41%以上 | | 0 | 100%未満 | 100%未満 | 100%未満 | -
				2 | | | 段階 | | | | | | 金沢市 | | | △ | ○ |
				3 | | 定数 | 文章 | | | | | | | | 適正に管理 | 適正に管理 | |
				""");
		with("目標改訂", """
				番号 | 枝番 | 年度 | 改訂前 | 改訂後 | 改訂日 | 理由
				1 | ① | 2021 | 30町会等/年 | 31町会等/年 | 2020/4/1 | 見直し
				1 | ① | 2021 | 31町会等/年 | 32町会等/年 | 令和3年4月1日 | 再見直し
				""");
		with("参照値", """
				参照値名 | 年度 | 値 | 出典
				中核市平均 | 2021 | 92.5% | 総務省
				""");
		with("過年度実績", """
				番号 | 枝番 | 年度 | 実績 | 備考
				1 | ① | 2018 | 25町会 | 実績報告
				1 | ② | 2018 | － |
				2 | | 2018 | △ |
				""");
		with("会議", """
				年度 | 版 | 会議名 | 開催日 | 提出期限 | 基準日
				2021 | | 推進委員会 | 令和4年7月1日 | 2022/5/31 | 2022-07-01
				2021 | 第2回 | 推進委員会 | | |
				""");
		with("効果額", """
				番号 | 年度 | 区分 | 見込 | 実績
				1 | 2021 | 単年度 | 1,200千円 | △5,000
				""");
		with("委員意見", """
				年度 | 版 | 番号 | 意見 | 回答 | 対応状況
				2021 | 第1回 | 1 | 目標を見直しては | 検討します | 対応中
				2021 | | | 全般に順調 | |
				""");
		with("年度目標", """
				番号 | 年度 | 文
				2 | 2021 | 調査を行う
				""");
		with("用語", """
				用語 | 説明
				RPA | 定型作業の自動化
				""");
		with("総括", """
				区分 | 体系コード | 見出し | 番号 | 文
				主な成果 | 1 | 地域の活性化 | １ | サポートデスクの開設
				新たな社会変化 | | | | 人口減少 → 業務の見直し
				""");
	}

	RegisterBlocks with(String sheet, String block) {
		this.sheets.put(sheet, block);
		return this;
	}

	RegisterBlocks without(String sheet) {
		this.sheets.remove(sheet);
		return this;
	}

	/** Replaces a text that must occur in the sheet. */
	RegisterBlocks change(String sheet, String from, String to) {
		String block = this.sheets.getOrDefault(sheet, "");
		if (!block.contains(from)) {
			throw new IllegalArgumentException(sheet + ": " + from);
		}
		return with(sheet, block.replace(from, to));
	}

	/** Adds a line at the end of a sheet. */
	RegisterBlocks add(String sheet, String line) {
		return with(sheet, this.sheets.getOrDefault(sheet, "") + line + "\n");
	}

	RawWorkbook workbook() {
		return RawCells.workbook("計画台帳.xlsx",
				this.sheets.entrySet()
					.stream()
					.map((entry) -> RawCells.sheet(entry.getKey(), entry.getValue()))
					.toArray(RawSheet[]::new));
	}

}
