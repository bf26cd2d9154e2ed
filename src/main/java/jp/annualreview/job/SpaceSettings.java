package jp.annualreview.job;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * ディスクの空き from {@code data/settings.yml}.
 *
 * @param reserve what stays free for the database and the log, whatever is written
 * @param low free space below which people are warned
 */
record SpaceSettings(@DefaultValue("100MB") DataSize reserve, @DefaultValue("1GB") DataSize low) {
}
