package jp.annualreview.intake;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Real cells of the plans of Annaka and Himi, and answers as departments write them. */
class MeasureSplitTests {

	private final MeasureSplit split = new MeasureSplit();

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			欄                                              | 名称＝値＝単位＝期間
			15団体 (321人)                                  | ＝15団体＝団体＝ ／ ＝321人＝人＝
			時間外23人 年休取得11.9日                       | 時間外＝23人＝人＝ ／ 年休取得＝11.9日＝日＝
			時間外0人　年休取得１５日                       | 時間外＝0人＝人＝ ／ 年休取得＝１５日＝日＝
			大綱を知っている職員 91% 内容を把握している職員 30% | 大綱を知っている職員＝91%＝%＝ ／ 内容を把握している職員＝30%＝%＝
			・常勤医師9人 ・病床199床 ・稼働率約54% ・在院日数26日 | 常勤医師＝9人＝人＝ ／ 病床＝199床＝床＝ ／ 稼働率＝約54%＝%＝ ／ 在院日数＝26日＝日＝
			AI-OCR使用案件 40件 RPAの使用事務 3件           | AI-OCR使用案件＝40件＝件＝ ／ RPAの使用事務＝3件＝件＝
			AI-OCR 45件、RPA 5件                            | AI-OCR＝45件＝件＝ ／ RPA＝5件＝件＝
			①91% ②30%                                       | ＝91%＝%＝ ／ ＝30%＝%＝
			①認知度91%②把握度30%                            | 認知度＝91%＝%＝ ／ 把握度＝30%＝%＝
			HPアクセス数 456,456件 (R2.1.15現在)            | HPアクセス数＝456,456件 (R2.1.15現在)＝件＝
			しみんの声回答発送まで 平均19.1日               | しみんの声回答発送まで＝平均19.1日＝日＝
			収納率：95.45%                                  | 収納率＝95.45%＝%＝
			成績反映0%                                      | 成績反映＝0%＝%＝
			次年度組織の方向性を確定する時期 12月           | 次年度組織の方向性を確定する時期＝12月＝月＝
			令和2年12月までに令和3年度組織の方向性を確定    | ＝令和2年12月までに令和3年度組織の方向性を確定＝＝
			令和元年度決算分を令和3年3月に公表              | ＝令和元年度決算分を令和3年3月に公表＝＝
			N年度決算分をN+1年12月に公表                    | ＝N年度決算分をN+1年12月に公表＝＝
			現年度収納率 99.0%以上（毎年度）                | 現年度収納率＝99.0%以上＝%＝毎年度
			寄附金受入額 4億円（毎年度）                    | 寄附金受入額＝4億円＝億円＝毎年度
			市内進出した企業数（増設等を含む。） 8件（計画期間内） | 市内進出した企業数（増設等を含む。）＝8件＝件＝計画期間内
			基幹管路更新延長 2.0km（計画期間内）            | 基幹管路更新延長＝2.0km＝km＝計画期間内
			経常収支比率（経常収益／経常費用×100%）が令和8年度決算において100%以上 | 経常収支比率（経常収益／経常費用×100%）＝100%以上＝%＝令和8年度決算
			職員数 530人を維持（令和5年度～令和9年度）      | 職員数＝530人を維持＝人＝令和5年度～令和9年度
			入庁10年目までの職員のうち、能力評価A判定以上の職員の割合 15%以上（毎年度） | 入庁10年目までの職員のうち、能力評価A判定以上の職員の割合＝15%以上＝%＝毎年度
			「氷見市職員の勤務時間、休暇等に関する規則」に定める超過者 0人（毎年度） | 「氷見市職員の勤務時間、休暇等に関する規則」に定める超過者＝0人＝人＝毎年度
			削減目標額 1.5億円（令和8年度末まで）           | 削減目標額＝1.5億円＝億円＝令和8年度末まで
			ICT研修参加者数 のべ500人 （計画期間内）        | ICT研修参加者数＝のべ500人＝人＝計画期間内
			庁内文書 30%削減（計画期間内）                  | 庁内文書＝30%削減＝%＝計画期間内
			男性の育児休業取得率 50%（計画期間内） 年次休暇取得日数 10日以上（毎年度） | 男性の育児休業取得率＝50%＝%＝計画期間内 ／ 年次休暇取得日数＝10日以上＝日＝毎年度
			①経常収支比率 毎年度 80%台堅持 ②実質公債費比率 令和8年度決算 13%以内（3ヵ年平均） | 経常収支比率＝80%台堅持＝%＝毎年度 ／ 実質公債費比率＝13%以内（3ヵ年平均）＝%＝令和8年度決算
			―                                               | ＝―＝＝
			時間外 集計中 年休取得13.2日                    | 時間外＝集計中＝＝ ／ 年休取得＝13.2日＝日＝
			集計中                                          | ＝集計中＝＝
			職員定数を適正に管理                            | ＝職員定数を適正に管理＝＝
			時間外20人年休取得13.0日                        | 不明
			20人 30人                                       | 不明
			20 30人                                         | 不明
			第3次大綱 91% 内容30%                           | 第3次大綱＝91%＝%＝ ／ 内容＝30%＝%＝
			""")
	void tellsTheMeasuresOfACell(String cell, String measures) {
		assertThat(this.split.split(cell).map(MeasureSplitTests::words).orElse("不明")).isEqualTo(measures);
	}

	@ParameterizedTest
	@ValueSource(strings = { "①検討中\n②5件", "職員数 20人\n説明会を開いた\n参加者 30人", "20人 30人 40日" })
	void doesNotGuess(String cell) {
		assertThat(this.split.split(cell)).isEmpty();
	}

	private static String words(List<Measure> measures) {
		return measures.stream()
			.map((measure) -> String.join("＝", measure.name(), measure.value(), measure.unit(), measure.time()))
			.collect(Collectors.joining(" ／ "));
	}

}
