package jp.annualreview.feedback;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

	@Bean
	FeedbackWriter feedbackWriter() {
		return new FeedbackWriter();
	}

}
