package jp.annualreview.console;

import java.net.InetAddress;
import java.util.Objects;
import java.util.Optional;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** Passwords leave this computer encrypted or not at all. */
class GuardedAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

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

	/** Where a browser on this computer finds the pages. */
	String url(int port) {
		String host = Objects.requireNonNull(this.server.getAddress()).getHostAddress();
		return (encrypted() ? "https://" : "http://") + (host.contains(":") ? "[" + host + "]" : host) + ":" + port
				+ "/";
	}

}
