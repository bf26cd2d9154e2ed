package jp.annualreview.console;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 操作画面の設定 from {@code data/settings.yml}. Address, port and session time-out go straight
 * to the server.
 *
 * @param loginWindow how long failed logins count
 * @param loginsPerName how many of them a user has
 * @param loginsPerAddress how many of them an address has, over all users
 * @param hosts names besides those of this computer's loopback that a browser may call
 * the console by, such as a proxy's
 */
@ConfigurationProperties("annualreview.console")
record ConsoleSettings(@DefaultValue("15m") Duration loginWindow, @DefaultValue("5") int loginsPerName,
		@DefaultValue("20") int loginsPerAddress, @DefaultValue List<String> hosts) {

	ConsoleSettings {
		hosts = List.copyOf(hosts);
	}

}
