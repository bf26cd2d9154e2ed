package jp.annualreview.job;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 失敗の知らせ from {@code data/settings.yml}.
 *
 * @param command a program and its arguments; nothing is sent where there is none
 * @param limit how long it may take
 */
@ConfigurationProperties(prefix = "annualreview.notice", ignoreUnknownFields = false)
record NoticeSettings(@DefaultValue List<String> command, @DefaultValue("30s") Duration limit,
		@DefaultValue Mail mail) {

	/**
	 * 宛先と差出人.
	 *
	 * @param to nothing is sent where there is nobody
	 */
	record Mail(@DefaultValue List<String> to, @DefaultValue("") String from) {
	}

}
