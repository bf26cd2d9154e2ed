package jp.annualreview.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import jp.annualreview.job.StateBackup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code backup}: saves all state in one file. */
@Command(name = "backup", description = "${bundle:backup.description}")
final class BackupCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Parameters(arity = "1", paramLabel = "FILE", description = "${bundle:backup.file}")
	private @Nullable Path file;

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		try (Session session = parent.application().start(parent.screen())) {
			Path target = Objects.requireNonNull(this.file);
			StateBackup.Saved saved = session.inTurn(parent,
					Deed.of("控えの作成", target.toString(), "", (made) -> made.file().toString()),
					() -> session.bean(StateBackup.class).save(target));
			Screen screen = parent.screen();
			screen.line(screen.texts().get("backup.done", saved.files()));
			screen.line("  → " + saved.file());
			screen.line("  SHA-256 " + saved.sha256());
			return ExitCode.DONE;
		}
	}

}
