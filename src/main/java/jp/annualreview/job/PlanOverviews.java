package jp.annualreview.job;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jp.annualreview.job.PlanOverview.EditionState;
import jp.annualreview.ledger.ClosedEdition;
import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.ledger.Runs;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanRegister;

/** 概要 of every plan there is. */
public class PlanOverviews {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	private final ReviewFolders folders;

	private final DueTimes dueTimes;

	private final RunBases bases;

	private final Registers registers;

	private final DueEdition due;

	private final Runs runs;

	private final ClosedEditions closed;

	private final RunReports reports;

	private final Freshness freshness;

	private final RunOperator operator;

	PlanOverviews(ReviewFolders folders, DueTimes dueTimes, RunBases bases, Registers registers, DueEdition due,
			Runs runs, ClosedEditions closed, RunReports reports, Freshness freshness, RunOperator operator) {
		this.folders = folders;
		this.dueTimes = dueTimes;
		this.bases = bases;
		this.registers = registers;
		this.due = due;
		this.runs = runs;
		this.closed = closed;
		this.reports = reports;
		this.freshness = freshness;
		this.operator = operator;
	}

	/** By the plans' names; a register that cannot be used hides no other plan. */
	public List<PlanOverview> all() throws IOException {
		List<PlanOverview> all = new ArrayList<>();
		for (DueTime time : this.dueTimes.all()) {
			all.add(time.problem().isPresent() ? unreadable(time) : overview(time));
		}
		return all;
	}

	private static PlanOverview unreadable(DueTime time) {
		return new PlanOverview(time.plan(), time.plan().value(), List.of(), List.of(), time, time.problem());
	}

	private PlanOverview overview(DueTime time) throws IOException {
		RunBasis basis = this.bases.now(time.plan());
		PlanRegister register = this.registers.of(basis.registerSha256(), basis.registerPath());
		List<EditionState> editions = new ArrayList<>();
		for (FiscalYear year : this.folders.years(time.plan()).reversed()) {
			for (EditionKey key : keys(register, year)) {
				editions.add(state(key, basis));
			}
		}
		return new PlanOverview(time.plan(), register.plan().municipality() + "　" + register.plan().title(),
				register.plan().span(), editions, time, warning(time, editions));
	}

	private Set<EditionKey> keys(PlanRegister register, FiscalYear year) {
		Set<EditionKey> keys = new LinkedHashSet<>();
		this.runs.published(register.plan().id(), year).forEach((run) -> keys.add(run.key()));
		keys.add(new EditionKey(register.plan().id(), year, this.due.of(register, year)));
		return keys;
	}

	private EditionState state(EditionKey key, RunBasis basis) throws IOException {
		Optional<Run> published = this.runs.published(key);
		Optional<ClosedEdition> fixed = this.closed.of(key);
		boolean current = fixed.isPresent() || published.isPresent() && this.freshness.holds(published.get(), basis);
		return new EditionState(key, this.runs.latest(key).flatMap((run) -> this.reports.of(run.id())),
				published.isPresent(), fixed.map(ClosedEdition::closedAt), current);
	}

	/** What was due must have been made by now, unless it is just being made. */
	private Optional<String> warning(DueTime time, List<EditionState> editions) {
		Optional<EditionState> behind = editions.stream()
			.filter((edition) -> editions.getFirst().key().year().equals(edition.key().year()))
			.filter((edition) -> !edition.current() || edition.newest().map(RunReport::unfinished).orElse(true))
			.filter((edition) -> edition.newest().filter((report) -> this.operator.runs(report.run())).isEmpty())
			.findFirst();
		return time.last()
			.flatMap((last) -> behind.map((edition) -> words(last, edition))
				.or(() -> time.missed() ? Optional.of("予定の日時（" + TIME.format(last) + "）の実行が、まだ終わっていません。")
						: Optional.empty()));
	}

	private static String words(LocalDateTime last, EditionState edition) {
		return "予定の日時（" + TIME.format(last) + "）を過ぎましたが、" + edition.key().year() + "年度 " + edition.key().edition()
				+ (edition.newest().map(RunReport::unfinished).orElse(true) ? "の実行が終わっていません。"
						: "に届いたファイルが、まだ報告書に入っていません。");
	}

}
