package jp.annualreview.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Submission;
import jp.annualreview.finding.SubmissionStatus;
import jp.annualreview.grading.Compared;
import jp.annualreview.grading.Graded;
import jp.annualreview.grading.Grading;
import jp.annualreview.plan.AnswerBook;
import jp.annualreview.plan.Baseline;
import jp.annualreview.plan.ClosingNote;
import jp.annualreview.plan.Department;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.LowerIsBetterFormula;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.NegativeSign;
import jp.annualreview.plan.Period;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.PolicyNode;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.ReferenceValue;
import jp.annualreview.plan.RollUp;
import jp.annualreview.plan.SourceLocation;
import jp.annualreview.plan.Target;
import jp.annualreview.plan.TargetRevision;
import jp.annualreview.plan.Term;
import jp.annualreview.plan.YearNotation;

/**
 * Reports for the tests of the formats, composed from a small plan: {@link #small()} with
 * every kind of item and every state, {@link #large()} with 72 items over eight years,
 * {@link #firstYear()} without a year before. All but {@link #real()} are 見本.
 */
public final class ReportFixtures {

	public static final FiscalYear YEAR = FiscalYear.of(2021);

	private static final String SENTENCE = "地域コミュニティ活性化推進計画に基づき、各校下（地区）の町会等への加入促進や活性化に向けた取組を支援しました。";

	private static final String TABLE = """
			番号|体系|担当課|印|取組事項|枝番|種類|方向|単位|期間|目標|2019|2020|2021|理由
			1|1-1|市民協働推進課|重点|地域コミュニティ活性化事業に取り組む町会等数||数値|増|町会等||30町会等/年;30町会等/年;30町会等/年;30町会等/年|27>B|24>C|33>AA|
			2|1-1|市民協働推進課|継続|地域コミュニティICT化推進員の育成人数（累計）||数値|増|人|累計|15人;20人;25人;30人|0>C|7>C|24>B|研修の一部を翌年度に延期したため。
			3|1-1|市民協働推進課||ICTを活用した地域コミュニティ活動への支援||段階|増|||◎;;;|◎>達成|◎>達成|>達成|
			4|2-1|財政課|重点|連結実質赤字比率||数値|減|%||10%未満;10%未満;10%未満;10%未満|8.3>A|9.9>A|11.1>C|$LONG
			5|2-1|納税課||滞納者数||数値|減|人||14,600人;14,000人;13,400人;12,800人|14040>A|14000>A|14200.5>B|
			6|1-2|広報広聴課|重点、新規|市政広報の充実|①|数値|増|%||70.0%以上;70.0%以上;70.0%以上;70.0%以上|71>A|70>A|69.95>B|認知度が伸びなかったため。
			6|1-2|広報広聴課|重点、新規|市政広報の充実|②|段階|増|||△;□;○;◎|△>達成|□>達成|□>未達成|関係者との調整に時間を要したため。
			7|1-2|広報広聴課|重点、継続|オープンデータポータルサイトの再構築||段階|増|||△;□;○;◎|△>達成|□>達成|◎>達成|
			8|2-2|財政課||新公会計制度による財務書類の公表||期日||||12月まで;12月まで;12月まで;12月まで|11月>達成|11月>達成|11月>達成|
			9|2-2|人事課||職員定数の適正な管理||文章||||職員定数を適正に管理;職員定数を適正に管理;職員定数を適正に管理;職員定数を適正に管理|達成>達成|一部達成>未達成|一部達成>未達成|増員の要望が続いたため。
			10|2-1|財政課|重点|将来負担比率||数値|減|%||中核市平均以下に抑制;中核市平均以下に抑制;中核市平均以下に抑制;中核市平均以下に抑制|48.1>達成|45.2>達成|43.0>達成|
			11|2-1|環境政策課||ごみ総排出量||数値|減|t||154,000 t/年;153,000 t/年;152,000 t/年;151,000 t/年|150000>A|141000>A|130000>AA|
			12|1-1|市民課||町会加入連絡票の配布||段階|増|||◎;;;|◎>達成|◎>達成|>終了|
			13|1-1|市民課||窓口の総合化||段階|増|||△;□;○;◎|△>達成|△>未達成|>中止|
			14|1-2|広報広聴課||広報紙の統合||段階|増|||△;□;○;◎|△>達成|□>達成|>統合|
			15|2-1|市民協働推進課||地域コミュニティの活性化（再掲）||数値|増|町会等||30町会等/年;30町会等/年;30町会等/年;30町会等/年|>再掲|>再掲|>再掲|
			16|2-2|人事課||定年延長への対応||段階|増|||;;;◎|>未着手|>未着手|>未着手|
			17|2-2|人事課||職員の意識改革|||||||>目標なし|>目標なし|>目標なし|
			18|1-2|消防総務課|重点|消防団員の確保||数値|増|人||530人;530人;530人;530人|530>A|524>B|>未提出|
			19|2-1|納税課||市税収入率の向上||数値|増|%||97.0%以上;97.0%以上;97.0%以上;97.0%以上|97.2>A|97.3>A|>差戻し|
			20|2-2|総務課||時間外勤務の縮減||数値|減|時間||20時間;19時間;18時間;17時間|20>A|19>A|>未記入|
			21|2-1|財政課|重点|経常収支比率||数値|減|%||90.0%以下;90.0%以下;90.0%以下;90.0%以下|89.5>A|89.9>A|88.7>集計中|決算の確定は9月の見込み
			22|1-2|広報広聴課||市政モニターの満足度||数値|増|%||80%以上;80%以上;80%以上;80%以上|81>A|>把握不能|>把握不能|調査を実施しなかったため
			23|2-2|総務課||不服申立ての処理日数||数値|減|日||60日以内;60日以内;60日以内;60日以内|約45>A|>該当なし|>該当なし|
			24|2-2|環境政策課||公用車の燃料使用量||数値|減|L||前年度よりも削減;前年度よりも削減;前年度よりも削減;前年度よりも削減|5000>達成|4900>達成|4800>未判定|
			""";

