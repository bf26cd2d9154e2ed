package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.annualreview.plan.State;

/**
 * Reports for the tests of the formats: {@link #small()} with one item of every kind and
 * state, {@link #large()} with many items, long texts and all chapters filled. Both are
 * 見本.
 */
public final class ReportFixtures {

	private static final List<String> YEARS = List.of("R元", "R2", "R3", "R4");

	private static final String SENTENCE = "地域コミュニティ活性化推進計画に基づき、各校下（地区）の町会等への加入促進や活性化に向けた取組を支援しました。";

	private ReportFixtures() {
	}

	/** Every kind of item and every state once. */
	public static ReviewReport small() {
		return report(10);
	}

	/** 48 items, three of them with several indicators, and texts of 600 characters. */
	public static ReviewReport large() {
		return report(48);
	}

	/** A text of exactly so many characters, in sentences. */
	public static String longText(int length) {
		return SENTENCE.repeat(length / SENTENCE.length() + 1).substring(0, length - 1) + "。";
	}

	private static ReviewReport report(int size) {
		List<ItemRow> items = IntStream.rangeClosed(1, size).mapToObj(ReportFixtures::item).toList();
		return new ReviewReport(cover(), grades(), overview(size), countTable("方針", size), countTable("担当課", size),
				bars(), items, moves(), missed(size), unsettled(), trends(), guide(), legend(), glossary(),
				submissions(size), results(items), itemResults(items), findings(size));
	}

	private static Cover cover() {
		return new Cover("見本市", "第1次行政改革実施計画", "2019年度～2022年度", "令和3年度 進捗状況報告書", "令和3年度", "R3", "第1回",
				"令和4年度第1回行政改革推進委員会", "令和4年7月12日", "行政改革推進委員会・行政改革推進本部", "令和4年6月30日現在", "総務局行政経営課", "電話 000-000-0000",
				true);
	}

	private static List<ResultColumn> grades() {
		List<ResultColumn> columns = new ArrayList<>();
		columns.add(new ResultColumn("AA", ResultKind.GRADE, "目標を大きく上回る", 0, true));
		columns.add(new ResultColumn("A", ResultKind.GRADE, "目標を達成", 1, true));
		columns.add(new ResultColumn("B", ResultKind.GRADE, "目標をやや下回る", 2, false));
		columns.add(new ResultColumn("C", ResultKind.GRADE, "目標を下回る", 3, false));
		columns.add(new ResultColumn("達成", ResultKind.JUDGED_ONLY, "目標を達成", 4, true));
		columns.add(new ResultColumn("未達成", ResultKind.JUDGED_ONLY, "目標を達成していない", 5, false));
		for (State state : State.values()) {
			if (state != State.JUDGED) {
				columns.add(new ResultColumn(state.label(), ResultKind.STATE, "判定の対象外", columns.size(), false));
			}
		}
		return columns;
	}

	private static Overview overview(int size) {
		List<Tally> tallies = new ArrayList<>();
		for (ResultColumn column : grades()) {
			boolean state = column.kind() == ResultKind.STATE;
			tallies.add(new Tally(column, size / 8, state ? "－" : "16.7%", "3", "△2"));
		}
		return new Overview(
				List.of(new LegendEntry("取組事項", size + "件"), new LegendEntry("判定した取組", "36件"),
						new LegendEntry("達成の割合", "71.4%（前年度 65.0%）"), new LegendEntry("評価が上がった取組", "4件"),
						new LegendEntry("評価が下がった取組", "3件")),
				tallies, size, size - 6, List.of("達成と判定した取組は25件（71.4%）で、前年度から3件増えました。",
						"評価が上がった取組は4件（番号 2、7、12、40）、下がった取組は3件（番号 5、9、11）です。", "未提出の担当課が1課あります。提出を求めるかどうかの判断が必要です。"));
	}

