package jp.annualreview.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import jp.annualreview.job.ImportResult;
import jp.annualreview.job.PlanImport;
import jp.annualreview.job.ReviewFolders;
import jp.annualreview.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code import}: turns a city's existing plan list into the register and a review list.
 */
@Command(name = "import", description = "${bundle:import.description}")
final class ImportCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Option(names = "--plan", required = true, paramLabel = "ID", description = "${bundle:option.plan}")
	private @Nullable PlanId plan;

	@Option(names = "--force", description = "${bundle:option.force}")
	private boolean force;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:import.files}")
	private List<Path> files = List.of();

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		try (ConfigurableApplicationContext context = parent.application().start()) {
			ImportResult result = context.getBean(PlanImport.class)
				.importPlan(Objects.requireNonNull(this.plan), this.files, context.getBean(ReviewFolders.class).input(),
						this.force);
			parent.screen()
				.line(parent.screen()
					.texts()
					.get("import.done", result.items(), result.numeric(), result.targets(), result.unsure()));
			result.differences()
				.ifPresent((found) -> parent.screen()
					.line(parent.screen().texts().get("import.differences", found.taken(), found.kept())));
			parent.screen().line("  → " + result.register());
			parent.screen().line("  → " + result.review());
			return ExitCode.DONE;
		}
	}

}
