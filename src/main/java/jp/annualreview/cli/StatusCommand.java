package jp.annualreview.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.annualreview.job.DueTime;
import jp.annualreview.job.FreeSpace;
import jp.annualreview.job.ReviewSchedule;
import jp.annualreview.job.RunReport;
import jp.annualreview.job.RunReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/**
 * {@code status}: runs, steps, counts, the cause of a failure, and when the next run is
 * due.
 */
@Command(name = "status", description = "${bundle:status.description}")
final class StatusCommand implements Callable<Integer> {

	private static final int NEWEST = 5;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	@ParentCommand
	private @Nullable RootCommand root;

	@Mixin
	private final EditionOptions options = new EditionOptions();

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		try (Session session = parent.start()) {
			List<RunReport> reports = session.bean(RunReports.class)
				.newest(this.options.plan(), this.options.year(), NEWEST);
			List<DueTime> dueTimes = session.bean(ReviewSchedule.class)
				.dueTimes()
				.stream()
				.filter((due) -> this.options.plan().map(due.plan()::equals).orElse(true))
				.toList();
			if (reports.isEmpty() && dueTimes.isEmpty() && this.options.plan().isPresent()) {
				parent.screen().line(parent.screen().texts().get("nothing.PLAN", this.options.plan().get()));
				return ExitCode.USAGE;
			}
			if (reports.isEmpty()) {
				parent.screen().line(parent.screen().texts().get("status.none"));
			}
			reports.forEach((report) -> tell(parent.screen(), report));
			dueTimes.forEach((due) -> tell(parent.screen(), due));
			this.options.tellNotices(session, parent.screen());
			session.bean(FreeSpace.class)
				.low()
				.forEach((low) -> parent.screen()
					.line(parent.screen().texts().get("status.space", low.folder(), low.free())));
			return ExitCode.DONE;
		}
	}

	static void tell(Screen screen, RunReport report) {
		Texts texts = screen.texts();
		String state = report.problem().isPresent() ? "status.failed" : report.unfinished() ? "status.unfinished"
				: report.published() ? "status.published" : "status.replaced";
		screen.line(
				texts.get("status.run", report.run().label(), texts.get(state), TIME.format(report.run().createdAt())));
		report.closed()
			.ifPresent((edition) -> screen
				.line("  " + texts.get("status.closed", TIME.format(edition.closedAt()), edition.closedBy())));
		for (RunReport.StepReport step : report.steps()) {
			String line = "    %s  %s".formatted(texts.getOr("status." + step.status(), step.status()),
					screen.label(step.step()));
			screen.line(step.duration().isEmpty() ? line : line + " " + texts.get("status.seconds", step.duration()));
		}
		report.problem().ifPresent((problem) -> {
			screen.line("  " + texts.get("status.cause", screen.label(problem.step()),
					texts.getOr("cause." + problem.cause() + ".problem", problem.cause().problem())));
			screen.line("    " + problem.detail());
			screen.line("    " + texts.getOr("cause." + problem.cause() + ".remedy", problem.cause().remedy()));
			screen.line("    " + texts.get("status.resume"));
		});
		report.resets()
			.forEach((reset) -> screen
				.line("  " + texts.get("status.reset", TIME.format(reset.at()), reset.fromStep(), reset.by())));
	}

	private static void tell(Screen screen, DueTime due) {
		if (due.problem().isPresent()) {
			screen.line(screen.texts().get("status.due.unknown", due.plan()));
			due.problem().get().lines().forEach((line) -> screen.line("  " + line));
			return;
		}
		screen.line(screen.texts().get("status.due", due.plan(), time(screen, due.next()), time(screen, due.last())));
		if (due.missed()) {
			screen.line("  " + screen.texts().get("status.due.missed", time(screen, due.last())));
		}
	}

	private static String time(Screen screen, Optional<LocalDateTime> time) {
		return time.map(TIME::format).orElseGet(() -> screen.texts().get("none"));
	}

}
