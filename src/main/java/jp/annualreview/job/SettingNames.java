package jp.annualreview.job;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * 設定の名前: every section there is below {@code annualreview}. One that is misspelt is told
 * with its line instead of passed over; what a section holds is said elsewhere.
 */
@ConfigurationProperties(prefix = "annualreview", ignoreUnknownFields = false)
record SettingNames(@Nullable String version, @Nullable String input, @Nullable String output, @Nullable String data,
		@Nullable String zone, @Nullable String hostZone, @Nullable Boolean terminal, @Nullable Duration lockWait,
		@Nullable Map<String, Object> console, @Nullable Map<String, Object> review,
		@Nullable Map<String, Object> schedule, @Nullable Map<String, Object> history,
		@Nullable Map<String, Object> notice, @Nullable Map<String, Object> space,
		@Nullable Map<String, Object> database, @Nullable Map<String, Object> postgresql) {
}
