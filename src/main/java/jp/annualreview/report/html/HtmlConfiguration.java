package jp.annualreview.report.html;

import jp.annualreview.report.ReportWriter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HtmlConfiguration {

	@Bean
	ReportWriter htmlReportWriter() {
		return new HtmlReportWriter();
	}

}
