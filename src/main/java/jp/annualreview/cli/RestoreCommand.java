package jp.annualreview.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import jp.annualreview.job.StateRestore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

	@Mixin
	private final ReasonOption reason = new ReasonOption();

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		Path backup = Objects.requireNonNull(this.file);
		try (Session session = parent.application().alone(parent.screen())) {
			StateRestore.Restored restored = session.bean(StateRestore.class).restore(backup, this.force);
			Screen screen = parent.screen();
			screen.line(screen.texts().get("restore.done", restored.files()));
			restored.kept().forEach((path) -> screen.line("  " + screen.texts().get("restore.kept", path)));
		}
		// Only now is there the ledger in which it is to be found.
		try (Session session = parent.start()) {
			session.trail(parent)
				.done(Deed.of(Deed.forced("控えからの復元", this.force), backup.toString(), this.reason.why()), backup);
		}
		return ExitCode.DONE;
	}

}
