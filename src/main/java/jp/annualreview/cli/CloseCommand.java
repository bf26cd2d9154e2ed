package jp.annualreview.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.annualreview.job.EditionClose;
import jp.annualreview.job.EditionClose.Closing;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.ledger.AuditEntry.Outcome;
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
			Closing closing = session.inTurn(parent, deed(),
					() -> session.bean(EditionClose.class)
						.close(this.options.plan(), this.options.year(), Optional.ofNullable(this.edition), this.force,
								parent.caller().user()));
			Screen screen = parent.screen();
			ClosedEdition closed = closing.edition();
			screen.line(screen.texts().get("close.done", closed.key(), closed.files().size()));
			if (!closing.unsettled().isEmpty()) {
				screen.line(screen.texts().get("close.unsettled", closing.unsettled().size()));
				closing.unsettled().forEach((open) -> screen.line("  " + open));
			}
			return ExitCode.DONE;
		}
	}

	private Deed<Closing> deed() {
		return new Deed<>(Deed.forced("確定", this.force), request().words(), this.reason.why(), (closing) -> List
			.of(new Deed.Ending(closing.edition().key().toString(), left(closing.unsettled()), Outcome.DONE)));
	}

	/** 残した指摘: what the edition was closed in spite of. */
	private static String left(List<String> unsettled) {
		return unsettled.isEmpty() ? "" : "残した指摘" + unsettled.size() + "件：" + String.join("、", unsettled);
	}

	private ReviewRequest request() {
		return new ReviewRequest(Optional.of(this.options.plan()), Optional.of(this.options.year()),
				Optional.ofNullable(this.edition), Optional.empty(), Optional.empty());
	}

}
