package jp.annualreview.samples;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.form.FormerResult;
import org.apache.commons.csv.CSVRecord;

/**
 * 回答の見本: what a clerk typed into one row of the form.
 *
 * @param cellKind 数値, 文字, 百分率 or blank
 * @param round 回: 1, or 2 for a file that resends corrected rows
 * @param department blank, or the department that answers instead of the first one
 * @param look 非表示行, 取消線 or blank
 * @param lastYearOverwritten what the clerk put over the prefilled 前年度実績, or blank
 * @param targetOverwritten what the clerk put over the prefilled 目標, or blank
 * @param effectOnce 効果額（単年度）; digits alone are a number in the cell
 * @param effectRecurring 効果額（継続）
 */
record SampleAnswer(FiscalYear year, IndicatorId indicator, String actual, String cellKind, String stage,
		String selfAssessment, String activity, String reason, String remark, String round, String department,
		String look, String lastYearOverwritten, String targetOverwritten, String effectOnce, String effectRecurring) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static SampleAnswer of(FiscalYear year, CSVRecord row) {
		return new SampleAnswer(year, IndicatorId.of(row.get("番号"), optional(row, "枝番")), row.get("実績"),
				row.get("セルの種類"), row.get("段階"), row.get("自己評価"), row.get("実施内容"), row.get("未達成の理由・今後の対応"),
				row.get("備考"), row.get("回"), row.get("担当課"), row.get("書式"), row.get("前年度実績の書換え"), row.get("目標の書換え"),
				optional(row, "効果額（単年度）"), optional(row, "効果額（継続）"));
	}

	private static String optional(CSVRecord row, String column) {
		return row.isMapped(column) ? row.get(column) : "";
	}

	boolean percent() {
		return this.cellKind.equals("百分率");
	}

	boolean numericCell() {
		return percent() || this.cellKind.equals("数値");
	}

	/** The answer as later forms show it: a bare number with its unit. */
	FormerResult asFormer(Indicator indicator) {
		return new FormerResult(shown(indicator), this.activity, this.reason);
	}

	private String shown(Indicator indicator) {
		String unit = indicator.unit();
		if (!numericCell()) {
			return Stream.of(this.actual.strip(), this.stage, this.selfAssessment)
				.filter((text) -> !text.isEmpty())
				.findFirst()
				.orElse("");
		}
		BigDecimal value = percent() ? new BigDecimal(this.actual).multiply(HUNDRED) : new BigDecimal(this.actual);
		return String.format(Locale.ROOT, "%,." + Math.max(0, value.stripTrailingZeros().scale()) + "f", value) + unit;
	}

}