	private ReportFixtures() {
	}

	/** Every kind of item and every state once. */
	public static ReviewReport small() {
		return new ReportComposer().compose(smallInput(true));
	}

	/**
	 * {@link #small()} with all a plan carries beside targets: 効果額, 年度目標, 現状と課題, 目標の状態, a
	 * target revised twice and one to come, terms with readings.
	 */
	public static ReviewReport everything() {
		return new ReportComposer().compose(everythingInput());
	}

	/** {@link #everything()} of a plan with another 負数の表記, and its 計画期間総括. */
	static ReviewReport everything(NegativeSign negatives) {
		ReportInput input = everythingInput();
		return new ReportComposer()
			.compose(new ReportInput(with(input.register(), negatives), input.year(), input.edition(), input.asOf(),
					input.results(), input.compared(), input.findings(), input.submissions(), input.effects())
				.withClosing());
	}

	private static PlanRegister with(PlanRegister register, NegativeSign negatives) {
		Plan plan = register.plan();
		return new PlanRegister(
				new Plan(plan.id(), plan.municipality(), plan.title(), plan.first(), plan.last(), plan.planNotation(),
						plan.reportNotation(), plan.scheme(), plan.lowerIsBetter(), plan.countOverachievedLimits(),
						plan.rollUp(), plan.committee(), plan.headquarters(), plan.officer(), plan.contact(),
						plan.sample(), negatives),
				register.meetings(), register.policies(), register.items(), register.yearGoals(), register.revisions(),
				register.stageScales(), register.departments(), register.references(), register.pastActuals(),
				register.effects(), register.opinions(), register.glossary(), register.closingNotes());
	}

	static ReportInput everythingInput() {
		ReportInput small = smallInput(true);
		return new ReportInput(Extras.on(small.register()), small.year(), small.edition(), small.asOf(),
				small.results(), small.compared(), small.findings(), small.submissions(), Extras.answers());
	}

