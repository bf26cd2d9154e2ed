package jp.annualreview.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.annualreview.job.BoardText;
import jp.annualreview.job.DepartmentBoard;
import jp.annualreview.plan.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code board}: shows who has sent what, and what to write to those who have not. */
@Command(name = "board", description = "${bundle:board.description}")
final class BoardCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Mixin
	private final PlanYearOptions options = new PlanYearOptions();

	@Option(names = "--edition", paramLabel = "NAME", description = "${bundle:option.edition}")
	private @Nullable Edition edition;

	@Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "${bundle:option.as-of}")
	private @Nullable LocalDate asOf;

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		try (Session session = parent.start()) {
			BoardText board = session.bean(DepartmentBoard.class)
				.show(this.options.plan(), this.options.year(), Optional.ofNullable(this.edition),
						Optional.ofNullable(this.asOf));
			Screen screen = parent.screen();
			if (!board.current()) {
				screen.line(screen.texts().get("board.stale"));
			}
			board.lines().forEach(screen::line);
			return ExitCode.DONE;
		}
	}

}
