package jp.annualreview.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.grading.Assessment;
import jp.annualreview.job.RunReports;
import jp.annualreview.plan.ItemNumber;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code explain}: shows how the result of an item came about. */
@Command(name = "explain", description = "${bundle:explain.description}")
final class ExplainCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Mixin
	private final PlanYearOptions options = new PlanYearOptions();

	@Option(names = "--item", required = true, paramLabel = "NO", description = "${bundle:option.item}")
	private @Nullable ItemNumber item;

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		try (Session session = parent.start()) {
			List<Assessment> assessments = session.bean(RunReports.class)
				.explain(this.options.plan(), this.options.year(), Objects.requireNonNull(this.item));
			if (assessments.isEmpty()) {
				parent.screen()
					.line(parent.screen()
						.texts()
						.get("explain.none", this.options.plan(), this.options.year(), this.item));
				return ExitCode.USAGE;
			}
			assessments.forEach((assessment) -> tell(parent.screen(), assessment));
			session.bean(RunReports.class)
				.findings(this.options.plan(), this.options.year(), Objects.requireNonNull(this.item))
				.forEach((finding) -> parent.screen()
					.line("  " + parent.screen()
						.texts()
						.get("explain.finding", finding.code(), finding.severity().label(), finding.problem(),
								finding.location())));
			return ExitCode.DONE;
		}
	}

	private static void tell(Screen screen, Assessment assessment) {
		Texts texts = screen.texts();
		screen.line(texts.get("explain.item", assessment.indicator(), assessment.year()));
		screen.line("  " + texts.get("explain.target", assessment.target().text(), assessment.targetKind(),
				assessment.period().label(), assessment.direction().label()));
		assessment.answer()
			.filter((answer) -> !answer.printed().isEmpty())
			.ifPresent((answer) -> screen.line("  " + texts.get("explain.actual", answer.printed(), answer.source())));
		if (!assessment.reckoning().rule().isEmpty()) {
			screen.line("  " + texts.get("explain.rule", assessment.reckoning().rule()));
		}
		assessment.reckoning().steps().forEach((step) -> screen.line("    " + step));
		assessment.reasons().forEach((reason) -> screen.line("    " + texts.get("explain.reason", reason)));
		String result = Stream.of(assessment.grade(), assessment.state().label())
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining(" "));
		screen.line("  " + texts.get("explain.result", result));
	}

}