	/** {@link #small()} without the mark 見本. */
	public static ReviewReport real() {
		return new ReportComposer().compose(smallInput(false));
	}

	/**
	 * 72 items, several with two indicators, eight plan years, texts of 600 characters.
	 */
	public static ReviewReport large() {
		return new ReportComposer().compose(largeInput());
	}

	/** {@link #small()} with a name, a department and a unit that look like markup. */
	public static ReviewReport hostile() {
		MiniPlan plan = new MiniPlan(0, FiscalYear.of(2019), FiscalYear.of(2022))
			.add(table().replace("不服申立ての処理日数", "<script>alert(1)</script>")
				.replace("消防総務課", "\"><img src=x>")
				.replace("町会等", "<b>&"));
		return new ReportComposer().compose(
				plan.input(register(plan.items(), FiscalYear.of(2022), true), YEAR, asOf(), findings(), submissions()));
	}

	/** The first year of the plan: nothing to compare with. */
	public static ReviewReport firstYear() {
		MiniPlan plan = smallPlan();
		FiscalYear first = FiscalYear.of(2019);
		return new ReportComposer().compose(plan.input(register(plan.items(), FiscalYear.of(2022), true).inForce(first),
				first, asOf(), List.of(), List.of()));
	}

	/**
	 * {@link #small()} with its answers graded anew by another scheme, every number
	 * having started halfway from its first target.
	 */
	public static ReviewReport graded(GradeScheme scheme) {
		return graded(scheme, smallInput(true).register().items().stream().map(ReportFixtures::halfway).toList());
	}

	/**
	 * The same with the items of stages and of numbers alone, whose targets are judged at
	 * the end of the plan.
	 */
	static ReviewReport gradedBeforeTheirYear(GradeScheme scheme) {
		return graded(scheme,
				smallInput(true).register()
					.items()
					.stream()
					.map(ReportFixtures::halfway)
					.filter((item) -> item.indicators()
						.stream()
						.allMatch((one) -> one.kind() == IndicatorKind.STAGE || one.kind() == IndicatorKind.NUMBER))
					.map((item) -> withIndicators(item,
							item.indicators().stream().map(ReportFixtures::judgedAtTheEnd).toList()))
					.toList());
	}

	private static ReviewReport graded(GradeScheme scheme, List<Item> items) {
		ReportInput small = smallInput(true);
		PlanRegister register = register(items, FiscalYear.of(2022), true, scheme);
		AnswerBook answers = new AnswerBook(small.results()
			.values()
			.stream()
			.flatMap((graded) -> graded.assessments().stream())
			.flatMap((one) -> one.answer().stream())
			.toList());
		Grading grading = new Grading(register);
		NavigableMap<FiscalYear, Graded> results = new TreeMap<>();
		small.results().keySet().forEach((year) -> results.put(year, grading.grade(year, answers)));
		Compared compared = grading.compare(YEAR, results.get(YEAR), Optional.ofNullable(results.get(YEAR.previous())),
				answers);
		return new ReportComposer().compose(new ReportInput(register, YEAR, small.edition(), small.asOf(), results,
				compared, small.findings(), small.submissions()));
	}

	private static Item halfway(Item item) {
		return withIndicators(item, item.indicators().stream().map(ReportFixtures::halfway).toList());
	}

	private static Item withIndicators(Item item, List<Indicator> indicators) {
		return new Item(item.number(), item.policy(), item.group(), item.name(), item.departments(), item.related(),
				item.priority(), item.continued(), item.content(), item.issues(), item.goal(), item.from(), item.to(),
				item.fate(), item.newIn(), item.predecessor(), indicators);
	}

	private static Indicator judgedAtTheEnd(Indicator indicator) {
		if (indicator.kind() != IndicatorKind.NUMBER) {
			return indicator;
		}
		NavigableMap<FiscalYear, PrintedTarget> targets = new TreeMap<>(indicator.targets().tailMap(YEAR, false));
		return new Indicator(indicator.id(), indicator.name(), indicator.kind(), indicator.unit(),
				indicator.direction(), Period.FINAL_YEAR, false, indicator.baseline(), indicator.finalTarget(),
				indicator.referenceName(), indicator.tolerance(), indicator.upperLimit(), indicator.noValueMeaning(),
				indicator.stages(), indicator.redefinedIn(), indicator.formerBranch(), targets);
	}

