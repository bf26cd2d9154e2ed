package jp.annualreview.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import jp.annualreview.job.StateRestore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code restore}: puts the state of a backup in place. */
@Command(name = "restore", description = "${bundle:restore.description}")
final class RestoreCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Parameters(arity = "1", paramLabel = "FILE", description = "${bundle:backup.file}")
	private @Nullable Path file;

	@Option(names = "--force", description = "${bundle:option.restore-force}")
	private boolean force;

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		try (Session session = parent.application().alone(parent.screen())) {
			StateRestore.Restored restored = session.bean(StateRestore.class)
				.restore(Objects.requireNonNull(this.file), this.force);
			Screen screen = parent.screen();
			screen.line(screen.texts().get("restore.done", restored.files()));
			restored.kept().forEach((path) -> screen.line("  " + screen.texts().get("restore.kept", path)));
			return ExitCode.DONE;
		}
	}

}
