package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.Severity;
import jp.annualreview.finding.Submission;
import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.ledger.Manifest;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.State;

/** Writes down what an edition was made from. */
class ManifestMaker {

	private final Registers registers;

	private final EarlierYears earlierYears;

	private final RunInputs inputs;

	private final RunRecords records;

	private final RunFindings findings;

	private final PublishedEditions editions;

	private final EarlierResults earlier;

	ManifestMaker(Registers registers, EarlierYears earlierYears, RunInputs inputs, RunRecords records,
			RunFindings findings, PublishedEditions editions, EarlierResults earlier) {
		this.registers = registers;
		this.earlierYears = earlierYears;
		this.inputs = inputs;
		this.records = records;
		this.findings = findings;
		this.editions = editions;
		this.earlier = earlier;
	}

	Manifest manifest(Run run, Path prepared) throws IOException {
		PlanRegister register = this.registers.of(run);
		return new Manifest(run.key().plan().value(), run.key().year().value(), run.key().edition().value(),
				run.asOf().orElseThrow(), run.requestedAsOf().isPresent(), run.basis().programVersion(),
				register.plan().sample(),
				new Manifest.RegisterFile(run.basis().registerPath(), run.basis().registerSha256()),
				new Manifest.Settings(run.basis().settingsSha256()), inputs(run), this.editions.outputs(prepared),
				this.earlier.of(run.key(), register), counts(run, register), run.closing(), run.onlyChanges());
	}

	private List<Manifest.Input> inputs(Run run) {
		List<Submission> submissions = this.records.all(run, ReviewRecords.SUBMISSION);
		List<Finding> refusals = this.findings.of(run)
			.stream()
			.filter((finding) -> finding.code().concernsFile())
			.toList();
		return this.inputs.of(run).stream().map((input) -> {
			String file = ReturnNames.withinYear(run, input);
			String department = submissions.stream()
				.filter((submission) -> submission.files().contains(file))
				.map(Submission::department)
				.findFirst()
				.orElse("");
			boolean accepted = !department.isEmpty()
					&& refusals.stream().noneMatch((finding) -> finding.location().file().equals(file));
			return new Manifest.Input(input.path(), input.sha256(), department, accepted);
		}).toList();
	}

	private Manifest.Counts counts(Run run, PlanRegister register) {
		List<ItemAssessment> items = this.earlierYears.graded(run).items();
		return new Manifest.Counts(
				count(items.stream().map((item) -> item.state().label()).filter((label) -> !label.isEmpty()),
						Stream.of(State.values()).map(State::label)),
				count(items.stream()
					.filter((item) -> item.state() == State.JUDGED)
					.map(ItemAssessment::grade)
					.filter((grade) -> !grade.isEmpty()),
						register.plan()
							.scheme()
							.bands()
							.stream()
							.filter((band) -> band.basis().grades())
							.map(GradeBand::label)),
				count(this.findings.of(run).stream().map((finding) -> finding.severity().label()),
						Stream.of(Severity.values()).map(Severity::label)));
	}

	/** How often each label occurs, best or gravest first as the plan ranks them. */
	private static Map<String, Integer> count(Stream<String> labels, Stream<String> ranking) {
		Map<String, Integer> counts = labels
			.collect(Collectors.toMap(Function.identity(), (label) -> 1, Integer::sum, TreeMap::new));
		Map<String, Integer> ranked = new LinkedHashMap<>();
		ranking.filter(counts::containsKey).forEach((label) -> ranked.put(label, counts.get(label)));
		ranked.putAll(counts);
		return ranked;
	}

}
