package jp.annualreview.job;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 履歴の保存期間 from {@code data/settings.yml}.
 *
 * @param keep how long runs are kept that are neither published nor closed; zero keeps
 * all
 */
@ConfigurationProperties(prefix = "annualreview.history", ignoreUnknownFields = false)
record HistorySettings(@DefaultValue("0d") Period keep) {
}
