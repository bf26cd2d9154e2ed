package jp.annualreview.cli;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginProvider;
import org.springframework.boot.origin.TextResourceOrigin;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** 設定の誤り: what {@code data/settings.yml} says that cannot be used, and in which line. */
final class SettingsFault {

	private SettingsFault() {
	}

	/** What is wrong with the settings, if that is why the program did not start. */
	static Optional<String> in(Throwable failure, Texts texts) {
		return causes(failure).flatMap((cause) -> words(cause, texts).stream()).findFirst();
	}

	/** The file is no YAML: the program ended before it had a log. */
	static boolean unreadable(Throwable failure) {
		return causes(failure).anyMatch(MarkedYAMLException.class::isInstance);
	}

	/** The deepest first, which knows most. */
	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.<Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.limit(50)
			.toList()
			.reversed()
			.stream();
	}

	private static Optional<String> words(Throwable cause, Texts texts) {
		return switch (cause) {
			case MarkedYAMLException ex when ex.getProblemMark() != null -> Optional
				.of(texts.get("settings.unreadable", texts.get("settings.line", ex.getProblemMark().getLine() + 1)));
			case UnboundConfigurationPropertiesException ex -> ex.getUnboundProperties()
				.stream()
				.findFirst()
				.map((property) -> texts.get("settings.unknown", place(property, texts), property.getName()));
			case BindException ex -> Optional.ofNullable(ex.getProperty())
				.map((property) -> texts.get("settings.value", place(property, texts), property.getName(),
						String.valueOf(property.getValue())));
			default -> Optional.empty();
		};
	}

	/** The line, unless an environment variable said it. */
	private static String place(ConfigurationProperty property, Texts texts) {
		Origin origin = (property.getOrigin() instanceof OriginProvider provider) ? provider.getOrigin()
				: property.getOrigin();
		return (origin instanceof TextResourceOrigin text && text.getLocation() != null)
				? texts.get("settings.line", text.getLocation().getLine() + 1) : texts.get("settings.elsewhere");
	}

}
