package jp.annualreview.console;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 操作画面の設定 from {@code data/settings.yml}. Address, port and session time-out go straight
 * to the server.
 *
 * @param loginWindow how long failed logins count
 * @param loginsPerName how many of them a user has
 * @param loginsPerAddress how many of them an address has, over all users
 */
@ConfigurationProperties("annualreview.console")
record ConsoleSettings(@DefaultValue("15m") Duration loginWindow, @DefaultValue("5") int loginsPerName,
		@DefaultValue("20") int loginsPerAddress) {
}