	private static CountTable countTable(String heading, int size) {
		List<CountRow> rows = new ArrayList<>();
		List<Integer> counts = grades().stream().map((column) -> size / 24 + 1).toList();
		for (int chapter = 1; chapter <= 3; chapter++) {
			rows.add(new CountRow(chapter + " 市民協働と広域連携の推進に関する" + heading, 0, false, counts, 16, 12, "71.4%", "65.0%"));
			if (heading.equals("方針")) {
				rows.add(new CountRow("(1) 地域コミュニティの充実と市民協働の推進", 1, false, counts, 8, 6, "66.7%", "－"));
				rows.add(new CountRow("(2) 広域連携の推進", 1, false, counts, 8, 6, "66.7%", "50.0%"));
			}
		}
		rows.add(new CountRow("合計", 0, true, counts, size, size - 6, "71.4%", "65.0%"));
		return new CountTable(heading, rows);
	}

	private static List<GradeBar> bars() {
		return List.of(new GradeBar("1 市民協働と広域連携の推進", "R3", List.of(4, 8, 5, 3, 9, 1), "R2", List.of(2, 9, 6, 4, 8, 2)),
				new GradeBar("2 市民サービスの向上", "R3", List.of(0, 3, 0, 1, 12, 0), "R2", List.of(1, 2, 1, 0, 10, 3)),
				new GradeBar("3 健全財政の堅持", "R3", List.of(0, 0, 0, 0, 0, 0), "", List.of()));
	}

	private static ItemRow item(int number) {
		List<ResultColumn> grades = grades();
		String result = grades.get((number - 1) % grades.size()).label();
		int indicators = (number % 9 == 0) ? 3 : 1;
		String name = (number % 7 == 0) ? "地域コミュニティICT化推進員の育成人数と、町会等における地域活動発信アプリの導入及びホームページの開設に対する支援の件数（累計）"
				: "地域コミュニティICT化推進員の育成人数（累計）";
		return new ItemRow(Integer.toString(number), name,
				List.of((number % 2 == 0) ? "1 市民協働と広域連携の推進" : "2 市民サービスの向上", "(1) 地域コミュニティの充実と市民協働の推進"),
				"地域コミュニティの活性化", number % 5 == 1, (number % 5 == 1) ? List.of("重点", "継続") : List.of(),
				(number % 3 == 0) ? "市民協働推進課、市民課、公営企業所管課" : "市民協働推進課", longText((number % 10 == 4) ? 300 : 60), result,
				"R3 " + result,
				IntStream.rangeClosed(1, indicators)
					.mapToObj((branch) -> indicator(number,
							(indicators == 1) ? "" : "①②③".substring(branch - 1, branch), result))
					.toList());
	}

	private static IndicatorRow indicator(int number, String branch, String result) {
		boolean stage = number % 3 == 2;
		List<YearCell> years = new ArrayList<>();
		for (int i = 0; i < YEARS.size(); i++) {
			String plan = stage ? "△□○◎".substring(i, i + 1) : "%,d人".formatted(14_600 - i * 500);
			if (number % 10 == 6 && i == 2) {
				plan = plan + "\n（改訂前 15,000人）";
			}
			String actual = (i == 3) ? "" : stage ? "△□○◎".substring(i, i + 1) : "%,d人".formatted(15_000 - i * 480);
			years.add(new YearCell(YEARS.get(i), plan, actual, (i < 2) ? "A" : "", i == 2));
		}
		boolean state = result.length() > 2 && !result.equals("未達成");
		return new IndicatorRow(branch, branch.isEmpty() ? "" : "指標" + branch + "の名称", stage ? "" : "人",
				stage ? "段階" : "数値", stage ? "増" : "減", years, "R3 " + result, (stage || state) ? "" : "97.3%",
				state ? "" : "達成", state ? result : "", state ? "集計中" : "", "改善（△480人、△3.2%）",
				longText((number % 10 == 4) ? 600 : 50),
				(number % 4 == 0) ? longText((number % 8 == 0) ? 600 : 40) : "",
				(number % 6 == 1) ? "【コロナ】町会活動の停滞等のため目標未達" : "",
				List.of("以下（減）: 実績 ≦ 目標", "達成率 = 2 − 14,040 ÷ 13,600 = 96.7647%", "評価 B（90%以上100%未満）"),
				"市民協働推進課.xlsx［調査票］H12", (number % 10 == 6) ? "R3の目標を改訂（理由: 実績が上回ったため）" : "");
	}

