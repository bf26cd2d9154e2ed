package jp.annualreview.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import jp.annualreview.console.ConsoleDoor;
import jp.annualreview.job.ReviewEvents;
import jp.annualreview.job.ReviewFolders;
import jp.annualreview.job.ReviewSchedule;
import jp.annualreview.ledger.AuditEntry;
import jp.annualreview.ledger.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code serve}: stays and makes editions when they are due and when returns arrive. */
@Command(name = "serve", description = "${bundle:serve.description}")
final class ServeCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Option(names = "--new-password", description = "${bundle:serve.new-password}")
	private boolean newPassword;

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		CountDownLatch closed = new CountDownLatch(1);
		try (ConfigurableApplicationContext context = parent.application().serve(parent.screen())) {
			context.addApplicationListener((ContextClosedEvent event) -> closed.countDown());
			context.getBean(ReviewEvents.class).onEvent(parent.screen()::show);
			OutcomeText outcomes = new OutcomeText(parent.screen());
			parent.screen().line(parent.screen().texts().get("serve.started"));
			ConsoleDoor console = context.getBean(ConsoleDoor.class);
			keepStartAndEnd(parent, context, console.url());
			open(parent, console);
			takeCommands(parent, context);
			Trail itself = new Trail(context.getBean(AuditTrail.class), parent.screen(), AuditEntry.ITSELF);
			AutoCloseable schedule = context.getBean(ReviewSchedule.class).start((list) -> {
				itself.done(Deed.ofEditions("実行", "", ""), list);
				outcomes.tell(list, false);
			});
			closed.await();
			schedule.close();
		}
		return ExitCode.DONE;
	}

	/** Closed when what was under way has ended, for it may have commands to answer. */
	private static void takeCommands(RootCommand parent, ConfigurableApplicationContext context) throws IOException {
		ReviewApplication application = parent.application().serving(context);
		CommandChannel channel = CommandChannel.open(context.getBean(ReviewFolders.class).data(),
				(caller, out, arguments) -> CommandLineInterface.run(application, caller, out, arguments));
		atTheEnd(context, "commandChannel", channel::close);
	}

	/** What is asked for later is done sooner. */
	private static void atTheEnd(ConfigurableApplicationContext context, String name, DisposableBean work) {
		((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean(name, work);
	}

	private static void keepStartAndEnd(RootCommand parent, ConfigurableApplicationContext context, String url) {
		Trail trail = new Session(context, false).trail(parent);
		trail.done(Deed.of("自動実行の開始", url, ""), url);
		atTheEnd(context, "auditedEnd", () -> trail.done(Deed.of("自動実行の終了", url, ""), url));
	}

	/** The one place where 仮パスワード is ever seen. */
	private void open(RootCommand parent, ConsoleDoor console) {
		Screen screen = parent.screen();
		String by = parent.caller().who();
		screen.line(screen.texts().get("serve.console", console.url()));
		Optional<String> password = this.newPassword ? Optional.of(console.newPassword(by)) : console.firstPassword(by);
		password.ifPresent((word) -> screen.line(screen.texts().get("serve.password", ConsoleDoor.FIRST, word)));
	}

}
