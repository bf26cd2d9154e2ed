package jp.annualreview.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.annualreview.job.EditionClose;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.ledger.ClosedEdition;
import jp.annualreview.plan.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code close}: makes a published edition final. */
@Command(name = "close", description = "${bundle:close.description}")
final class CloseCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Mixin
	private final PlanYearOptions options = new PlanYearOptions();

	@Option(names = "--edition", paramLabel = "NAME", description = "${bundle:option.edition}")
	private @Nullable Edition edition;

	@Option(names = "--force", description = "${bundle:option.close-force}")
	private boolean force;

	@Mixin
	private final ReasonOption reason = new ReasonOption();

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		try (Session session = parent.start()) {
			ClosedEdition closed = session.inTurn(parent, deed(),
					() -> session.bean(EditionClose.class)
						.close(this.options.plan(), this.options.year(), Optional.ofNullable(this.edition), this.force,
								parent.caller().user()));
			Screen screen = parent.screen();
			screen.line(screen.texts().get("close.done", closed.key(), closed.files().size()));
			return ExitCode.DONE;
		}
	}

	private Deed<ClosedEdition> deed() {
		return Deed.of(Deed.forced("確定", this.force), request().words(), this.reason.why(),
				(closed) -> closed.key().toString());
	}

	private ReviewRequest request() {
		return new ReviewRequest(Optional.of(this.options.plan()), Optional.of(this.options.year()),
				Optional.ofNullable(this.edition), Optional.empty(), Optional.empty());
	}

}
