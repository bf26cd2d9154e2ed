package jp.annualreview.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import jp.annualreview.AnnualReviewApplication;
import jp.annualreview.Kanazawa;
import jp.annualreview.ledger.RunFailures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One run at a time; a stop waits until it has really ended, and the run is resumed where
 * it stopped.
 */
class RunOperatorTests {

	@TempDir
	private Path folder;

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(AnnualReviewApplication.class).run(
				"--annualreview.input=" + this.folder.resolve("input"),
				"--annualreview.output=" + this.folder.resolve("output"),
				"--annualreview.data=" + this.folder.resolve("data"));
	}

	@Test
	void aStopWaitsAndTheNextStartResumes() throws Exception {
		Kanazawa.copyTo(this.folder.resolve("input"), 2019);
		CountDownLatch grading = new CountDownLatch(1);
		CompletableFuture<List<EditionOutcome>> running;
		try (ConfigurableApplicationContext program = start()) {
			program.getBean(ReviewEvents.class).onEvent((event) -> {
				if (event instanceof ReviewEvent.StepStarted(ReviewStep step) && step == ReviewStep.GRADE) {
					grading.countDown();
				}
			});
			running = CompletableFuture.supplyAsync(() -> ensure(program));
			assertThat(grading.await(60, TimeUnit.SECONDS)).isTrue();
			assertThatExceptionOfType(AlreadyRunningException.class).isThrownBy(() -> ensure(program));
		}
		assertThat(running).isDone();
		assertThat(running.join()).singleElement().isInstanceOf(EditionOutcome.Stopped.class);
		AtomicReference<ReviewStep> first = new AtomicReference<>();
		try (ConfigurableApplicationContext program = start()) {
			program.getBean(ReviewEvents.class).onEvent((event) -> {
				if (event instanceof ReviewEvent.StepStarted(ReviewStep step)) {
					first.compareAndSet(null, step);
				}
			});
			assertThat(ensure(program)).singleElement().isInstanceOf(EditionOutcome.Published.class);
			assertThat(program.getBean(RunReports.class).newest(Optional.empty(), Optional.empty(), 5)).singleElement()
				.satisfies((report) -> assertThat(program.getBean(RunFailures.class).of(report.run())).isEmpty());
		}
		assertThat(first.get()).isGreaterThan(ReviewStep.CHECK);
	}

	private static List<EditionOutcome> ensure(ConfigurableApplicationContext program) {
		try {
			return program.getBean(AnnualReview.class).ensure(ReviewRequest.EVERYTHING);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
