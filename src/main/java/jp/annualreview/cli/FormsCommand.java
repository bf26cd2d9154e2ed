package jp.annualreview.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.annualreview.job.FormIssue;
import jp.annualreview.job.IssuedForms;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.plan.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code forms}: writes the forms the departments fill in. */
@Command(name = "forms", description = "${bundle:forms.description}")
final class FormsCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Mixin
	private final PlanYearOptions options = new PlanYearOptions();

	@Option(names = "--edition", paramLabel = "NAME", description = "${bundle:option.edition}")
	private @Nullable Edition edition;

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		try (Session session = parent.start()) {
			IssuedForms issued = session.inTurn(parent,
					Deed.of("調査票の作成", ReviewRequest.of(this.options.plan(), this.options.year()).words(), ""),
					() -> session.bean(FormIssue.class)
						.issue(this.options.plan(), this.options.year(), Optional.ofNullable(this.edition)));
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