	private static Indicator halfway(Indicator indicator) {
		Baseline start = switch (indicator.target(FiscalYear.of(2019)).target()) {
			case Target.AtLeast least -> baseline(least.value().divide(BigDecimal.TWO));
			case Target.AtMost most -> baseline(most.value().multiply(new BigDecimal("1.5")));
			default -> indicator.baseline();
		};
		return new Indicator(indicator.id(), indicator.name(), indicator.kind(), indicator.unit(),
				indicator.direction(), indicator.period(), indicator.averagedInput(), start, indicator.finalTarget(),
				indicator.referenceName(), indicator.tolerance(), indicator.upperLimit(), indicator.noValueMeaning(),
				indicator.stages(), indicator.redefinedIn(), indicator.formerBranch(), indicator.targets());
	}

	private static Baseline baseline(BigDecimal value) {
		return new Baseline(Optional.of(FiscalYear.of(2018)), value.toPlainString(), Optional.of(value));
	}

	/** The last year of a plan, with 計画期間総括. */
	public static ReviewReport closing() {
		return new ReportComposer().compose(closingInput());
	}

	/** The same, a year of the plan without returns. */
	static ReviewReport closingWithout(FiscalYear year) {
		ReportInput input = closingInput();
		NavigableMap<FiscalYear, Graded> results = new TreeMap<>(input.results());
		results.remove(year);
		return new ReportComposer().compose(new ReportInput(input.register(), input.year(), input.edition(),
				input.asOf(), results, input.compared(), input.findings(), input.submissions())
			.withClosing());
	}

	private static ReportInput closingInput() {
		MiniPlan plan = new MiniPlan(0, FiscalYear.of(2019), YEAR).add(table());
		ReportInput input = plan.input(Extras.on(register(plan.items(), YEAR, true)), YEAR, asOf(), findings(),
				submissions());
		return new ReportInput(input.register(), YEAR, input.edition(), input.asOf(), input.results(), input.compared(),
				input.findings(), input.submissions(), Extras.answers())
			.withClosing();
	}

	private static List<ClosingNote> closingNotes() {
		return List.of(new ClosingNote("主な成果", "1", "地域の活性化", Optional.of(new ItemNumber("1")), "町会等の取組が33に増加"),
				new ClosingNote("継続して取り組む事項", "", "", Optional.empty(), "健全な財政運営の堅持"),
				new ClosingNote("主な成果", "1", "地域の活性化", Optional.empty(), "推進員を24人育成"));
	}

	/** 72 items over eight years of which five have no returns. */
	public static ReviewReport largeClosing() {
		return new ReportComposer().compose(largeInput().withClosing());
	}

	public static ReportInput smallInput(boolean sample) {
		MiniPlan plan = smallPlan();
		return plan.input(register(plan.items(), FiscalYear.of(2022), sample), YEAR, asOf(), findings(), submissions());
	}

	static ReportInput largeInput() {
		List<MiniPlan> parts = List.of(part(0), part(24), part(48));
		PlanRegister register = register(parts.stream().flatMap((part) -> part.items().stream()).toList(),
				FiscalYear.of(2026), true);
		List<ReportInput> inputs = parts.stream()
			.map((part) -> part.input(register(part.items(), FiscalYear.of(2026), true), YEAR, asOf(), findings(),
					submissions()))
			.toList();
		return Joined.of(register, inputs);
	}

