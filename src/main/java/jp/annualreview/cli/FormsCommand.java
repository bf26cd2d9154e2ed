package jp.annualreview.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.annualreview.job.FormIssue;
import jp.annualreview.job.IssuedForms;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code forms}: writes the forms the departments fill in. */
@Command(name = "forms", description = "${bundle:forms.description}")
final class FormsCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Option(names = "--plan", required = true, paramLabel = "ID", description = "${bundle:option.plan}")
	private @Nullable PlanId plan;

	@Option(names = "--year", required = true, paramLabel = "YYYY", description = "${bundle:option.year}")
	private @Nullable FiscalYear year;

	@Option(names = "--edition", paramLabel = "NAME", description = "${bundle:option.edition}")
	private @Nullable Edition edition;

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		try (ConfigurableApplicationContext context = parent.application().start()) {
			IssuedForms issued = context.getBean(FormIssue.class)
				.issue(Objects.requireNonNull(this.plan), Objects.requireNonNull(this.year),
						Optional.ofNullable(this.edition));
			Screen screen = parent.screen();
			screen.line(screen.texts().get("forms.done", issued.forms(), issued.indicators()));
			if (!issued.lastYearKnown()) {
				screen.line(screen.texts().get("forms.no.last.year"));
			}
			screen.line("  → " + issued.folder());
			return ExitCode.DONE;
		}
	}

}
