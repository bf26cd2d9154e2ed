package jp.annualreview.workbook;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkbookConfiguration {

	@Bean
	TableBookWriter tableBookWriter() {
		return new PlainTables();
	}

	@Bean
	WorkbookEditor workbookEditor() {
		return new InPlaceEditor();
	}

}
