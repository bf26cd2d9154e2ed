package jp.annualreview.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The verbs. Without one, {@code run} on every plan. */
@Command(name = "./run.sh", description = "${bundle:root.description}", synopsisSubcommandLabel = "COMMAND",
		subcommands = { RunCommand.class, ImportCommand.class, FormsCommand.class, BoardCommand.class,
				CloseCommand.class, ExplainCommand.class, StatusCommand.class, RestartCommand.class, ServeCommand.class,
				BackupCommand.class, RestoreCommand.class, HelpCommand.class })
final class RootCommand implements Callable<Integer> {

	private final ReviewApplication application;

	private final Screen screen;

	@Option(names = "--lang", paramLabel = "ja|en", description = "${bundle:option.lang}", scope = ScopeType.INHERIT)
	private Language language = Language.JA;

	RootCommand(ReviewApplication application, Screen screen) {
		this.application = application;
		this.screen = screen;
	}

	@Override
	public Integer call() throws Exception {
		return new RunCommand(this).call();
	}

	ReviewApplication application() {
		return this.application;
	}

	Screen screen() {
		return this.screen;
	}

	Language language() {
		return this.language;
	}

}