	private static Moves moves() {
		Move up = new Move("2", "地域コミュニティICT化推進員の育成人数（累計）", "C", "B", "R3 24人（目標 25人）、R2 7人（目標 20人）", "研修をオンラインで再開したため",
				"市民協働推進課");
		Move down = new Move("5", "市政広報の認知度", "A", "C", "R3 58.0%（目標 70%）、R2 71.0%（目標 70%）", longText(220), "広報広聴課");
		Move other = new Move("11", "滞納者数", "B", "集計中", "R3 集計中、R2 14,600人（目標 14,000人）", "", "納税課");
		List<List<Integer>> matrix = List.of(List.of(1, 2, 0, 0, 0), List.of(1, 6, 1, 1, 0), List.of(0, 1, 3, 0, 1),
				List.of(0, 0, 1, 2, 0), List.of(0, 0, 0, 0, 9));
		return new Moves("R2", List.of(up, up, up, up), List.of(down, down, down), List.of(other),
				List.of("AA", "A", "B", "C", "達成"), matrix);
	}

	private static List<Missed> missed(int size) {
		return IntStream.rangeClosed(1, size / 6 + 1)
			.mapToObj((i) -> new Missed(Integer.toString(i * 5), "", "市政広報の認知度（市政世論調査）", "C", "70%", "58.0%", "82.9%",
					longText(i % 2 == 0 ? 600 : 80), (i % 3 == 0) ? "【コロナ】" : "", "広報広聴課", "2 市民サービスの向上"))
			.toList();
	}

	private static List<Unsettled> unsettled() {
		return java.util.Arrays.stream(State.values())
			.filter((state) -> state != State.JUDGED)
			.map((state) -> new Unsettled(state.label(), Integer.toString(state.ordinal() + 7), "", "市税収入率の向上",
					"97.0%以上", state.label(), "確定は令和4年9月の見込み", "納税課"))
			.toList();
	}

	private static List<Trend> trends() {
		List<Trend> trends = new ArrayList<>();
		for (int k = 1; k <= 7; k++) {
			List<TrendPoint> points = new ArrayList<>();
			for (int i = 0; i < YEARS.size(); i++) {
				BigDecimal target = BigDecimal.valueOf(15L + 5L * i * k);
				Optional<BigDecimal> actual = (i == 3) ? Optional.empty()
						: Optional.of(BigDecimal.valueOf(Math.max(0, 7L * i * k - 3)));
				points.add(new TrendPoint(YEARS.get(i), Optional.of(target), actual, target.toPlainString() + "人",
						actual.map((value) -> value.toPlainString() + "人").orElse("")));
			}
			trends.add(new Trend(Integer.toString(k * 5 - 4), "地域コミュニティICT化推進員の育成人数（累計）", "人", points,
					"実績は前年度から7人増えましたが、目標の25人には1人届いていません。"));
		}
		return trends;
	}

	private static GradingGuide guide() {
		return new GradingGuide("金沢市", List.of(new GuideBand("達成率", "AA", "110%以上", "目標を大きく上回る"),
				new GuideBand("達成率", "A", "100%以上110%未満", "目標を達成"),
				new GuideBand("達成率", "B", "90%以上100%未満", "目標をやや下回る"), new GuideBand("達成率", "C", "90%未満", "目標を下回る"),
				new GuideBand("達成のみ", "達成", "達成", "目標を達成"), new GuideBand("達成のみ", "未達成", "上の区分に当たらないもの", "目標を達成していない")),
				List.of(new LegendEntry("△", "研究・検討"), new LegendEntry("□", "方針決定"), new LegendEntry("○", "試行・一部実施・策定"),
						new LegendEntry("◎", "施行・本格実施・充実")),
				List.of(new LegendEntry("達成率（増やす指標）", "実績 ÷ 目標"),
						new LegendEntry("達成率（減らす指標）", "2 − 実績 ÷ 目標（0を下回るときは0）"),
						new LegendEntry("端数の扱い", "達成率は小数第2位を四捨五入し、評価の境界をまたぐときは切り捨てます。")));
	}

