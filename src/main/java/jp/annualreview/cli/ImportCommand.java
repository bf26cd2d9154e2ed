package jp.annualreview.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jp.annualreview.job.ImportResult;
import jp.annualreview.job.PlanImport;
import jp.annualreview.job.ReviewFolders;
import jp.annualreview.job.SchemeChoice;
import jp.annualreview.plan.PlanId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code import}: turns a city's existing plan list into the register and a review list,
 * or copies a grading scheme into the register there is.
 */
@Command(name = "import", description = "${bundle:import.description}")
final class ImportCommand implements Callable<Integer> {

	/** More questions than these are read in the workbook. */
	private static final int SHOWN = 15;

	@ParentCommand
	private @Nullable RootCommand root;

	@Option(names = "--plan", required = true, paramLabel = "ID", description = "${bundle:option.plan}")
	private @Nullable PlanId plan;

	@Option(names = "--force", description = "${bundle:option.force}")
	private boolean force;

	@Option(names = "--scheme", paramLabel = "NAME", description = "${bundle:option.scheme}")
	private @Nullable String scheme;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "0..*", paramLabel = "FILE", description = "${bundle:import.files}")
	private List<Path> files = List.of();

	@Mixin
	private final ReasonOption reason = new ReasonOption();

	@Override
	public Integer call() throws Exception {
		RootCommand parent = Objects.requireNonNull(this.root);
		if ((this.scheme == null) == this.files.isEmpty()) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					parent.screen().texts().get("import.files.or.scheme"));
		}
		try (Session session = parent.start()) {
			return session.inTurn(parent, deed(),
					() -> (this.scheme == null) ? importPlan(parent, session) : choose(parent, session, this.scheme));
		}
	}

	private Deed<Integer> deed() {
		PlanId asked = Objects.requireNonNull(this.plan);
		return (this.scheme == null) ? Deed.of(Deed.forced("計画の取り込み", this.force),
				asked + " " + this.files.stream().map(Path::toString).collect(Collectors.joining("、")),
				this.reason.why()) : Deed.of("評価基準の変更", asked + " " + this.scheme, this.reason.why());
	}

	private int choose(RootCommand parent, Session session, String name) throws IOException {
		Path register = session.bean(SchemeChoice.class)
			.choose(Objects.requireNonNull(this.plan), name, session.bean(ReviewFolders.class).input());
		parent.screen().line(parent.screen().texts().get("import.scheme", name));
		parent.screen().line("  → " + register);
		return ExitCode.DONE;
	}

	private int importPlan(RootCommand parent, Session session) throws IOException {
		ImportResult result = session.bean(PlanImport.class)
			.importPlan(Objects.requireNonNull(this.plan), this.files, session.bean(ReviewFolders.class).input(),
					this.force);
		parent.screen()
			.line(parent.screen()
				.texts()
				.get("import.done", result.items(), result.numeric(), result.targets(), result.questions().size()));
		ask(parent, result.questions());
		result.differences()
			.ifPresent((found) -> parent.screen()
				.line(parent.screen().texts().get("import.differences", found.taken(), found.kept())));
		parent.screen().line("  → " + result.register());
		parent.screen().line("  → " + result.review());
		return ExitCode.DONE;
	}

	private static void ask(RootCommand parent, List<String> questions) {
		questions.stream()
			.limit(SHOWN)
			.forEach((question) -> parent.screen().line("  ・" + question.replace("\n", " ")));
		if (questions.size() > SHOWN) {
			parent.screen().line(parent.screen().texts().get("import.more", questions.size() - SHOWN));
		}
	}

}
