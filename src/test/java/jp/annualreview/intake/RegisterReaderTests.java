package jp.annualreview.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.annualreview.plan.Actual;
import jp.annualreview.plan.ClosingNote;
import jp.annualreview.plan.Direction;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Target;
import jp.annualreview.plan.YearNotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class RegisterReaderTests {

	private final RegisterReader reader = new RegisterReader();

	private static FiscalYear year(int value) {
		return FiscalYear.of(value);
	}

	private List<RegisterFault> faults(RegisterBlocks blocks) {
		RawWorkbook workbook = blocks.workbook();
		try {
			this.reader.read(workbook);
			return List.of();
		}
		catch (RegisterFaultyException ex) {
			return ex.faults();
		}
	}

	private PlanRegister read() {
		return this.reader.read(new RegisterBlocks().workbook());
	}

	private static Indicator indicator(PlanRegister register, String item, String branch) {
		return register.indicator(IndicatorId.of(item, branch)).orElseThrow();
	}

	@Test
	void 計画の設定を読む() {
		PlanRegister register = read();

		assertThat(register.plan().id()).hasToString("small");
		assertThat(register.plan().years()).isEqualTo(4);
		assertThat(register.plan().planNotation()).isEqualTo(YearNotation.WESTERN);
		assertThat(register.plan().reportNotation()).isEqualTo(YearNotation.ERA);
		assertThat(register.plan().sample()).isTrue();
		assertThat(register.plan().scheme().bands()).extracting((band) -> band.label())
			.containsExactly("AA", "A", "B", "C");
		assertThat(register.plan().scheme().bands()).extracting((band) -> band.bound())
			.containsExactly(new LowerBound.Percent(new BigDecimal(110)), new LowerBound.Percent(new BigDecimal(100)),
					new LowerBound.Percent(new BigDecimal(90)), new LowerBound.Lowest());
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = ';', textBlock = """
			計画の行; 報告書の負号
			備考 |; △
			負数の表記 |; △
			負数の表記 | △; △
			負数の表記 | ▲; ▲
			負数の表記 | −; −
			負数の表記 | -; −
			負数の表記 | －; −
			負数の表記 | ‐; −
			負数 の 表記 | ▲; ▲
			""")
	void 負数の表記を読む(String setting, String sign) {
		PlanRegister register = this.reader.read(new RegisterBlocks().change("計画", "見本データ | はい", setting).workbook());

		assertThat(register.plan().negatives().label()).isEqualTo(sign);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = ';', textBlock = """
			計画の行; 数える
			備考 |; false
			上限目標の超過達成 |; false
			上限目標の超過達成 | 数えない; false
			上限目標の超過達成 | 数える; true
			""")
	void 上限目標の超過達成を数えるかを読む(String setting, boolean counts) {
		PlanRegister register = this.reader.read(new RegisterBlocks().change("計画", "見本データ | はい", setting).workbook());

		assertThat(register.plan().countOverachievedLimits()).isEqualTo(counts);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			区分,   継続
			単年度, false
			継続,   true
			""")
	void 効果額の区分を読む(String kind, boolean recurring) {
		PlanRegister register = this.reader.read(new RegisterBlocks().change("効果額", "単年度", kind).workbook());

		assertThat(register.effects().getFirst().recurring()).isEqualTo(recurring);
	}

	@Test
	void 取組事項と指標を読む() {
		PlanRegister register = read();

		assertThat(register.items()).extracting(Item::number)
			.containsExactly(new ItemNumber("1"), new ItemNumber("2"), new ItemNumber("3"));
		Item first = register.items().getFirst();
		assertThat(first.departments()).containsExactly("協働課", "財政課");
		assertThat(first.priority()).isTrue();
		assertThat(register.respondent(first, year(2021))).isEqualTo("市民協働推進課");
		assertThat(register.items().get(1).predecessor()).isPresent();
		assertThat(register.items().get(2).fate().in(year(2020))).isEqualTo(ItemStatus.ACTIVE);
		assertThat(register.items().get(2).fate().in(year(2021))).isEqualTo(ItemStatus.ENDED);
		assertThat(register.respondent(register.items().get(2), year(2021))).isEqualTo("財政課");
	}

	@Test
	void 指標の単位は年あたりを外し印刷は残す() {
		Indicator indicator = indicator(read(), "1", "①");

		assertThat(indicator.unit()).isEqualTo("町会等");
		assertThat(indicator.direction()).isEqualTo(Direction.INCREASE);
		assertThat(indicator.baseline().value()).contains(new BigDecimal(19));
		assertThat(indicator.target(year(2021)))
			.isEqualTo(new PrintedTarget("32町会等/年", new Target.AtLeast(new BigDecimal(32))));
	}

	@Test
	void 限度の付いた基準値は数値にしない() {
		Indicator indicator = indicator(read(), "1", "②");

		assertThat(indicator.baseline().text()).isEqualTo("41%以上");
		assertThat(indicator.baseline().value()).isEmpty();
		assertThat(indicator.unit()).isEqualTo("%");
		assertThat(indicator.period()).isEqualTo(Period.EVERY_YEAR);
		assertThat(indicator.target(year(2021)).target()).isEqualTo(new Target.Below(new BigDecimal(100)));
		assertThat(indicator.target(year(2022)).target()).isEqualTo(new Target.Ended());
	}

	@Test
	void 段階の行は空欄を未着手か継続と読む() {
		Indicator indicator = indicator(read(), "2", "");

		assertThat(indicator.name()).isEqualTo("空き家");
		assertThat(indicator.target(year(2019)).target()).isEqualTo(new Target.NotStarted());
		assertThat(indicator.target(year(2022)).target()).isEqualTo(indicator.target(year(2021)).target());
		assertThat(indicator.target(year(2022)).text()).isEmpty();
	}

	@Test
	void ほかのシートを読む() {
		PlanRegister register = read();

		assertThat(register.meeting(year(2021), Edition.FIRST).orElseThrow().heldOn())
			.contains(LocalDate.of(2022, 7, 1));
		assertThat(register.meeting(year(2021), new Edition("第2回")).orElseThrow().asOf()).isEmpty();
		assertThat(register.reference("中核市平均", year(2021))).contains(new BigDecimal("92.5"));
		assertThat(register.effects().getFirst().expected()).contains(new BigDecimal(1200000));
		assertThat(register.effects().getFirst().actual()).contains(new BigDecimal(-5000));
		assertThat(register.opinions()).extracting((opinion) -> opinion.item().isPresent())
			.containsExactly(true, false);
		assertThat(register.revisions()).hasSize(2);
		assertThat(register.revisions().getFirst().original())
			.isEqualTo(new PrintedTarget("30町会等/年", new Target.AtLeast(new BigDecimal(30))));
		assertThat(register.inForce(year(2019))
			.indicator(IndicatorId.of("1", "①"))
			.orElseThrow()
			.target(year(2021))
			.text()).isEqualTo("30町会等/年");
		assertThat(register.yearGoals()).hasSize(1);
		assertThat(register.glossary()).hasSize(1);
		assertThat(register.closingNotes()).containsExactly(
				new ClosingNote("主な成果", "1", "地域の活性化", Optional.of(new ItemNumber("1")), "サポートデスクの開設"),
				new ClosingNote("新たな社会変化", "", "", Optional.empty(), "人口減少 → 業務の見直し"));
	}

	@Test
	void 過年度実績は回答として読む() {
		PlanRegister register = read();

		assertThat(new PastAnswers().of(register)).satisfiesExactly((first) -> {
			assertThat(first.actual()).isEqualTo(new Actual.Measured(new BigDecimal(25), false));
			assertThat(first.printed()).isEqualTo("25町会");
			assertThat(first.department()).isEqualTo("市民協働推進課");
			assertThat(first.source().sheet()).isEqualTo("過年度実績");
		}, (second) -> assertThat(second.actual()).isEqualTo(new Actual.Measured(BigDecimal.ZERO, false)),
				(third) -> assertThat(third.actual()).isInstanceOf(Actual.Staged.class));
	}

	@Test
	void 必須でないシートはなくてもよい() {
		RegisterBlocks blocks = new RegisterBlocks();
		for (String sheet : List.of("会議", "部署", "参照値", "過年度実績", "効果額", "委員意見", "年度目標", "用語", "目標改訂", "総括")) {
			blocks.without(sheet);
		}

		assertThat(faults(blocks)).isEmpty();
	}

	@Test
	void 目標のない計画は評価基準がなくてもよい() {
		RegisterBlocks blocks = withoutScheme().with("指標", """
				番号 | 枝番 | 種類 | 段階基準 | 自己評価 | 2019 | 2020 | 2021 | 2022
				1 | | 段階 | 金沢市 | はい | | | |
				2 | | 文章 | | | | | |
				3 | | 期日 | | | ― | | |
				""").without("過年度実績").without("目標改訂");
		PlanRegister register = this.reader.read(blocks.workbook());
		assertThat(register.plan().scheme().bands()).isEmpty();
		assertThat(register.indicators().map(Indicator::selfAssessed)).containsExactly(true, false, false);
		assertThat(register.indicators()).noneMatch(Indicator::hasTarget);
	}

	@ParameterizedTest
	@CsvSource({ "80～85%", "80〜85%", "80~85%", "80-85%", "80%～85%", "80%以上85%以下" })
	void 範囲の目標を読む(String printed) {
		PlanRegister register = this.reader
			.read(new RegisterBlocks().change("指標", "0 | 100%未満 |", "0 | " + printed + " |").workbook());

		assertThat(indicator(register, "1", "②").target(year(2019)).target())
			.isEqualTo(new Target.Within(new BigDecimal(80), new BigDecimal(85), true));
	}

	@ParameterizedTest
	@CsvSource({ "1e999999999", "1e-999999999", "1E308" })
	void 範囲を外れた数は場所を添えて指摘する(String number) {
		RegisterBlocks blocks = new RegisterBlocks().change("指標", "41%以上", number)
			.change("指標", "0 | 100%未満 |", "0 | " + number + " |")
			.change("参照値", "92.5%", number)
			.change("評価基準", "| 110 |", "| " + number + " |");

		assertThat(faults(blocks)).extracting(RegisterFault::sheet, RegisterFault::row, RegisterFault::column)
			.contains(tuple("指標", 3, "基準値"), tuple("指標", 3, "2019"), tuple("参照値", 2, "値"), tuple("評価基準", 2, "下限"));
	}

	@Test
	void 目標があるのに評価基準がなければ指摘する() {
		assertThat(faults(withoutScheme())).singleElement()
			.satisfies((fault) -> assertThat(fault.toString()).startsWith("［計画］7行")
				.contains("評価基準がありませんが、目標のある指標が4件あります（番号 1-①、1-②、2、3）"));
	}

	private static RegisterBlocks withoutScheme() {
		return new RegisterBlocks().without("評価基準").change("計画", "評価基準 | 金沢市", "評価基準 | ");
	}

	@Test
	void 一つの状態に二つの語はつけられない() {
		RegisterBlocks blocks = new RegisterBlocks().add("評価基準", "金沢市 | 状態 | | − | 把握不能;該当なし")
			.add("評価基準", "金沢市 | 状態 | | その他 | 終了;該当なし");

		assertThat(faults(blocks)).singleElement()
			.satisfies((fault) -> assertThat(fault.toString()).startsWith("［評価基準］7行「下限」列").contains("重なり"));
	}

	@Test
	void 評価基準がなければひな形の名前と写し方を言う() {
		RegisterBlocks blocks = new RegisterBlocks().change("計画", "評価基準 | 金沢市", "評価基準 | 南砺市");

		assertThat(faults(blocks)).singleElement()
			.satisfies((fault) -> assertThat(fault.remedy()).contains("import --plan small --scheme 南砺市")
				.contains(String.join("、", SchemesToChoose.names())));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = ';', textBlock = """
			行; 置き換えた後; 比較
			進捗率; 進捗率 | | 済 | 100 | はい | | 3; 進捗率
			段階; 段階 | | 済 | 目標 | はい | | 3; 目標・基準値
			途中年度; 途中年度 | | 済 | 前年度 | はい | | 3; 前年度
			取組; 取組 | | 済 | 計画開始時 | はい | | 3; 計画開始時
			得点; 得点 | | 済 | 80 | はい | |; 得点率
			""")
	void 比較が空欄なら対象の普通の比較で読む(String row, String line, String comparison) {
		String lowest = line.replaceFirst("済 \\| [^|]+", "未 | ").replace("| 3", "| 1");
		RegisterBlocks blocks = new RegisterBlocks().add("評価基準", "金沢市 | " + line).add("評価基準", "金沢市 | " + lowest);

		assertThat(this.reader.read(blocks.workbook()).plan().scheme().bands())
			.filteredOn((band) -> band.basis().label().equals(row))
			.extracting((band) -> band.comparison().label())
			.containsExactly(comparison, comparison);
	}

	@ParameterizedTest
	@CsvSource({ "計画", "取組事項", "指標" })
	void 必須のシートがなければ指摘する(String sheet) {
		assertThat(faults(new RegisterBlocks().without(sheet)))
			.anySatisfy((fault) -> assertThat(fault.toString()).startsWith("［" + sheet + "］").contains("シートがありません"));
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = ';', textBlock = """
			シート; 置き換える前; 置き換えた後; 行; 列; 内容
			計画; 計画ID | small; 計画ID | 小さい; 2; 値; 計画IDに使えない文字
			計画; 計画名 | 見本計画; 計画名 | ; 4; 値; 空欄
			計画; 計画名 | 見本計画; 別名 | 見本計画; 0; 計画名; 項目がありません
			計画; 終了年度 | 2022; 終了年度 | 2018; 6; 値; 開始年度より前
			計画; 終了年度 | 2022; 終了年度 | 来年; 6; 値; 年度として読めません
			計画; 評価基準 | 金沢市; 評価基準 | 富山市; 7; 値; 評価基準がシート
			計画; （報告書） | 和暦; （報告書） | 平成; 8; 値; 決められた語
			計画; 見本データ | はい; 負数の表記 | マイナス; 9; 値; 決められた語
			計画; 見本データ | はい; 負数の表記 | ー; 9; 値; 決められた語
			計画; 見本データ | はい; 計画名 | 別の計画; 9; 項目; 同じ項目が二つ
			計画; 見本データ | はい; 上限目標の超過達成 | はい; 9; 値; 決められた語
			段階; 2 | □; 0 | □; 3; 順序; 1以上の整数
			段階; 2 | □; 1.5 | □; 3; 順序; 1以上の整数
			取組事項; 1-1 | 空き家; 9-9 | 空き家; 3; 体系コード; シート「体系」にありません
			取組事項; 空き家 | 市民協働推進課; 空き家 | 広報課; 3; 担当課; シート「部署」にありません
			取組事項; 2 | 1-1; １ | 1-1; 3; 番号; 同じ番号
			取組事項; 終了 | 2021 | ; 再掲 | 2021 | 8; 4; 再掲元; この番号の取組事項がありません
			取組事項; 終了 | 2021 | ; 再掲 | 2021 | 3; 4; 再掲元; 自分の番号
			取組事項; 終了 | 2021 | |; 統合 | 2021 | |; 4; 統合先; 空欄
			取組事項; 終了 | 2021; 廃止 | 2021; 4; 状態; 決められた語
			取組事項; 名称 | 担当課; 取組名 | 担当課; 1; 名称; 見出しがありません
			指標; 1 | ②; 1 | ①; 3; 枝番; 同じ番号と枝番
			指標; 2 | | | 段階; 9 | | | 段階; 4; 番号; この番号の取組事項がありません
			指標; 金沢市 | | | △; 安中市 | | | △; 4; 段階基準; シート「段階」にありません
			指標; △ | ○; △ | ☆; 4; 2021; 目標として読めません
			指標; 32町会等/年; 順調に増やす; 2; 2021; 目標として読めません
			指標; 32町会等/年; 32%; 2; 2021; 換算できません
			指標; 2021 | 2022; 2021 | 令和3年; 1; 令和3年; 同じ年度の列
			指標; 2021 | 2022; 2021 | 2023; 1; 2022; 目標の列がありません
			指標; 2021 | 2022; 2021 | 2023; 1; 2023; 計画期間
			指標; 町会等/年 | 増; 町会等/年 | ; 2; 方向; 方向がありません
			指標; 町会等/年 | 増; 町会等/年 | 横ばい; 2; 方向; 決められた語
			指標; 文章; 文; 5; 種類; 決められた語
			指標; 19町会等/年; 19人; 2; 基準値; 換算できません
			部署; 総称 | 財政課; 総称 | ; 4; 回答課; 回答する課がありません
			部署; 総称 | 財政課; 総称 | 広報課; 4; 回答課; シート「部署」にありません
			部署; 総称 | 財政課; 連名 | 財政課; 4; 種別; 決められた語
			部署; 財政課 | | | | |; 財政課 | | | | 広報課 |; 3; 後継; シート「部署」にありません
			部署; 財政課 | |; 協働課 | |; 3; 名称; 二度使われています
			体系; 1-1 | 1; 1-1 | 8; 3; 上位コード; シート「体系」にありません
			体系; 1 | | 方針; 1 | 1-1 | 方針; 2; 上位コード; 自分に戻ります
			体系; 1-1 | 1; 1 | 1; 3; コード; 同じコード
			段階; 2 | □; 2 | △; 3; 記号; 同じ記号
			段階; 2 | □; 1 | □; 3; 順序; 同じ順序
			段階; 2 | □; 二 | □; 3; 順序; 数値として読めません
			評価基準; AA | 110 | はい; AA | 95 | はい; 3; 下限; 順序
			評価基準; A | 100 | はい; A | 110 | はい; 3; 下限; 重なり
			評価基準; C | | | | 1; C | 50 | | | 1; 5; 下限; すき間
			評価基準; B | 90%; B | ; 4; 下限; 重なり
			評価基準; B | 90%; B | 九割; 4; 下限; 下限として読めません
			評価基準; | 3; | ; 3; 点数; 点数がありません
			評価基準; 達成率 | 達成率 | A |; 得点率 | 達成率 | A |; 3; 対象; 決められた語
			評価基準; 達成率 | A | 100; 進捗率 | A | 100; 3; 比較; 混在
			評価基準; 達成率 | A | 100; 年数按分 | A | 100; 3; 比較; 混在
			評価基準; 達成率 | A | 100; 年数按分(基準値から) | A | 100; 3; 比較; 混在
			評価基準; 達成率 | A | 100; 年数按分（基準値から） | A | 基準値; 3; 下限; 使えない下限
			評価基準; A | 100; A | 目標; 3; 下限; 使えない下限
			評価基準; A | 100; A | 達成; 3; 下限; 使えない下限
			評価基準; A | 100; A | 計画開始時; 3; 下限; 使えない下限
			評価基準; A | 100 | はい | 目標を達成 | 3; AA | 100 | はい | 目標を達成 | 3; 3; 点数; 違う点数
			評価基準; 達成率 | 達成率 | C |; 状態 | | C | 中断; 5; 下限; 状態の語
			評価基準; 達成率 | 達成率 | C |; 状態 | | C |; 5; 下限; 状態の語
			評価基準; 達成率 | 達成率 | C |; 状態 | | AA | 未着手; 5; 評価; 同じ名前
			評価基準; B | 90% | はい | | 2; B | 90% | はい | |; 4; 点数; 点数がありません
			計画; 評価基準 | 金沢市; 評価基準 | 南砺市; 7; 値; 評価基準がシート
			目標改訂; | 32町会等/年; | 33町会等/年; 3; 改訂後; 一致しません
			目標改訂; 令和3年4月1日; 春; 3; 改訂日; 日付として読めません
			過年度実績; 2 | | 2018; 9 | | 2018; 4; 番号; 指標がありません
			過年度実績; 25町会; 25人; 2; 実績; 換算できません
			過年度実績; 1 | ② | 2018; 1 | ① | 2018; 3; 年度; 同じ内容
			参照値; 92.5%; 高い; 2; 値; 数値として読めません
			会議; 2021 | 第2回; 2021 | 第1回; 3; 版; 同じ内容
			会議; 2021 | 第2回; 2021 | forms; 3; 版; 使えない文字
			会議; 2022/5/31; 五月末; 2; 提出期限; 日付として読めません
			会議; 提出期限; 配付先; 2; 配付先; 使えない文字
			会議; 基準日; 内部備考; 2; 内部備考; 決められた語
			効果額; 単年度; 一時; 2; 区分; 決められた語
			委員意見; 1 | 目標; 9 | 目標; 2; 番号; この番号の取組事項がありません
			年度目標; 2 | 2021; 9 | 2021; 2; 番号; この番号の取組事項がありません
			総括; 主な成果 | 1; 主な成果 | 7; 2; 体系コード; シート「体系」にありません
			総括; | １ |; | 9 |; 2; 番号; この番号の取組事項がありません
			総括; 新たな社会変化 |; |; 3; 区分; 空欄
			総括; 人口減少 → 業務の見直し; ; 3; 文; 空欄
			""")
	void 誤りは場所とともに指摘する(String sheet, String from, String to, int row, String column, String problem) {
		RegisterBlocks blocks = new RegisterBlocks().change(sheet, from, (to == null) ? "" : to);

		assertThat(faults(blocks)).anySatisfy((fault) -> {
			assertThat(fault.sheet()).isEqualTo(sheet);
			assertThat(fault.row()).isEqualTo(row);
			assertThat(fault.column()).isEqualTo(column);
			assertThat(fault.problem()).contains(problem).endsWith("。");
			assertThat(fault.remedy()).endsWith("。");
		});
	}

	@Test
	void 全ての誤りを一度に行の順で返す() {
		RegisterBlocks blocks = new RegisterBlocks().without("目標改訂")
			.change("計画", "計画名 | 見本計画", "計画名 | ")
			.change("取組事項", "空き家 | 市民協働推進課", "空き家 | 広報課")
			.change("指標", "32町会等/年", "たくさん")
			.change("指標", "△ | ○", "☆ | ☆");

		assertThat(faults(blocks)).extracting(RegisterFault::sheet, RegisterFault::row)
			.containsExactly(tuple("計画", 4), tuple("取組事項", 3), tuple("指標", 2), tuple("指標", 4), tuple("指標", 4));
		assertThatExceptionOfType(RegisterFaultyException.class).isThrownBy(() -> this.reader.read(blocks.workbook()))
			.withMessageContaining("［指標］2行「2021」列（値: たくさん）");
	}

	@Test
	void エラー値のセルは指摘する() {
		RawSheet good = RawCells.sheet("用語", "用語 | 説明\nRPA | 自動化");
		RawRow broken = new RawRow(3, List.of(RawCells.at(0, 3, new CellContent.Text("AI")),
				RawCells.at(1, 3, new CellContent.Fault("#REF!"))));
		RawSheet sheet = new RawSheet("用語", false, List.of(good.rows().get(0), good.rows().get(1), broken), List.of());
		List<RawSheet> sheets = new ArrayList<>(new RegisterBlocks().without("用語").workbook().sheets());
		sheets.add(sheet);

		assertThatExceptionOfType(RegisterFaultyException.class)
			.isThrownBy(() -> this.reader.read(RawCells.workbook("計画台帳.xlsx", sheets.toArray(RawSheet[]::new))))
			.satisfies((ex) -> assertThat(ex.faults()).singleElement()
				.satisfies((fault) -> assertThat(fault.column()).isEqualTo("説明")));
	}

	@Test
	void 小さい誤りのない台帳には指摘がない() {
		assertThat(faults(new RegisterBlocks())).isEmpty();
	}

	@Test
	void 数値のセルは書式で丸めずに読む() {
		RawRow header = RawCells.sheet("過年度実績", "番号 | 枝番 | 年度 | 実績").rows().getFirst();
		RawRow row = new RawRow(2,
				List.of(RawCells.at(0, 2, number("1", NumberMeaning.PLAIN, "1.0")),
						RawCells.at(1, 2, new CellContent.Text("②")),
						RawCells.at(2, 2, number("2018", NumberMeaning.PLAIN, "2018")),
						RawCells.at(3, 2, number("0.9616", NumberMeaning.RATIO, "96%"))));
		List<RawSheet> sheets = new ArrayList<>(new RegisterBlocks().without("過年度実績").workbook().sheets());
		sheets.add(new RawSheet("過年度実績", false, List.of(header, row), List.of()));

		PlanRegister register = this.reader.read(RawCells.workbook("計画台帳.xlsx", sheets.toArray(RawSheet[]::new)));

		assertThat(new PastAnswers().of(register)).singleElement()
			.satisfies((answer) -> assertThat(answer.actual())
				.isEqualTo(new Actual.Measured(new BigDecimal("96.16"), false)));
	}

	private static CellContent number(String value, NumberMeaning meaning, String shown) {
		return new CellContent.Number(new BigDecimal(value), meaning, shown);
	}

	@Test
	void 金沢市の計画を台帳として読む() {
		StringBuilder items = new StringBuilder("番号 | 名称\n");
		StringBuilder rows = new StringBuilder("番号 | 枝番 | 種類 | 単位 | 方向 | 期間の区分 | 2019 | 2020 | 2021 | 2022\n");
		TargetReader targets = new TargetReader();
		for (KanazawaPlan.Line line : KanazawaPlan.lines()) {
			TargetReading reading = targets.read(line.targets().getOrDefault(year(2019), ""),
					TargetQuestion.of(line.title(), year(2019))
						.withRow(List.copyOf(line.targets().values()))
						.withBaseline(line.baseline()));
			String kind = line.numeric() ? reading.kind().label() : "段階";
			items.append(line.number()).append(" | ").append(line.title()).append('\n');
			rows.append(String.join(" | ", line.number(), "", kind, reading.unit(),
					line.numeric() ? reading.direction().label() : "", reading.period().label(),
					String.join(" | ", line.targets().values())))
				.append('\n');
		}
		RegisterBlocks blocks = new RegisterBlocks().with("取組事項", items.toString()).with("指標", rows.toString());
		for (String sheet : List.of("過年度実績", "目標改訂", "効果額", "委員意見", "年度目標", "総括")) {
			blocks.without(sheet);
		}

		PlanRegister register = this.reader.read(blocks.workbook());

		assertThat(register.items()).hasSize(145);
		assertThat(register.indicators()).hasSize(145);
		assertThat(indicator(register, "10", "").target(year(2022)))
			.isEqualTo(new PrintedTarget("-", new Target.Ended()));
		assertThat(indicator(register, "113", "").target(year(2019)).target()).isEqualTo(new Target.NotStarted());
		assertThat(indicator(register, "135", "").target(year(2021)).target())
			.isEqualTo(new Target.Prose("職員定数を適正に管理"));
		assertThat(indicator(register, "34", "").unit()).isEqualTo("t");
		assertThat(register.indicators()
			.filter((indicator) -> indicator.direction() == Direction.DECREASE)
			.map((indicator) -> indicator.id().toString()))
			.containsExactly("34", "36", "118", "119", "120", "121", "122", "123", "126");
	}

}
