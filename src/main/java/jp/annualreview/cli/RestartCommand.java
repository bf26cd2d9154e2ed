package jp.annualreview.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.Rerun;
import jp.annualreview.job.Reruns;
import jp.annualreview.job.ReviewStep;
import jp.annualreview.job.RunReport;
import jp.annualreview.job.RunReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code restart}: resumes the failed run, or repeats a step of the newest one and what
 * depends on it.
 */
@Command(name = "restart", description = "${bundle:restart.description}")
final class RestartCommand implements Callable<Integer> {

	private static final int SEARCHED = 50;

	@ParentCommand
	private @Nullable RootCommand root;

	@Mixin
	private final EditionOptions options = new EditionOptions();

	@Option(names = "--from", paramLabel = "STEP", description = "${bundle:option.from}")
	private @Nullable String from;

	@Mixin
	private final ReasonOption reason = new ReasonOption();

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		Optional<ReviewStep> step = Optional.ofNullable(this.from).flatMap(ReviewStep::of);
		if (this.from != null && step.isEmpty()) {
			parent.screen().line(parent.screen().texts().get("restart.unknown.step", this.from, stepIds()));
			return ExitCode.USAGE;
		}
		try (Session session = parent.start()) {
			List<EditionOutcome> outcomes = session.inTurn(parent, deed(step), () -> restart(parent, session, step));
			return outcomes.isEmpty() ? ExitCode.USAGE : new OutcomeText(parent.screen()).tell(outcomes, false);
		}
	}

	private Deed<List<EditionOutcome>> deed(Optional<ReviewStep> step) {
		return Deed.ofEditions("再実行（" + rerun(step).words() + "）",
				this.options.request(Optional.empty(), Optional.empty()).words(), this.reason.why());
	}

	private static Rerun rerun(Optional<ReviewStep> from) {
		return from.<Rerun>map(Rerun.From::new).orElseGet(Rerun.Resume::new);
	}

	/** Empty where there is no run to be done again. */
	private List<EditionOutcome> restart(RootCommand parent, Session session, Optional<ReviewStep> step)
			throws IOException {
		Screen screen = parent.screen();
		RunReports reports = session.bean(RunReports.class);
		Optional<RunReport> report = reports.newest(this.options.plan(), this.options.year(), SEARCHED)
			.stream()
			.filter((candidate) -> reports.newest(candidate.run()) && (step.isPresent() || candidate.unfinished()))
			.findFirst();
		if (report.isEmpty()) {
			screen.line(screen.texts().get("restart.none"));
			return List.of();
		}
		preview(screen, report.get(), step);
		return List.of(session.bean(Reruns.class).perform(report.get().run(), rerun(step), parent.caller().user()));
	}

	/** Lists what will run before anything runs. */
	private static void preview(Screen screen, RunReport report, Optional<ReviewStep> from) {
		List<ReviewStep> steps = from.map(ReviewStep::withDependents)
			.orElseGet(() -> report.steps()
				.stream()
				.filter((step) -> !step.status().equals("完了"))
				.map(RunReport.StepReport::step)
				.toList());
		screen.line(screen.texts().get("restart.preview", report.run().label()));
		steps.forEach((step) -> screen.line("    " + step.id() + "  " + screen.label(step)));
	}

	private static String stepIds() {
		return Arrays.stream(ReviewStep.values()).map(ReviewStep::id).collect(Collectors.joining(" "));
	}

}
