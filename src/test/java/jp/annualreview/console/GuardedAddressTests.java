package jp.annualreview.console;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class GuardedAddressTests {

	@ParameterizedTest(name = "{0} TLS {1}: {2}")
	@CsvSource({ "127.0.0.1, false, true", "::1, false, true", "192.168.1.5, false, false", "0.0.0.0, false, false",
			"192.168.1.5, true, true", "0.0.0.0, true, true", "127.0.0.1, true, true" })
	void isOpenedToOthersOnlyEncrypted(String address, boolean encrypted, boolean opened) throws Exception {
		ServerProperties server = new ServerProperties();
		server.setAddress(InetAddress.getByName(address));
		if (encrypted) {
			server.setSsl(Ssl.forBundle("office"));
		}
		GuardedAddress guarded = new GuardedAddress(server);
		if (opened) {
			assertThatNoException().isThrownBy(() -> guarded.customize(new TomcatServletWebServerFactory()));
		}
		else {
			assertThatExceptionOfType(ConsoleAddressException.class)
				.isThrownBy(() -> guarded.customize(new TomcatServletWebServerFactory()))
				.withMessageContaining(address)
				.withMessageContaining("server.ssl");
		}
	}

	@ParameterizedTest(name = "{0}, encrypted {1}, called {2}: {3}")
	@CsvSource({ "127.0.0.1, false, 127.0.0.1, true", "127.0.0.1, false, localhost, true",
			"127.0.0.1, false, LOCALHOST, true", "127.0.0.5, false, 127.0.0.5, true", "127.0.0.1, false, [::1], true",
			"127.0.0.1, false, rebound.example, false", "127.0.0.1, false, 127.0.0.1.rebound.example, false",
			"192.168.1.5, true, office.example, true" })
	void answersToItsOwnNames(String address, boolean encrypted, String host, boolean answered) throws Exception {
		ServerProperties server = new ServerProperties();
		server.setAddress(InetAddress.getByName(address));
		if (encrypted) {
			server.setSsl(Ssl.forBundle("office"));
		}
		assertThat(new GuardedAddress(server).answersTo(host)).isEqualTo(answered);
	}

}
