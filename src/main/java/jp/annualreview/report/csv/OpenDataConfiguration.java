package jp.annualreview.report.csv;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import jp.annualreview.report.ReportWriter;

@Configuration(proxyBeanMethods = false)
class OpenDataConfiguration {

	@Bean
	ReportWriter openDataWriter() {
		return new OpenDataWriter();
	}

}
