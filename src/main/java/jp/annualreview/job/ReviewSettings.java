package jp.annualreview.job;

import java.math.BigDecimal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 設定 that decides results, from {@code data/settings.yml}.
 *
 * @param overachievement 達成率 in percent from which K11 asks for a reason
 */
@ConfigurationProperties(prefix = "annualreview.review", ignoreUnknownFields = false)
record ReviewSettings(@DefaultValue("150") BigDecimal overachievement) {

	/** The same settings give the same text, whatever file they came from. */
	String canonical() {
		return "overachievement=" + this.overachievement.stripTrailingZeros().toPlainString();
	}

}
