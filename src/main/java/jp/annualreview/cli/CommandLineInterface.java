package jp.annualreview.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** コマンドライン: understands the arguments, runs the verb, answers with an exit code. */
public final class CommandLineInterface {

	private static final Logger logger = LoggerFactory.getLogger(CommandLineInterface.class);

	private CommandLineInterface() {
	}

	/** Runs one command to its end. */
	public static int run(Class<?> application, String... args) {
		PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		Texts texts = new Texts(Language.of(args));
		Screen screen = new Screen(out, texts, Boolean.getBoolean("annualreview.terminal"));
		CommandLine line = new CommandLine(new RootCommand(new ReviewApplication(application), screen));
		line.registerConverter(PlanId.class, PlanId::new)
			.registerConverter(Edition.class, Edition::new)
			.registerConverter(ItemNumber.class, ItemNumber::new)
			.registerConverter(FiscalYear.class, (year) -> FiscalYear.of(Integer.parseInt(year)));
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setOut(out).setErr(out).setResourceBundle(texts.bundle());
		line.setParameterExceptionHandler((ex, arguments) -> {
			screen.line(UsageText.of(ex, texts));
			screen.line(texts.get("usage.help"));
			return ExitCode.USAGE;
		});
		line.setExecutionExceptionHandler((ex, command, parsed) -> explain(ex, screen, texts));
		return line.execute(args);
	}

	/** A stack trace never reaches a user; it goes to the log. */
	private static int explain(Exception failure, Screen screen, Texts texts) {
		if (ReviewApplication.alreadyRunning(failure)) {
			screen.line(texts.get("already.running"));
			return ExitCode.ALREADY_RUNNING;
		}
		logger.error("コマンドが失敗しました", failure);
		Refusal refusal = Refusal.of(failure, texts);
		screen.line(refusal.message());
		return refusal.exitCode();
	}

}
