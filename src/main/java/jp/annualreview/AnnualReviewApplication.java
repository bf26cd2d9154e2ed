package jp.annualreview;

import jp.annualreview.cli.CommandLineInterface;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 行政改革実施計画の年次評価. */
@SpringBootApplication
public class AnnualReviewApplication {

	public static void main(String[] args) {
		System.exit(CommandLineInterface.runToTheEnd(AnnualReviewApplication.class, args));
	}

}
