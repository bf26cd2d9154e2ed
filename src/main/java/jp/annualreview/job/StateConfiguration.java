package jp.annualreview.job;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/**
 * What backup and restore work with: the folders, and no open database. Not marked as a
 * configuration, so that the program itself does not take it up.
 */
public class StateConfiguration {

	@Bean
	StateBackup stateBackup(@Value("${annualreview.input}") Path input, @Value("${annualreview.output}") Path output,
			@Value("${annualreview.data}") Path data, @Value("${spring.datasource.url}") String database) {
		return new StateBackup(new ReviewFolders(input, output, data), database);
	}

	@Bean
	StateRestore stateRestore(@Value("${annualreview.input}") Path input, @Value("${annualreview.output}") Path output,
			@Value("${annualreview.data}") Path data) {
		return new StateRestore(new ReviewFolders(input, output, data));
	}

}
