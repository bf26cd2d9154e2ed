package jp.annualreview.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.test.context.ContextConfiguration;
import jp.annualreview.AnnualReviewApplication;

/** One program with its console on empty folders, shared by all tests of pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AnnualReviewApplication.class, properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = ConsoleTest.Folders.class)
@interface ConsoleTest {

	/** Input, output and data in a new folder. */
	class Folders implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			try {
				Path folder = Files.createTempDirectory("console");
				TestPropertyValues
					.of("annualreview.input=" + Files.createDirectories(folder.resolve("input")),
							"annualreview.output=" + folder.resolve("output"),
							"annualreview.data=" + folder.resolve("data"))
					.applyTo(context);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
