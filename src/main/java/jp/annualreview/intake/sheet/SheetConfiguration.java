package jp.annualreview.intake.sheet;

import jp.annualreview.intake.WorkbookReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SheetConfiguration {

	@Bean
	WorkbookReader workbookReader() {
		return new SpreadsheetReader(Limits.USUAL);
	}

}
