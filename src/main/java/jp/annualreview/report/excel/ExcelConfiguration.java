package jp.annualreview.report.excel;

import jp.annualreview.report.ReportWriter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExcelConfiguration {

	@Bean
	ReportWriter excelReportWriter() {
		return new ExcelReportWriter();
	}

}
