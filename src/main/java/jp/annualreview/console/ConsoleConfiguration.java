package jp.annualreview.console;

import jp.annualreview.ledger.AuditTrail;
import jp.annualreview.ledger.ConsoleUsers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the pages work with; there only while the program serves them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableConfigurationProperties(ConsoleSettings.class)
class ConsoleConfiguration {

	/** A setting that cannot be used is told before the server stumbles over it. */
	@Bean
	GuardedAddress guardedAddress(ConsoleSettings checked, ServerProperties server) {
		return new GuardedAddress(server);
	}

	@Bean
	YearInAddress yearInAddress() {
		return new YearInAddress();
	}

	@Bean
	Passwords passwords(PasswordEncoder encoder) {
		return new Passwords(encoder);
	}

	@Bean
	Accounts accounts(ConsoleUsers users, Passwords passwords, LoginAttempts attempts, AuditTrail audit) {
		return new Accounts(users, passwords, attempts, audit);
	}

	@Bean
	ConsoleDoor consoleDoor(ConsoleUsers users, Accounts accounts, GuardedAddress address) {
		return new ConsoleDoor(users, accounts, address);
	}

}
