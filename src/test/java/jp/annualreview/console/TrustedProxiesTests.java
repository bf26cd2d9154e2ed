package jp.annualreview.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/** X-Forwarded-For: who a request is from, as the settings have it. */
class TrustedProxiesTests {

	/** Says from where a request seems to come. */
	@Configuration(proxyBeanMethods = false)
	static class From {

		@Bean
		Servlet from() {
			return new HttpServlet() {

				private static final long serialVersionUID = 1L;

				@Override
				protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
					response.getWriter().write(request.getRemoteAddr());
				}

			};
		}

	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "'', 127.0.0.1", "192\\.0\\.2\\.1, 127.0.0.1", "127\\.0\\.0\\.1, 203.0.113.9" })
	void isBelievedFromTheProxiesThatAreSetOnly(String trusted, String from) {
		new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
			.withInitializer(new ConfigDataApplicationContextInitializer())
			.withConfiguration(AutoConfigurations.of(TomcatServletWebServerAutoConfiguration.class))
			.withUserConfiguration(From.class)
			.withPropertyValues("annualreview.console.port=0", "annualreview.data=no-folder")
			.withPropertyValues(trusted.isEmpty() ? new String[0]
					: new String[] { "annualreview.console.trusted-proxies=" + trusted })
			.run((program) -> assertThat(
					asked(((AnnotationConfigServletWebServerApplicationContext) program.getSourceApplicationContext())
						.getWebServer()
						.getPort()))
				.isEqualTo(from));
	}

	private static String asked(int port) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
					.header("X-Forwarded-For", "203.0.113.9")
					.build(), BodyHandlers.ofString())
				.body();
		}
	}

}
