package jp.annualreview.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TimeZone;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * 時間帯: the process runs in the zone of the settings from before its log begins. What asks
 * the system and not our clock (the log, Spring Batch for its own tables) then says the
 * same, on every host.
 */
final class PinnedZone implements EnvironmentPostProcessor, Ordered {

	/** The host's own, asked before it is changed. */
	private static final ZoneId HOST = TimeZone.getDefault().toZoneId();

	@Override
	public int getOrder() {
		return ConfigDataEnvironmentPostProcessor.ORDER + 1;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
		ZoneId zone = Binder.get(settings).bind("annualreview.zone", ZoneId.class).get();
		settings.getPropertySources()
			.addLast(new MapPropertySource("host", Map.of("annualreview.host-zone", name(HOST))));
		TimeZone.setDefault(TimeZone.getTimeZone(zone));
	}

	/** As every database understands it: {@code GMT+09:00} means the opposite to some. */
	static String name(ZoneId zone) {
		if (!zone.getRules().isFixedOffset() || ZoneId.getAvailableZoneIds().contains(zone.getId())) {
			return zone.getId();
		}
		int hours = zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds() / 3600;
		return "Etc/GMT%+d".formatted(-hours);
	}

}
