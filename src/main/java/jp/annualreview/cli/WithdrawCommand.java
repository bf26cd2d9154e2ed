package jp.annualreview.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.EditionWithdrawal;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.plan.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code withdraw}: takes back an edition that was made by mistake. */
@Command(name = "withdraw", description = "${bundle:withdraw.description}")
final class WithdrawCommand implements Callable<Integer> {

	@ParentCommand
	private @Nullable RootCommand root;

	@Mixin
	private final PlanYearOptions options = new PlanYearOptions();

	@Option(names = "--edition", required = true, paramLabel = "NAME", description = "${bundle:option.edition}")
	private @Nullable Edition edition;

	@Option(names = "--reason", required = true, paramLabel = "TEXT", description = "${bundle:option.reason}")
	private String reason = "";

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		EditionKey key = new EditionKey(this.options.plan(), this.options.year(), Objects.requireNonNull(this.edition));
		try (Session session = parent.start()) {
			List<EditionOutcome> outcomes = session.inTurn(parent, Deed.of("版の取消し", key.toString(), this.reason),
					() -> session.bean(EditionWithdrawal.class).withdraw(key));
			parent.screen().line(parent.screen().texts().get("withdraw.done", key));
			return outcomes.isEmpty() ? ExitCode.DONE : new OutcomeText(parent.screen()).tell(outcomes, false);
		}
	}

}
