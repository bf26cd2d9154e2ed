package jp.annualreview.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.grading.Graded;
import jp.annualreview.plan.Department;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.LowerIsBetterFormula;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.PolicyNode;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.RollUp;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.plan.Target;
import jp.annualreview.plan.TargetRevision;
import jp.annualreview.plan.YearGoal;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.GradeBar;
import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;
import jp.annualreview.report.document.YearCell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

/** What the register's settings change in the report. */
class ReportDetailsTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			番号 | 達成状況   | 備考
			2    | R3 B       |
			3    | R元 達成   | 段階の最後に到達した年度を示す
			6    | R3 未達成  | 低い方の指標による
			12   | R3 終了    | 到達後に終了したもの
			18   | R3 未提出  |
			""")
	void printsTheStatusWithItsYear(String number, String status, String remark) {
		assertThat(item(ReportFixtures.small(), number).status()).isEqualTo(status);
	}

	@Test
	void aTargetRevisedTwiceStandsNewestAboveWithItsReasons() {
		ReviewReport report = composed((register) -> with(register, register.policies(), register.departments(),
				List.of(revision("160,000 t/年", "155,000 t/年", LocalDate.of(2020, 5, 1)),
						revision("155,000 t/年", "152,000 t/年", LocalDate.of(2021, 6, 1))),
				List.of()));
		IndicatorRow row = item(report, "11").indicators().getFirst();
		assertThat(row.years().get(2).plan().printed()).isEqualTo("152,000 t/年\n（改訂前 155,000 t/年）\n（改訂前 160,000 t/年）");
		assertThat(row.note()).isEqualTo("R3の目標を令和2年5月1日に改訂（160,000 t/年 → 155,000 t/年。理由: 実績による）"
				+ "／R3の目標を令和3年6月1日に改訂（155,000 t/年 → 152,000 t/年。理由: 実績による）");
	}

	@Test
	void aGoalInWordsOfTheYearIsShownAndNotJudged() {
		ReviewReport report = composed((register) -> with(register, register.policies(), register.departments(),
				List.of(), List.of(new YearGoal(new ItemNumber("17"), ReportFixtures.YEAR, "研修を3回行う"))));
		assertThat(item(report, "17").details()).containsExactly(new LegendEntry("R3の年度目標", "研修を3回行う"));
		assertThat(item(report, "17").result()).isEqualTo("目標なし");
	}

	@Test
	void whatACardSaysStandsWithTheItemAndNothingWhereThereIsNoCard() {
		ReviewReport report = ReportFixtures.everything();
		assertThat(item(report, "2").details()).extracting(LegendEntry::label)
			.containsExactly("R3の年度目標", "現状と課題", "取組内容", "目標の状態");
		assertThat(item(report, "5").details()).extracting(LegendEntry::label).containsExactly("取組内容", "目標の状態");
		assertThat(item(report, "17").details()).containsExactly(new LegendEntry("R3の年度目標", "全職員の研修を3回行う"));
		assertThat(item(report, "1").content()).isNotEmpty();
		assertThat(item(report, "1").details()).isEmpty();
	}

	@Test
	void aRevisedTargetStandsInTwoLinesWhereverItIsShown() {
		ReviewReport report = ReportFixtures.everything();
		assertThat(item(report, "5").indicators().getFirst().years()).extracting(YearCell::plan)
			.extracting(Cell::printed)
			.containsExactly("14,600人", "14,000人", "13,400人\n（改訂前 13,000人）", "12,800人\n（改訂前 12,500人）");
		assertThat(report.missed()).filteredOn((one) -> one.number().equals("5"))
			.extracting(Missed::target)
			.containsExactly("13,400人\n（改訂前 13,000人）");
		assertThat(report.moves().down()).filteredOn((one) -> one.number().equals("5"))
			.extracting(Move::figures)
			.containsExactly("R3 14,200.5人（目標 13,400人、改訂前 13,000人）\nR2 14,000人（目標 14,000人）");
		assertThat(report.legend()).extracting(LegendEntry::label).contains("（改訂前 …）");
		assertThat(ReportFixtures.firstYear().legend()).extracting(LegendEntry::label).doesNotContain("（改訂前 …）");
	}

	@Test
	void whatChangedInThePlanIsListedWithYearReasonAndCounterpart() {
		assertThat(ReportFixtures.everything().planChanges())
			.extracting(PlanChange::kind, PlanChange::number, PlanChange::since, PlanChange::what, PlanChange::reason)
			.containsExactly(tuple("新規", "6", "R3", "", ""), tuple("終了", "12", "R3", "", "事業の見直しによる"),
					tuple("中止", "13", "R3", "", "事業の見直しによる"),
					tuple("統合", "14", "R3", "統合先 番号1 地域コミュニティ活性化事業に取り組む町会等数", "事業の見直しによる"),
					tuple("再掲", "15", "R3", "再掲元 番号1 地域コミュニティ活性化事業に取り組む町会等数", "事業の見直しによる"),
					tuple("目標改訂", "5", "令和2年5月1日", "R3の目標 13,000人 → 13,400人", "滞納整理の体制を見直したため"),
					tuple("目標改訂", "5", "令和3年4月1日", "R4の目標 12,500人 → 12,800人", "前年度の目標を改訂したため"),
					tuple("目標改訂", "11", "令和3年6月1日", "R3の目標 155,000 t/年 → 152,000 t/年", "前年度の実績が目標を上回ったため"));
		assertThat(ReportFixtures.firstYear().planChanges()).isEmpty();
	}

	@Test
	void termsStandByTheirReadingsOrAsTheRegisterListsThem() {
		assertThat(ReportFixtures.everything().glossary()).extracting(LegendEntry::label)
			.containsExactly("ICT", "経常収支比率", "連結実質赤字比率");
		assertThat(ReportFixtures.small().glossary()).extracting(LegendEntry::label).containsExactly("経常収支比率", "ICT");
	}

	@Test
	void anItemOutsideTheHierarchyIsStillCounted() {
		List<PolicyNode> without = ReportFixtures.smallInput(true)
			.register()
			.policies()
			.stream()
			.filter((node) -> !node.code().startsWith("2"))
			.toList();
		ReviewReport report = composed(
				(register) -> with(register, without, register.departments(), List.of(), List.of()));
		assertThat(report.byPolicy().rows()).extracting(CountRow::name)
			.containsExactly("1 市民協働と広域連携の推進", "(1) 地域コミュニティの充実と市民協働の推進", "(2) 戦略的広報の展開", "（体系なし）", "合計");
		assertThat(report.byPolicy().rows().get(3).items()).isEqualTo(13);
		assertThat(report.gradeBars()).extracting(GradeBar::policy).endsWith("（体系なし）");
	}

	@Test
	void aCollectiveDepartmentIsCountedWithTheOneThatAnswers() {
		List<Department> departments = List.of(
				new Department("財政課", true, List.of("企業局総務課"), List.of(), Optional.empty(), Optional.empty(),
						Optional.empty()),
				new Department("企業局総務課", false, List.of(), List.of(), Optional.empty(), Optional.empty(),
						Optional.empty()));
		ReviewReport report = composed(
				(register) -> with(register, register.policies(), departments, List.of(), List.of()));
		assertThat(report.byDepartment().rows()).extracting(CountRow::name).contains("企業局総務課").doesNotContain("財政課");
		assertThat(item(report, "4").departments()).isEqualTo("財政課（回答 企業局総務課）");
	}

	@Test
	void aDepartmentIsNamedAsInTheYearUnderReview() {
		List<Department> departments = List.of(
				new Department("財政課", false, List.of(), List.of(), Optional.empty(), Optional.of(FiscalYear.of(2020)),
						Optional.of("財務課")),
				new Department("財務課", false, List.of(), List.of(), Optional.of(ReportFixtures.YEAR), Optional.empty(),
						Optional.empty()));
		ReviewReport report = composed(
				(register) -> with(register, register.policies(), departments, List.of(), List.of()));
		assertThat(item(report, "4").departments()).isEqualTo("財務課");
		assertThat(report.byDepartment().rows()).extracting(CountRow::name).contains("財務課").doesNotContain("財政課");
	}

	@Test
	void aLaterRevisionIsNoChangeYet() {
		List<TargetRevision> revisions = List.of(revision("155,000 t/年", "152,000 t/年", LocalDate.of(2022, 3, 31)),
				revision("152,000 t/年", "150,000 t/年", LocalDate.of(2022, 4, 1)));
		ReviewReport report = composed(
				(register) -> with(register, register.policies(), register.departments(), revisions, List.of()));
		assertThat(report.planChanges()).filteredOn((change) -> change.kind().equals("目標改訂"))
			.extracting(PlanChange::since)
			.containsExactly("令和4年3月31日");
	}

	@Test
	void whatWasNewWhenThePlanWasMadeIsNoChange() {
		ReviewReport report = composed((register) -> startingIn(register, ReportFixtures.YEAR));
		assertThat(report.planChanges()).extracting(PlanChange::kind).doesNotContain("新規").contains("終了");
		assertThat(ReportFixtures.everything().planChanges()).extracting(PlanChange::kind).contains("新規");
	}

	@Test
	void aMistakeInAnItemPrintedAgainIsToBeCorrectedToo() {
		ReportInput input = ReportFixtures.smallInput(true);
		List<Finding> findings = new ArrayList<>(input.findings());
		findings.add(Finding.of(FindingCode.K18, "市民協働推進課", IndicatorId.of("15", ""),
				new SourceLocation("市民協働推進課.xlsx", "調査票", "J15"), "31", "元の番号1の回答「30」と異なります。", "同じ値にそろえてください。"));
		ReviewReport report = new ReportComposer().compose(new ReportInput(input.register(), input.year(),
				input.edition(), input.asOf(), input.results(), input.compared(), findings, input.submissions()));
		assertThat(report.overview().decisions()).contains("取組の件数に含めない再掲で、誤りの訂正を待っているものは1件（番号 15）です（「提出状況」）。")
			.containsAll(ReportFixtures.small().overview().decisions());
	}

	@Test
	void theSentencesOfWhatIsNotJudgedAddUpToTheItems() {
		Overview overview = ReportFixtures.small().overview();
		assertThat(overview.judged()
				+ Stream.of("対応を待っている取組は", "判定していない取組は").mapToInt((words) -> number(overview.decisions(), words)).sum())
			.isEqualTo(overview.items());
	}

	private static int number(List<String> sentences, String after) {
		return sentences.stream()
			.map(Pattern.compile(after + "(\\d+)件")::matcher)
			.filter(Matcher::find)
			.mapToInt((found) -> Integer.parseInt(found.group(1)))
			.findFirst()
			.orElseThrow();
	}

	@ParameterizedTest(name = "{0}→{1}→{2}")
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			R元, R2, R3, 2年続けて下がったか
			A, B, C, true
			AA, A, B, true
			A, C, C, false
			A, B, A, false
			B, A, C, false
			A, 未達成, C, false
			""")
	void aGradeThatFellTwiceIsNamed(String first, String second, String third, boolean named) {
		ReviewReport report = ReportFixtures.of("""
				番号|体系|担当課|印|取組事項|枝番|種類|方向|単位|期間|目標|2019|2020|2021|理由
				7|1-1|市民課||町会等数||数値|増|件||30;30;30;30|30>%s|24>%s|20>%s|人が減ったため
				""".formatted(first, second, third));
		assertThat(report.overview().decisions())
			.filteredOn((sentence) -> sentence.startsWith("2年続けて評価が下がった取組は1件（番号 7）です。"))
			.hasSize(named ? 1 : 0);
	}

	@Test
	void theBestAndTheWeakestPolicyAreNamedWhereTheyDiffer() {
		String sentence = "達成の割合が最も高いのは「1 市民協働と広域連携の推進」（60.0%）、最も低いのは「2 健全財政の堅持と効率的な行政運営」（50.0%）です。";
		assertThat(ReportFixtures.small().overview().reading()).contains(sentence);
		ReviewReport alike = ReportFixtures.of("""
				番号|体系|担当課|印|取組事項|枝番|種類|方向|単位|期間|目標|2019|2020|2021|理由
				7|1-1|市民課||町会等数||数値|増|件||30;30;30;30|30>A|30>A|30>A|
				8|2-1|市民課||会員数||数値|増|件||30;30;30;30|30>A|30>A|30>A|
				""");
		assertThat(alike.overview().reading()).noneMatch((one) -> one.contains("最も高い"));
	}

	@Test
	void aSchemeWithoutItsOwnRowsIsLabelledWithTheJudgement() {
		ReviewReport report = composed((register) -> with(register, new GradeScheme("なし", List.of()),
				LowerIsBetterFormula.RECIPROCAL, true, RollUp.ALL_ACHIEVED));
		assertThat(report.grades()).filteredOn((column) -> column.kind() != ResultKind.STATE)
			.extracting(ResultColumn::label)
			.containsExactly("達成", "未達成");
		assertThat(report.guide().formulas()).contains(new LegendEntry("上限の目標（以下・以内・未満）", "減らす指標の算式どおりに数えます。"),
				new LegendEntry("達成率（減らす指標）", "目標 ÷ 実績 × 100。実績が0のときは率を出さず、達成とします。"),
				new LegendEntry("複数の指標がある取組", "すべての指標が達成のとき、取組を達成とします。"));
	}

	@Test
	void theFirstYearIsComparedWithNothing() {
		ReviewReport report = ReportFixtures.firstYear();
		assertThat(report.moves().comparedWith()).isEmpty();
		assertThat(report.overview().sentences()).contains("前年度の結果がないため、前年度との比較はありません。");
		assertThat(report.overview().tallies())
			.allSatisfy((tally) -> assertThat(tally.change()).isEqualTo(Figures.NOTHING));
		assertThat(report.items()).allSatisfy((item) -> assertThat(item.indicators()).allSatisfy(
				(row) -> assertThat(row.years().subList(1, 4)).extracting(YearCell::actual).containsOnly(Cell.EMPTY)));
	}

	@Test
	void aSentenceNamesNoMoreThanTwelveNumbers() {
		ReportInput input = ReportFixtures.largeInput();
		Moves many = new Moves("R2",
				java.util.stream.IntStream.rangeClosed(1, 13)
					.mapToObj((i) -> new Move(Integer.toString(i), "", "B", "A", "", "", ""))
					.toList(),
				List.of(), List.of(), List.of(), List.of());
		ItemCounts none = ItemCounts.of(new ReviewFacts(input), List.of(), input.year());
		assertThat(new OverviewSentences(new ReviewFacts(input), many, none, none, List.of()).all())
			.contains("評価が上がった取組は13件（番号 1、2、3、4、5、6、7、8、9、10、11、12 ほか1件）、下がった取組は0件です（「前年度から変わった項目」）。");
	}

	@Test
	void aYearInWhichAnItemWasNotAssessedIsRefused() {
		ReportInput input = ReportFixtures.smallInput(true);
		NavigableMap<FiscalYear, Graded> results = new TreeMap<>(input.results());
		results.put(input.year(), new Graded(List.of(), List.of(), List.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ReportInput(input.register(), input.year(), input.edition(), input.asOf(), results,
					input.compared(), List.of(), List.of()))
			.withMessage("評価結果のない取組事項があります: 番号 1");
	}

	private static TargetRevision revision(String before, String after, LocalDate on) {
		return new TargetRevision(IndicatorId.of("11", ""), ReportFixtures.YEAR, before, after, on, "実績による",
				new PrintedTarget(before, new Target.Prose(before)));
	}

	private static ItemRow item(ReviewReport report, String number) {
		return report.items().stream().filter((item) -> item.number().equals(number)).findFirst().orElseThrow();
	}

	private static ReviewReport composed(UnaryOperator<PlanRegister> change) {
		ReportInput input = ReportFixtures.smallInput(true);
		return new ReportComposer()
			.compose(new ReportInput(change.apply(input.register()), input.year(), input.edition(), input.asOf(),
					input.results(), input.compared(), input.findings(), input.submissions()));
	}

	private static PlanRegister with(PlanRegister register, List<PolicyNode> policies, List<Department> departments,
			List<TargetRevision> revisions, List<YearGoal> goals) {
		return new PlanRegister(register.plan(), register.meetings(), policies, register.items(), goals, revisions,
				register.stageScales(), departments, register.references(), register.pastActuals(), register.effects(),
				register.opinions(), register.glossary(), register.closingNotes());
	}

	private static PlanRegister startingIn(PlanRegister register, FiscalYear first) {
		Plan plan = register.plan();
		return new PlanRegister(
				new Plan(plan.id(), plan.municipality(), plan.title(), first, plan.last(), plan.planNotation(),
						plan.reportNotation(), plan.scheme(), plan.lowerIsBetter(), plan.countOverachievedLimits(),
						plan.rollUp(), plan.committee(), plan.headquarters(), plan.officer(), plan.contact(),
						plan.sample(), plan.negatives()),
				register.meetings(), register.policies(), register.items(), register.yearGoals(), register.revisions(),
				register.stageScales(), register.departments(), register.references(), register.pastActuals(),
				register.effects(), register.opinions(), register.glossary(), register.closingNotes());
	}

	private static PlanRegister with(PlanRegister register, GradeScheme scheme, LowerIsBetterFormula formula,
			boolean countLimits, RollUp rollUp) {
		Plan plan = register.plan();
		return new PlanRegister(
				new Plan(plan.id(), plan.municipality(), plan.title(), plan.first(), plan.last(), plan.planNotation(),
						plan.reportNotation(), scheme, formula, countLimits, rollUp, plan.committee(),
						plan.headquarters(), plan.officer(), plan.contact(), plan.sample(), plan.negatives()),
				register.meetings(), register.policies(), register.items(), register.yearGoals(), register.revisions(),
				register.stageScales(), register.departments(), register.references(), register.pastActuals(),
				register.effects(), register.opinions(), register.glossary(), register.closingNotes());
	}

	/** 備考 may give the reason, also in a copy that does not print it. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void onlyDepartmentsThatAreAskedForAReasonAreNamed(boolean remarks) {
		ReportInput input = ReportFixtures.everythingInput();
		ReviewReport report = new ReportComposer().compose(input.copyFor(new Meeting(input.year(), input.edition(), "",
				Optional.empty(), Optional.empty(), Optional.empty(), "", "", remarks)));
		assertThat(report.overview().decisions()).contains("未達成の理由の記入がない取組は1件（番号 5）です。担当課に記入を求めます。");
	}

}
