package jp.annualreview.console;

import org.apache.coyote.ProtocolHandler;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The web server's limits that are more than a setting of {@code application.yml}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class ServerConfiguration {

	/**
	 * Whoever waits for a slow sender, or for a slow login, takes nobody else's thread.
	 */
	@Bean
	TomcatProtocolHandlerCustomizer<ProtocolHandler> threads() {
		return (protocol) -> protocol.setExecutor(new VirtualThreadExecutor("console-"));
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodies(ConsoleSettings settings) {
		return (factory) -> factory.addEngineValves(new SlowBodyValve(settings.bodyTimeout()));
	}

}
