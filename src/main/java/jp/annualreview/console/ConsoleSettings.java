package jp.annualreview.console;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 操作画面の設定 from {@code data/settings.yml}. Address, port and session time-out go straight
 * to the server; they stand here to be checked.
 *
 * @param address where it is reached; loopback unless there is TLS
 * @param sessionTimeout after how long without a request a user has to log in again
 * @param loginWindow how long failed logins count
 * @param loginsPerName how many of them a name has at one address before it has to wait
 * @param loginsPerAddress how many of them an address has over all names, and a name over
 * all addresses, before each further attempt is slow
 * @param loginPause how long a slow attempt takes, and the first wait, which doubles from
 * failure to failure up to the window
 * @param bodyTimeout how long a form may take to arrive
 * @param hosts names besides those of this computer's loopback that a browser may call
 * the console by, such as a proxy's
 * @param trustedProxies a pattern of the addresses whose {@code X-Forwarded-For} is
 * believed; goes straight to the server
 */
@ConfigurationProperties(prefix = "annualreview.console", ignoreUnknownFields = false)
record ConsoleSettings(String address, Port port, Duration sessionTimeout, @DefaultValue("15m") Duration loginWindow,
		@DefaultValue("5") int loginsPerName, @DefaultValue("20") int loginsPerAddress,
		@DefaultValue("2s") Duration loginPause, @DefaultValue("10s") Duration bodyTimeout,
		@DefaultValue List<String> hosts, @DefaultValue("") String trustedProxies) {

	private static final int HIGHEST_PORT = 65535;

	ConsoleSettings {
		hosts = List.copyOf(hosts);
	}

	/** A number a server can listen on; 0 takes any that is free. */
	record Port(int number) {

		Port {
			if (number < 0 || number > HIGHEST_PORT) {
				throw new IllegalArgumentException("ポートの番号は0から" + HIGHEST_PORT + "までです: " + number);
			}
		}

		/** As the settings file has it. */
		public static Port valueOf(Integer number) {
			return new Port(number);
		}

		/** As the environment has it. */
		public static Port valueOf(String text) {
			return new Port(Integer.parseInt(text.strip()));
		}

	}

}
