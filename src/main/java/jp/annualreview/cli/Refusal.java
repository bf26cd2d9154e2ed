package jp.annualreview.cli;

import java.nio.file.NoSuchFileException;

import jp.annualreview.console.ConsoleAddressException;
import jp.annualreview.job.BackupRefusedException;
import jp.annualreview.job.CloseRefusedException;
import jp.annualreview.job.ClosingTooEarlyException;
import jp.annualreview.job.EditionClosedException;
import jp.annualreview.job.ImportRefusedException;
import jp.annualreview.job.FailureCause;
import jp.annualreview.job.NoEarlierEditionException;
import jp.annualreview.job.NothingToReviewException;
import jp.annualreview.job.RegisterUnusableException;
import jp.annualreview.job.UnknownEditionException;
import jp.annualreview.job.WithdrawalRefusedException;
import jp.annualreview.ledger.ArchiveDamagedException;
import jp.annualreview.ledger.NewerDatabaseException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.core.task.TaskRejectedException;

/** What a person is told when a command cannot be carried out. */
record Refusal(String message, int exitCode) {

	static Refusal of(Exception failure, Texts texts) {
		return ReviewApplication.alreadyRunning(failure)
				? new Refusal(texts.get("already.running"), ExitCode.ALREADY_RUNNING) : of((Throwable) failure, texts);
	}

	private static Refusal of(Throwable failure, Texts texts) {
		return switch (failure) {
			case NothingToReviewException ex ->
				new Refusal(texts.get("nothing." + ex.missing(), ex.plan(), ex.year()), ExitCode.USAGE);
			case ClosingTooEarlyException ex ->
				new Refusal(texts.get("closing.too.early", ex.plan(), ex.year(), ex.last()), ExitCode.USAGE);
			case EditionClosedException ex ->
				new Refusal(texts.get("edition.closed.refused", ex.edition()), ExitCode.USAGE);
			case NoEarlierEditionException ex ->
				new Refusal(texts.get("only-changes.none", ex.edition()), ExitCode.USAGE);
			case CloseRefusedException ex ->
				new Refusal(texts.get("close." + ex.reason(), ex.edition(), ex.detail()), ExitCode.USAGE);
			case BackupRefusedException ex -> new Refusal(texts.get("backup." + ex.reason(), ex.detail()),
					(ex.reason() == BackupRefusedException.Reason.DAMAGED) ? ExitCode.FAILED : ExitCode.USAGE);
			case ArchiveDamagedException ex ->
				new Refusal(texts.get("archive.damaged", String.valueOf(ex.getMessage())), ExitCode.FAILED);
			case ImportRefusedException ex -> new Refusal(String.valueOf(ex.getMessage()), ExitCode.USAGE);
			case RegisterUnusableException ex -> new Refusal(String.valueOf(ex.getMessage()), ExitCode.FAILED);
			case NoSuchFileException ex ->
				new Refusal(texts.get("file.missing", String.valueOf(ex.getFile())), ExitCode.USAGE);
			case NewerDatabaseException ex -> new Refusal(texts.get("database.newer", ex.version()), ExitCode.USAGE);
			case UnknownEditionException ex ->
				new Refusal(texts.get("edition.unknown", ex.edition(), ex.known()), ExitCode.USAGE);
			case WithdrawalRefusedException ex -> new Refusal(String.valueOf(ex.getMessage()), ExitCode.USAGE);
			case PortInUseException ex ->
				new Refusal(texts.get("console.port", Integer.toString(ex.getPort())), ExitCode.FAILED);
			case ConsoleAddressException ex -> new Refusal(String.valueOf(ex.getMessage()), ExitCode.USAGE);
			// The web server's own start wraps what stopped it.
			case ApplicationContextException ex when ex.getCause() != null -> of(ex.getCause(), texts);
			case BeanCreationException ex when ex.getCause() != null -> of(ex.getCause(), texts);
			case TaskRejectedException ex -> new Refusal(texts.get("serve.ending"), ExitCode.FAILED);
			default -> new Refusal(SettingsFault.in(failure, texts)
				.or(() -> DatabaseUnreachable.in(failure).map((said) -> texts.get("database.unreachable", said)))
				.orElseGet(() -> words(FailureCause.of(failure), failure, texts)), ExitCode.FAILED);
		};
	}

	/** What an administrator can mend is said; the rest is in the log. */
	private static String words(FailureCause cause, Throwable failure, Texts texts) {
		return (cause == FailureCause.PROGRAM) ? texts.get("failed.unexpectedly")
				: String.join("\n  ", texts.getOr("cause." + cause + ".problem", cause.problem()), deepest(failure),
						texts.getOr("cause." + cause + ".remedy", cause.remedy()));
	}

	private static String deepest(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
	}

}