	/** So many times 24 items over four years: 6 are a plan of Kanazawa's size. */
	static ReportInput timesOver(int times) {
		List<MiniPlan> parts = IntStream.range(0, times)
			.mapToObj((part) -> new MiniPlan(24 * part, FiscalYear.of(2019), FiscalYear.of(2022)).add(table()))
			.toList();
		PlanRegister register = register(parts.stream().flatMap((part) -> part.items().stream()).toList(),
				FiscalYear.of(2022), true);
		return Joined.of(register,
				parts.stream()
					.map((part) -> part.input(register(part.items(), FiscalYear.of(2022), true), YEAR, asOf(),
							findings(), submissions()))
					.toList());
	}

	/** A text of exactly so many characters, in sentences. */
	public static String longText(int length) {
		return SENTENCE.repeat(length / SENTENCE.length() + 1).substring(0, length - 1) + "。";
	}

	/** Of a table of its own in the form of {@link #TABLE}. */
	static ReviewReport of(String table) {
		MiniPlan plan = new MiniPlan(0, FiscalYear.of(2019), FiscalYear.of(2022)).add(table);
		return new ReportComposer()
			.compose(plan.input(register(plan.items(), FiscalYear.of(2022), true), YEAR, asOf(), List.of(), List.of()));
	}

	private static MiniPlan smallPlan() {
		return new MiniPlan(0, FiscalYear.of(2019), FiscalYear.of(2022)).add(table());
	}

	private static MiniPlan part(int offset) {
		return new MiniPlan(offset, FiscalYear.of(2019), FiscalYear.of(2026)).add(table());
	}

	private static String table() {
		return TABLE.replace("$LONG", longText(600));
	}

	private static LocalDate asOf() {
		return LocalDate.of(2022, 6, 30);
	}

	private static PlanRegister register(List<Item> items, FiscalYear last, boolean sample) {
		return register(items, last, sample, scheme());
	}

	private static PlanRegister register(List<Item> items, FiscalYear last, boolean sample, GradeScheme scheme) {
		Plan plan = new Plan(new PlanId("mihon"), "見本市", "第1次行政改革実施計画", FiscalYear.of(2019), last, YearNotation.WESTERN,
				YearNotation.ERA, scheme, LowerIsBetterFormula.MIRROR, false, RollUp.LOWEST, "行政改革推進委員会", "行政改革推進本部",
				"総務局行政経営課", "電話 000-000-0000", sample, NegativeSign.TRIANGLE);
		return new PlanRegister(plan,
				List.of(new Meeting(YEAR, Edition.FIRST, "令和4年度第1回行政改革推進委員会", Optional.of(LocalDate.of(2022, 7, 12)),
						Optional.empty(), Optional.of(asOf()))),
				policies(), items, List.of(), revisions(), List.of(MiniPlan.STAGES), departments(), references(),
				List.of(), List.of(), List.of(), List.of(new Term("経常収支比率", longText(120)), new Term("ICT", "情報通信技術")),
				closingNotes());
	}

	public static GradeScheme scheme() {
		return new GradeScheme("金沢市",
				List.of(band("AA", percent(110), "目標を大きく上回る"), band("A", percent(100), "目標を達成"),
						band("B", percent(90), "目標をやや下回る"), band("C", new LowerBound.Lowest(), "目標を下回る"),
						judged("達成", new LowerBound.Achieved(), "目標を達成"),
						judged("未達成", new LowerBound.Lowest(), "目標を達成していない")));
	}

	private static LowerBound percent(int value) {
		return new LowerBound.Percent(BigDecimal.valueOf(value));
	}

	/** The same plan, its one meeting with a 提出期限. */
	public static PlanRegister withDeadline(PlanRegister register, LocalDate deadline) {
		Meeting meeting = register.meetings().getFirst();
		return new PlanRegister(register.plan(),
				List.of(new Meeting(meeting.year(), meeting.edition(), meeting.name(), meeting.heldOn(),
						Optional.of(deadline), meeting.asOf())),
				register.policies(), register.items(), register.yearGoals(), register.revisions(),
				register.stageScales(), register.departments(), register.references(), register.pastActuals(),
				register.effects(), register.opinions(), register.glossary(), register.closingNotes());
	}

