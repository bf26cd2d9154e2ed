package jp.annualreview.console;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** Passwords leave this computer encrypted or not at all. */
class GuardedAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private final ServerProperties server;

	GuardedAddress(ServerProperties server) {
		this.server = server;
	}

	@Override
	public void customize(ConfigurableWebServerFactory factory) {
		Optional<InetAddress> address = Optional.ofNullable(this.server.getAddress());
		if (!address.map(InetAddress::isLoopbackAddress).orElse(false) && !encrypted()) {
			throw new ConsoleAddressException(address.map(InetAddress::getHostAddress).orElse("0.0.0.0"));
		}
	}

	boolean encrypted() {
		return this.server.getSsl() != null && Ssl.isEnabled(this.server.getSsl());
	}

	/**
	 * Whether a name a browser calls is this console's. Without encryption only this
	 * computer's own names are; with it the browser itself checks the name.
	 */
	boolean answersTo(String host) {
		return encrypted() || LOOPBACK.contains(host.toLowerCase(Locale.ROOT))
				|| Optional.ofNullable(this.server.getAddress())
					.map(InetAddress::getHostAddress)
					.filter(host::equals)
					.isPresent();
	}

	/** Where a browser on this computer finds the pages. */
	String url(int port) {
		String host = Objects.requireNonNull(this.server.getAddress()).getHostAddress();
		return (encrypted() ? "https://" : "http://") + (host.contains(":") ? "[" + host + "]" : host) + ":" + port
				+ "/";
	}

}
