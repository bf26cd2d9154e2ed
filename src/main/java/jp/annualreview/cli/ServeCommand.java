package jp.annualreview.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import jp.annualreview.job.ReviewEvents;
import jp.annualreview.job.ReviewSchedule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code serve}: stays and makes editions when they are due and when returns arrive. */
@Command(name = "serve", description = "${bundle:serve.description}")
final class ServeCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		CountDownLatch closed = new CountDownLatch(1);
		try (ConfigurableApplicationContext context = parent.application().start()) {
			context.addApplicationListener((ContextClosedEvent event) -> closed.countDown());
			context.getBean(ReviewEvents.class).onEvent(parent.screen()::show);
			OutcomeText outcomes = new OutcomeText(parent.screen());
			parent.screen().line(parent.screen().texts().get("serve.started"));
			AutoCloseable schedule = context.getBean(ReviewSchedule.class).start((list) -> outcomes.tell(list, false));
			closed.await();
			schedule.close();
		}
		return ExitCode.DONE;
	}

}
