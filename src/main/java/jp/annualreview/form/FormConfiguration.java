package jp.annualreview.form;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormConfiguration {

	@Bean
	FormWriter formWriter() {
		return new WorkbookFormWriter();
	}

}
