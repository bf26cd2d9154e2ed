package jp.annualreview.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.annualreview.finding.Severity;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.ledger.Manifest;

/** Tells how editions stand, in a few lines each. */
final class OutcomeText {

	private final Screen screen;

	OutcomeText(Screen screen) {
		this.screen = screen;
	}

	/** Says it and gives the exit code. */
	int tell(List<EditionOutcome> outcomes, boolean strict) {
		this.screen.endProgress();
		if (outcomes.isEmpty()) {
			this.screen.line(this.screen.texts().get("nothing.found"));
		}
		int exitCode = outcomes.stream()
			.mapToInt((outcome) -> tell(outcome, strict))
			.reduce(ExitCode.DONE, OutcomeText::graver);
		if (exitCode == ExitCode.HELD_BACK) {
			this.screen.line(this.screen.texts().get("strict.held.back"));
		}
		return exitCode;
	}

	private int tell(EditionOutcome outcome, boolean strict) {
		Texts texts = this.screen.texts();
		return switch (outcome) {
			case EditionOutcome.Unchanged unchanged -> {
				this.screen.line(texts.get("edition.unchanged", unchanged.key()));
				yield code(unchanged.manifest(), strict);
			}
			case EditionOutcome.Published published -> {
				this.screen.line(texts.get("edition.published", published.key()));
				counts(published.manifest());
				this.screen.line("  → " + published.folder());
				yield code(published.manifest(), strict);
			}
			case EditionOutcome.Closed closed -> {
				this.screen.line(texts.get("edition.closed", closed.key(), closed.edition().closedAt().toLocalDate()));
				this.screen
					.line("  " + texts.get(closed.rewritten() ? "edition.closed.rewritten" : "edition.closed.same"));
				this.screen.line("  → " + closed.folder());
				yield ExitCode.DONE;
			}
			case EditionOutcome.Failed failed -> {
				this.screen.line(texts.get("edition.failed", failed.run(), this.screen.label(failed.step())));
				this.screen.line("  " + texts.getOr("cause." + failed.cause() + ".problem", failed.cause().problem()));
				this.screen.line("  " + failed.detail());
				this.screen.line("  " + texts.getOr("cause." + failed.cause() + ".remedy", failed.cause().remedy()));
				yield ExitCode.FAILED;
			}
			case EditionOutcome.Refused refused -> {
				this.screen.line(texts.get("edition.refused", refused.key().plan()));
				refused.problem().lines().forEach((line) -> this.screen.line("  " + line));
				yield ExitCode.FAILED;
			}
			case EditionOutcome.FormerPlanMissing missing -> {
				this.screen.line(texts.get("edition.former.missing", missing.successor(), missing.key().plan(),
						missing.key().year()));
				yield ExitCode.DONE;
			}
			case EditionOutcome.Stopped stopped -> {
				this.screen.line(texts.get("edition.stopped", stopped.run()));
				yield ExitCode.FAILED;
			}
		};
	}

	private void counts(Manifest manifest) {
		Texts texts = this.screen.texts();
		Manifest.Counts counts = manifest.counts();
		counts("counts.grades", counts.byGrade());
		counts("counts.states", counts.byState());
		if (manifest.closing()) {
			this.screen.line("  " + texts.get("edition.closing"));
		}
		this.screen.line("  " + texts.get("counts.findings",
				counts.findings().isEmpty() ? texts.get("none") : join(counts.findings())));
	}

	private void counts(String key, Map<String, Integer> counts) {
		if (!counts.isEmpty()) {
			this.screen.line("  " + this.screen.texts().get(key, join(counts)));
		}
	}

	private static int code(Manifest manifest, boolean strict) {
		boolean heldBack = manifest.counts().findings().getOrDefault(Severity.ERROR.label(), 0) > 0;
		return (strict && heldBack) ? ExitCode.HELD_BACK : ExitCode.DONE;
	}

	private static int graver(int first, int second) {
		return (first == ExitCode.FAILED || second == ExitCode.FAILED) ? ExitCode.FAILED : Math.max(first, second);
	}

	private static String join(Map<String, Integer> counts) {
		return counts.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.joining("・"));
	}

}
