package jp.annualreview.report.excel;

import jp.annualreview.report.FeedbackWriter;
import jp.annualreview.report.FormWriter;
import jp.annualreview.report.ReportWriter;
import jp.annualreview.report.TableBookWriter;
import jp.annualreview.report.WorkbookEditor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExcelConfiguration {

	@Bean
	TableBookWriter tableBookWriter() {
		return new PlainTables();
	}

	@Bean
	WorkbookEditor workbookEditor() {
		return new InPlaceEditor();
	}

	@Bean
	FeedbackWriter feedbackWriter() {
		return new WorkbookFeedbackWriter();
	}

	@Bean
	FormWriter formWriter() {
		return new WorkbookFormWriter();
	}

	@Bean
	ReportWriter excelReportWriter() {
		return new ExcelReportWriter();
	}

}
