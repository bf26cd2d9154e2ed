package jp.annualreview.report.pdf;

import jp.annualreview.report.ReportWriter;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class PdfConfigurationTests {

	@Test
	void publishes_one_report_writer() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(
				PdfConfiguration.class)) {
			assertThat(context.getBeansOfType(ReportWriter.class).values()).singleElement()
				.satisfies((writer) -> assertThat(writer.step()).isEqualTo("report-pdf"));
		}
	}

}
