package jp.annualreview.report.pdf;

import jp.annualreview.report.ReportWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PdfConfiguration {

	@Bean
	ReportWriter pdfReportWriter() {
		return new PdfReportWriter();
	}

}
