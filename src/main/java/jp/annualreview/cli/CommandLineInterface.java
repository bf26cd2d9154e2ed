package jp.annualreview.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

import org.springframework.boot.SpringApplication;

/** コマンドライン: understands the arguments, runs the verb, answers with an exit code. */
public final class CommandLineInterface {

	private static final Logger logger = LoggerFactory.getLogger(CommandLineInterface.class);

	/** Commands that replace or open the data as a whole. */
	private static final Set<String> ALONE = Set.of("serve", "restore");

	/** How many seconds a command may take to say how it ended. */
	private static final int LAST_WORDS = 10;

	private CommandLineInterface() {
	}

	/**
	 * The same as the only thing of a process: one that is told to end (SIGTERM, Ctrl+C)
	 * ends with the exit code of its command, too, once what was under way has stopped.
	 */
	public static int runToTheEnd(Class<?> application, String... args) {
		CompletableFuture<Integer> end = new CompletableFuture<>();
		SpringApplication.getShutdownHandlers().add(() -> {
			if (!end.isDone()) {
				Runtime.getRuntime().halt(end.completeOnTimeout(ExitCode.FAILED, LAST_WORDS, TimeUnit.SECONDS).join());
			}
		});
		int exitCode = run(application, args);
		end.complete(exitCode);
		return exitCode;
	}

	/** Runs one command to its end, in this process or in the one that serves. */
	public static int run(Class<?> application, String... args) {
		return run(ReviewApplication.own(application), Caller.local(),
				new PrintWriter(System.out, true, StandardCharsets.UTF_8), args);
	}

	static int run(ReviewApplication application, Caller caller, PrintWriter out, String... args) {
		Texts texts = new Texts(Language.of(args));
		Screen screen = new Screen(out, texts, caller.terminal());
		CommandLine line = new CommandLine(new RootCommand(application, screen, caller));
		line.registerConverter(PlanId.class, PlanId::new)
			.registerConverter(Edition.class, Edition::new)
			.registerConverter(ItemNumber.class, ItemNumber::new)
			.registerConverter(Path.class, caller::resolve)
			.registerConverter(FiscalYear.class, (year) -> FiscalYear.of(Integer.parseInt(year)));
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setOut(out).setErr(out).setResourceBundle(texts.bundle());
		line.setParameterExceptionHandler((ex, arguments) -> {
			screen.line(UsageText.of(ex, texts));
			screen.line(texts.get("usage.help"));
			return ExitCode.USAGE;
		});
		line.setExecutionExceptionHandler((ex, command, parsed) -> ReviewApplication.locked(ex)
			.map((locked) -> elsewhere(locked, command.getCommandName(), caller, screen, args))
			.orElseGet(() -> explain(ex, screen, texts)));
		return line.execute(args);
	}

	/**
	 * The process that holds the data folder carries the command out, if it takes any.
	 */
	private static int elsewhere(InstanceLock.LockedException locked, String command, Caller caller, Screen screen,
			String... args) {
		if (locked.serving().isEmpty()) {
			screen.line(screen.texts().get("already.running"));
			return ExitCode.ALREADY_RUNNING;
		}
		if (ALONE.contains(command)) {
			screen.line(screen.texts().get("serve.running." + command));
			return ExitCode.ALREADY_RUNNING;
		}
		try {
			return locked.serving().get().ask(caller, List.of(args), System.out);
		}
		catch (IOException ex) {
			screen.line(screen.texts().get("serve.lost"));
			return ExitCode.FAILED;
		}
	}

	/** A stack trace never reaches a user; it goes to the log. */
	private static int explain(Exception failure, Screen screen, Texts texts) {
		Refusal refusal = Refusal.of(failure, texts);
		if (refusal.exitCode() != ExitCode.ALREADY_RUNNING && !SettingsFault.unreadable(failure)) {
			logger.error("コマンドが失敗しました", failure);
		}
		screen.line(refusal.message());
		return refusal.exitCode();
	}

}
