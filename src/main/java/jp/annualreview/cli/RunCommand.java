package jp.annualreview.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.ReviewEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code run}: brings editions up to date. */
@Command(name = "run", description = "${bundle:run.description}")
final class RunCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Mixin
	private final EditionOptions options = new EditionOptions();

	@Option(names = "--strict", description = "${bundle:option.strict}")
	private boolean strict;

	@Option(names = "--final", negatable = true, description = "${bundle:option.final}")
	private @Nullable Boolean closing;

	@Option(names = "--only-changes", negatable = true, description = "${bundle:option.only-changes}")
	private @Nullable Boolean onlyChanges;

	RunCommand() {
	}

	RunCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		RootCommand parent = java.util.Objects.requireNonNull(this.root);
		try (ConfigurableApplicationContext context = parent.application().start()) {
			context.getBean(ReviewEvents.class).onEvent(parent.screen()::show);
			List<EditionOutcome> outcomes = context.getBean(AnnualReview.class)
				.ensure(this.options.request(Optional.ofNullable(this.closing), Optional.ofNullable(this.onlyChanges)));
			return new OutcomeText(parent.screen()).tell(outcomes, this.strict);
		}
	}

}
