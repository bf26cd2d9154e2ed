package jp.annualreview.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.EditionNames;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.ReviewFolders;
import jp.annualreview.job.ReviewRequest;
import org.jspecify.annotations.Nullable;
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

	@Option(names = "--new-edition", description = "${bundle:option.new-edition}")
	private boolean newEdition;

	@Option(names = "--final", negatable = true, description = "${bundle:option.final}")
	private @Nullable Boolean closing;

	@Option(names = "--only-changes", negatable = true, description = "${bundle:option.only-changes}")
	private @Nullable Boolean onlyChanges;

	@Mixin
	private final ReasonOption reason = new ReasonOption();

	RunCommand() {
	}

	RunCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		try (Session session = parent.start()) {
			for (ReviewFolders.Overlooked folder : session.bean(ReviewFolders.class).overlooked()) {
				parent.screen()
					.line(parent.screen()
						.texts()
						.get(folder.plan() ? "overlooked.plan" : "overlooked.year", folder.path()));
			}
			this.options.tellNotices(session, parent.screen());
			ReviewRequest request = this.options.request(Optional.ofNullable(this.closing),
					Optional.ofNullable(this.onlyChanges));
			if (!this.newEdition) {
				session.bean(EditionNames.class).check(request);
			}
			List<EditionOutcome> outcomes = session.inTurn(parent,
					Deed.ofEditions("実行", request.words(), this.reason.why()),
					() -> session.bean(AnnualReview.class).ensure(request));
			return new OutcomeText(parent.screen()).tell(outcomes, this.strict);
		}
	}

}