	private static GradeBand band(String label, LowerBound bound, String meaning) {
		return new GradeBand(GradeBasis.RATE, GradeComparison.RATE, label, bound, true, meaning, Optional.empty());
	}

	private static GradeBand judged(String label, LowerBound bound, String meaning) {
		return new GradeBand(GradeBasis.JUDGED_ONLY, GradeComparison.TARGET_AND_BASELINE, label, bound, true, meaning,
				Optional.empty());
	}

	private static List<PolicyNode> policies() {
		return List.of(new PolicyNode("1", "", "方針", "1 市民協働と広域連携の推進", ""),
				new PolicyNode("1-1", "1", "項目", "(1) 地域コミュニティの充実と市民協働の推進", ""),
				new PolicyNode("1-2", "1", "項目", "(2) 戦略的広報の展開", ""),
				new PolicyNode("2", "", "方針", "2 健全財政の堅持と効率的な行政運営", ""),
				new PolicyNode("2-1", "2", "項目", "(1) 歳入の確保と財政指標", ""),
				new PolicyNode("2-2", "2", "項目", "(2) 組織と人材", ""), new PolicyNode("3", "", "方針", "3 取組のない方針", ""));
	}

	private static List<TargetRevision> revisions() {
		return List.of(new TargetRevision(IndicatorId.of("11", ""), YEAR, "155,000 t/年", "152,000 t/年",
				LocalDate.of(2021, 6, 1), "前年度の実績が目標を上回ったため",
				new PrintedTarget("155,000 t/年", new Target.AtMost(BigDecimal.valueOf(155_000), false))));
	}

	private static List<ReferenceValue> references() {
		return List.of(new ReferenceValue("中核市平均", FiscalYear.of(2019), new BigDecimal("52.1"), "総務省"),
				new ReferenceValue("中核市平均", FiscalYear.of(2020), new BigDecimal("50.3"), "総務省"),
				new ReferenceValue("中核市平均", YEAR, new BigDecimal("48.9"), "総務省"));
	}

	private static List<Department> departments() {
		List<Department> departments = new ArrayList<>();
		for (String name : List.of("総務課", "人事課", "財政課", "納税課", "市民協働推進課", "市民課", "広報広聴課", "環境政策課", "消防総務課", "議会事務局")) {
			departments.add(new Department(name, false, List.of(), List.of(), Optional.empty(), Optional.empty(),
					Optional.empty()));
		}
		return departments;
	}

	private static List<Submission> submissions() {
		return List.of(
				new Submission("総務課", SubmissionStatus.ACCEPTED, List.of("総務課.xlsx"),
						Optional.of(LocalDate.of(2022, 5, 20)), 0, 0, 1),
				new Submission("財政課", SubmissionStatus.IN_QUESTION, List.of("財政課.xlsx", "財政課（訂正）.xlsx"),
						Optional.of(LocalDate.of(2022, 6, 3)), 0, 2, 0),
				new Submission("納税課", SubmissionStatus.RETURNED, List.of("納税課.xlsx"),
						Optional.of(LocalDate.of(2022, 5, 31)), 1, 0, 0),
				new Submission("消防総務課", SubmissionStatus.MISSING, List.of(), Optional.empty(), 0, 0, 0));
	}

	private static List<Finding> findings() {
		return List.of(
				Finding.of(FindingCode.K10, "納税課", IndicatorId.of("5", ""), new SourceLocation("納税課.xlsx", "調査票", "L8"),
						"", "未達成の理由が記入されていません。", "理由と今後の対応を記入してください。"),
				Finding.of(FindingCode.K05, "納税課", IndicatorId.of("19", ""),
						new SourceLocation("納税課.xlsx", "調査票", "H9"), "=\"97\"&\"千人\"", "単位「千人」は指標の単位「%」に換算できません。",
						"「%」で記入し直してください。"),
				Finding.ofFile(FindingCode.F02, "", SourceLocation.file("秘密.xlsx"), "パスワードがかかっているため読み取れません。",
						"パスワードを外して提出してください。"));
	}

}
