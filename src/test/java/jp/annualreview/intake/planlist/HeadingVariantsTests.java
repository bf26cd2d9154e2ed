package jp.annualreview.intake.planlist;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** Headings as the plans of many cities print them. */
class HeadingVariantsTests {

	static Stream<Arguments> oneTarget() {
		return Stream.of(argumentSet("現状値・目標値の下に年度", """
				番号|施策名|担当課|現状値|目標値
				^|^|^|平成12年度|平成17年度
				1|窓口の改善|市民課|80%|90%
				"""), argumentSet("三段の見出し、単位の列", """
				Ｎｏ．|取組項目|成　果　指　標|<|<|<|担当部署
				^|^|指標名|単位|現状値|目標値|^
				^|^|^|^|Ｈ１２|Ｈ１７|^
				1|窓口の改善|窓口の改善|％|80|90|市民課
				"""), argumentSet("結合のない三段の見出し", """
				項番|取組名|指標||||所管課
				||指標名|単位|現状|目標|
				||||平成12年度末|平成17年度末|
				1|窓口の改善|窓口の改善|%|80|90|市民課
				"""), argumentSet("括弧の中の年度", """
				No|事務事業名|担当課名|現状値（H12）|目標値（Ｈ１７）
				1|窓口の改善|市民課|80%|90%
				"""), argumentSet("年度が先", """
				整理番号|主要事業（指標）|所管|平成12年度現状|５年後の目標値（平成17年度）
				1|窓口の改善（％）|市民課|80|90
				"""), argumentSet("西暦と和暦の併記", """
				取組番号|具体的な取組|担当課|基準値 2000（平成12）年度|目標 2005（平成17）年度
				1|窓口の改善|市民課|80%|90%
				"""), argumentSet("時点の日付", """
				施策コード|主要施策|担当部課|現況（H13.3.31現在）|計画目標値〔Ｈ17年度末〕
				1|窓口の改善|市民課|80%|90%
				"""), argumentSet("実績と目標", """
				事業番号|事業名|担当課|指標|単位|平成11年度実績|平成12年度実績|平成17年度目標値
				1|窓口の改善|市民課|窓口の改善|%|75|80|90
				"""), argumentSet("年度の段が上", """
				番号|取組事項|担当課|平成12年度|平成17年度
				^|^|^|現状値|目標値
				1|窓口の改善|市民課|80%|90%
				"""), argumentSet("指標だけの一覧、目標年度の列", """
				指標番号|指標名|単位|現状値|現状値の年度|目標値|目標年度|担当課
				1|窓口の改善|％|80|2000|90|平成１７年度|市民課
				"""), argumentSet("表題に計画の期間", """
				みどり市行政改革プラン（平成13年度～平成17年度）|<|<|<|<
				番号|取組名|担当課|策定時の値（H12）|最終目標
				1|窓口の改善|市民課|80%|90%
				"""));
	}

	@ParameterizedTest
	@MethodSource
	void oneTarget(String list) {
		ImportedPlan plan = TextLists.read(list);
		assertThat(TextLists.rows(plan, "指標", "番号", "指標名", "単位", "期間の区分", "基準年度", "最終目標年度").replace("％", "%"))
			.isEqualTo("1|窓口の改善|%|最終年度|2000|2005\n");
		assertThat(TextLists.rows(plan, "指標", "基準値", "2001", "2005", "最終目標").replace("%", "")).isEqualTo("80||90|90\n");
		assertThat(TextLists.rows(plan, "取組事項", "番号", "名称", "担当課")).isEqualTo("1|窓口の改善|市民課\n");
		assertThat(TextLists.rows(plan, "計画", "項目", "値")).contains("開始年度|2001\n", "終了年度|2005\n");
	}

	static Stream<Arguments> yearlyTargets() {
		return Stream.of(argumentSet("元号を略した年度", """
				No.|取組名|担当課|現状|目　標||
				||||H17|18|19
				1|収納の確保|税務課|97.0%|97.1%|97.2%|97.3%
				"""), argumentSet("目標と実績が並ぶ", """
				No.|取組名|担当課|現状値|平成17年度|<|平成18年度|<|平成19年度|<
				^|^|^|^|目標|実績|目標|実績|目標|実績
				1|収納の確保|税務課|97.0%|97.1%||97.2%||97.3%|
				"""), argumentSet("年度別目標の下に年度", """
				No.|取組名|担当課|現状値|年度別目標||
				||||2005年度|2006年度|2007年度
				1|収納の確保|税務課|97.0%|97.1%|97.2%|97.3%
				"""), argumentSet("年度を略した見出しの列", """
				No.|取組名|担当課|現状値|平成17年度|18年度|19年度
				1|収納の確保|税務課|97.0%|97.1%|97.2%|97.3%
				"""), argumentSet("目標値に年度", """
				No.|取組名|担当課|現状値|目標値（Ｈ17）|目標値（Ｈ18）|目標値（Ｈ19）
				1|収納の確保|税務課|97.0%|97.1%|97.2%|97.3%
				"""));
	}

	@ParameterizedTest
	@MethodSource
	void yearlyTargets(String list) {
		ImportedPlan plan = TextLists.read(list);
		assertThat(TextLists.rows(plan, "指標", "番号", "指標名", "単位", "期間の区分", "基準値", "2005", "2006", "2007"))
			.isEqualTo("1|収納の確保|%|毎年度|97.0%|97.1%|97.2%|97.3%\n");
	}

	@Test
	void aTargetHalfWayAndTheLastOneAreBothDue() {
		ImportedPlan plan = TextLists.read("""
				No.|取組名|担当課|現状値（R3）|中間目標（R5）|最終目標（令和７年度）
				1|収納の確保|税務課|97.0%|97.1%|97.3%
				""");
		assertThat(TextLists.rows(plan, "指標", "基準年度", "2023", "最終目標", "最終目標年度")).isEqualTo("2021|97.1%|97.3%|2025\n");
	}

	@Test
	void aRefusalSaysWhatWasSeenAndWhatIsMissing() {
		assertThatExceptionOfType(PlanListException.class).isThrownBy(() -> TextLists.read("""
				みどり市の取組|<|<|<
				ばんごう|取組項目|担当課|目標値（R7）
				1|収納の確保|税務課|97.3%
				"""))
			.withMessageContaining("シート「一覧」の2行目に見た見出し: ばんごう、取組項目、担当課、目標値（R7）。")
			.withMessageContaining("このうち「番号」と読む見出し（番号、No.、")
			.withMessageNotContaining("「名称」と読む見出し");
	}

}
