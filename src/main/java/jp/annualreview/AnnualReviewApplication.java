package jp.annualreview;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class AnnualReviewApplication {

	public static void main(String[] args) {
		SpringApplication.run(AnnualReviewApplication.class, args);
	}

}
