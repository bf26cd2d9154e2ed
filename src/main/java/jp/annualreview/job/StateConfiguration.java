package jp.annualreview.job;

import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * What a restore works with: the folders, and no open database. Not marked as a
 * configuration, so that the program itself does not take it up.
 */
public class StateConfiguration {

	@Bean
	StateRestore stateRestore(Environment settings) {
		return StateRestore.of(settings);
	}

}
