package jp.annualreview.job;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import jp.annualreview.plan.PlanId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;

/**
 * 予定 from {@code data/settings.yml}.
 *
 * @param cron per plan id, a cron expression with seconds
 * @param daysBeforeMeeting how many days before each 開催日 of the register a run is due
 * @param at the time of day of those runs
 * @param watch how often the input folder is looked at
 * @param longestWait after how long a plan is run although files keep arriving
 */
@ConfigurationProperties(prefix = "annualreview.schedule", ignoreUnknownFields = false)
record ScheduleSettings(@DefaultValue Map<PlanId, CronExpression> cron, @DefaultValue( {
		"14", "7", "1" }) List<Integer> daysBeforeMeeting, @DefaultValue("06:00") LocalTime at,
		@DefaultValue("15s") Duration watch, @DefaultValue("30m") Duration longestWait){
}
