package jp.annualreview.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The verbs. Without one, {@code run} on every plan. */
@Command(name = "./run.sh", description = "${bundle:root.description}", synopsisSubcommandLabel = "COMMAND",
		subcommands = { RunCommand.class, ImportCommand.class, FormsCommand.class, BoardCommand.class,
				CloseCommand.class, WithdrawCommand.class, ExplainCommand.class, StatusCommand.class,
				RestartCommand.class, ServeCommand.class, BackupCommand.class, RestoreCommand.class,
				HelpCommand.class })
final class RootCommand implements Callable<Integer> {

	private final ReviewApplication application;

	private final Screen screen;

	private final Caller caller;

	@Option(names = "--lang", paramLabel = "ja|en", description = "${bundle:option.lang}", scope = ScopeType.INHERIT)
	private Language language = Language.JA;

	RootCommand(ReviewApplication application, Screen screen, Caller caller) {
		this.application = application;
		this.screen = screen;
		this.caller = caller;
	}

	@Override
	public Integer call() throws Exception {
		return new RunCommand(this).call();
	}

	/** The running program; close it when done. */
	Session start() {
		return this.application.start(this.screen);
	}

	ReviewApplication application() {
		return this.application;
	}

	Caller caller() {
		return this.caller;
	}

	Screen screen() {
		return this.screen;
	}

	Language language() {
		return this.language;
	}

}