	private static List<LegendEntry> legend() {
		return List.of(new LegendEntry("△□○◎", "段階。凡例は評価基準のとおり"), new LegendEntry("重点", "重点項目"),
				new LegendEntry("△480人", "数字の前の△は減少を表します"), new LegendEntry("－", "該当する値がないこと"),
				new LegendEntry("未提出", "担当課から回答がないもの"));
	}

	private static List<LegendEntry> glossary() {
		return List.of(new LegendEntry("経常収支比率", longText(120)), new LegendEntry("ICT", "情報通信技術"));
	}

	private static List<SubmissionRow> submissions(int size) {
		return IntStream.rangeClosed(1, size / 2)
			.mapToObj((i) -> (i % 7 == 0) ? new SubmissionRow("第" + i + "課", "未提出", "", "", 0, 0, 0)
					: new SubmissionRow("第" + i + "課", (i % 3 == 0) ? "差戻し" : "受理", "令和4年5月" + i + "日",
							"第" + i + "課.xlsx", i % 3, i % 2, 1))
			.toList();
	}

	private static DataTable results(List<ItemRow> items) {
		List<String> columns = List
			.of("計画ID,年度,版,番号,枝番,取組事項名,指標名,担当課,期間の区分,目標の種類,方向,目標（原文）,目標値,実績（原文）,実績値,単位,達成率,進捗率,判定,評価,状態,理由,前年度実績値,増減,増減の単位,増減率,変化,参考値,参考値の単位,提出ファイル,シート,セル"
				.split(","));
		List<List<DataCell>> rows = new ArrayList<>();
		for (ItemRow item : items) {
			List<DataCell> row = new ArrayList<>(java.util.Collections.nCopies(columns.size(), DataCell.EMPTY));
			row.set(0, DataCell.text("mihon"));
			row.set(1, new DataCell.Number(BigDecimal.valueOf(2021), -1));
			row.set(2, DataCell.text("第1回"));
			row.set(3, DataCell.text(item.number()));
			row.set(5, DataCell.text(item.name()));
			row.set(11, DataCell.text("=1+1"));
			row.set(12, new DataCell.Number(new BigDecimal("14600"), -1));
			row.set(14, new DataCell.Number(new BigDecimal("14040.5"), -1));
			row.set(16, new DataCell.Number(new BigDecimal("97.3822"), 4));
			row.set(19, DataCell.text(item.result()));
			rows.add(row);
		}
		return new DataTable("評価結果", columns, rows);
	}

	private static DataTable itemResults(List<ItemRow> items) {
		List<String> columns = List.of("計画ID,年度,版,番号,取組事項名,体系コード,担当課,重点,評価,判定,状態,前年度評価,評価の変化,見本".split(","));
		return new DataTable("評価結果_取組事項", columns, items.stream()
			.map((item) -> List.of(DataCell.text("mihon"), new DataCell.Number(BigDecimal.valueOf(2021), -1),
					DataCell.text("第1回"), DataCell.text(item.number()), DataCell.text(item.name()),
					DataCell.text("1-(1)"), DataCell.text(item.departments()),
					DataCell.text(item.priority() ? "重点" : ""), DataCell.text(item.result()), DataCell.text("達成"),
					DataCell.EMPTY, DataCell.text("B"), DataCell.text("改善"), DataCell.text("見本")))
			.toList());
	}

	private static DataTable findings(int size) {
		List<String> columns = List.of("コード,重大度,担当課,番号,枝番,提出ファイル,シート,セル,値,内容,対応".split(","));
		List<DataCell> row = List.of(DataCell.text("K05"), DataCell.text("誤り"), DataCell.text("市民協働推進課"),
				DataCell.text("2"), DataCell.EMPTY, DataCell.text("市民協働推進課.xlsx"), DataCell.text("調査票"),
				DataCell.text("H12"), DataCell.text("@12千人"), DataCell.text("単位「千人」は指標の単位「人」に換算できません。"),
				DataCell.text("「人」で記入し直してください。"));
		return new DataTable("指摘一覧", columns, java.util.Collections.nCopies(size / 3, row));
	}

}
