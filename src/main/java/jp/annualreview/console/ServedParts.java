package jp.annualreview.console;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Leaves out what only {@code serve} needs, so that the other verbs start sooner. */
class ServedParts implements AutoConfigurationImportFilter, EnvironmentAware {

	private static final List<String> SERVED = List
		.of("thymeleaf", "security", "micrometer", "actuate", "health", "webmvc", "tomcat", "servlet", "http")
		.stream()
		.map((part) -> "org.springframework.boot." + part + ".")
		.toList();

	private boolean served = true;

	@Override
	public void setEnvironment(Environment environment) {
		this.served = environment.getProperty("spring.main.web-application-type", "servlet").equals("servlet");
	}

	@Override
	public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
		boolean[] kept = new boolean[configurations.length];
		for (int index = 0; index < kept.length; index++) {
			String name = configurations[index];
			kept[index] = this.served || name == null || SERVED.stream().noneMatch(name::startsWith);
		}
		return kept;
	}

}
