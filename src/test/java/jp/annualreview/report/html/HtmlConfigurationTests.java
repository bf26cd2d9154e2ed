package jp.annualreview.report.html;

import jp.annualreview.report.ReportWriter;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlConfigurationTests {

	@Test
	void publishesOneReportWriter() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(
				HtmlConfiguration.class)) {
			assertThat(context.getBeansOfType(ReportWriter.class).values()).singleElement()
				.satisfies((writer) -> assertThat(writer.step()).isEqualTo("report-html"));
		}
	}

}
