package jp.annualreview;

import java.time.Clock;
import java.time.ZonedDateTime;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** 止めた時計: starts the program at a moment of the test's choice. */
public final class FixedClock {

	private FixedClock() {
	}

	/** To be given to the builder of the program. */
	public static ApplicationContextInitializer<GenericApplicationContext> at(ZonedDateTime moment) {
		Clock clock = Clock.fixed(moment.toInstant(), moment.getZone());
		return (context) -> context.registerBean("fixedClock", Clock.class, () -> clock,
				(definition) -> definition.setPrimary(true));
	}

}
