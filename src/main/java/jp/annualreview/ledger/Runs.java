package jp.annualreview.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 実行の記録: every run of every edition, and which one is published. */
public class Runs {

	private static final String SELECT = "SELECT R.* FROM REVIEW_RUN R ";

	private final JdbcClient jdbc;

	private final LedgerTime time;

	Runs(JdbcClient jdbc, LedgerTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/** Opens the next run of an edition. */
	public Run open(EditionKey key, Optional<LocalDate> requestedAsOf, RunBasis basis, boolean closing,
			boolean onlyChanges) {
		int number = latest(key).map(Run::number).orElse(0) + 1;
		this.jdbc.sql("""
				INSERT INTO REVIEW_RUN (PLAN_ID, FISCAL_YEAR, EDITION, RUN_NO, REQUESTED_AS_OF, PROGRAM_VERSION,
					SETTINGS_SHA256, REGISTER_PATH, REGISTER_SHA256, CREATED_AT, CLOSING, ONLY_CHANGES)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.param(key.plan().value())
			.param(key.year().value())
			.param(key.edition().value())
			.param(number)
			.param(requestedAsOf.orElse(null))
			.param(basis.programVersion())
			.param(basis.settingsSha256())
			.param(basis.registerPath())
			.param(basis.registerSha256())
			.param(this.time.now())
			.param(closing)
			.param(onlyChanges)
			.update();
		return latest(key).orElseThrow();
	}

	public Run get(long id) {
		return this.jdbc.sql(SELECT + "WHERE RUN_ID = ?").param(id).query(this::run).single();
	}

	public Optional<Run> find(long id) {
		return this.jdbc.sql(SELECT + "WHERE RUN_ID = ?").param(id).query(this::run).optional();
	}

	/** The newest run of an edition, finished or not. */
	public Optional<Run> latest(EditionKey key) {
		return this.jdbc
			.sql(SELECT + "WHERE PLAN_ID = ? AND FISCAL_YEAR = ? AND EDITION = ? ORDER BY RUN_NO DESC LIMIT 1")
			.params(key.plan().value(), key.year().value(), key.edition().value())
			.query(this::run)
			.optional();
	}

	/** All runs of an edition, oldest first. */
	public List<Run> of(EditionKey key) {
		return this.jdbc.sql(SELECT + "WHERE PLAN_ID = ? AND FISCAL_YEAR = ? AND EDITION = ? ORDER BY RUN_NO")
			.params(key.plan().value(), key.year().value(), key.edition().value())
			.query(this::run)
			.list();
	}

	/** A page of runs of one plan and year or all, newest first. */
	public List<Run> newest(Optional<PlanId> plan, Optional<FiscalYear> year, int offset, int count) {
		String wantedPlan = plan.map(PlanId::value).orElse("");
		int wantedYear = year.map(FiscalYear::value).orElse(0);
		return this.jdbc
			.sql(SELECT + "WHERE (? = '' OR PLAN_ID = ?) AND (? = 0 OR FISCAL_YEAR = ?)"
					+ " ORDER BY RUN_ID DESC LIMIT ? OFFSET ?")
			.params(wantedPlan, wantedPlan, wantedYear, wantedYear, count, offset)
			.query(this::run)
			.list();
	}

	/** Plans that ever ran, by name. */
	public List<PlanId> plans() {
		return this.jdbc.sql("SELECT DISTINCT PLAN_ID FROM REVIEW_RUN ORDER BY PLAN_ID")
			.query((row, index) -> new PlanId(row.getString("PLAN_ID")))
			.list();
	}

	/** 基準日, once the returns have told it. */
	public void asOf(Run run, LocalDate asOf) {
		this.jdbc.sql("UPDATE REVIEW_RUN SET AS_OF = ? WHERE RUN_ID = ?").params(asOf, run.id()).update();
	}

	public void publish(Run run) {
		withdraw(run.key());
		this.jdbc.sql(
				"INSERT INTO PUBLISHED_EDITION (PLAN_ID, FISCAL_YEAR, EDITION, RUN_ID, PUBLISHED_AT) VALUES (?, ?, ?, ?, ?)")
			.params(run.key().plan().value(), run.key().year().value(), run.key().edition().value(), run.id(),
					this.time.now())
			.update();
	}

	/** An edition that is withdrawn is published no more; its runs stay. */
	public void withdraw(EditionKey key) {
		this.jdbc.sql("DELETE FROM PUBLISHED_EDITION WHERE PLAN_ID = ? AND FISCAL_YEAR = ? AND EDITION = ?")
			.params(key.plan().value(), key.year().value(), key.edition().value())
			.update();
	}

	/** The published run of every edition there is, by year, oldest run first. */
	public List<Run> published() {
		return this.jdbc
			.sql(SELECT + "JOIN PUBLISHED_EDITION P ON P.RUN_ID = R.RUN_ID ORDER BY R.FISCAL_YEAR, R.RUN_ID")
			.query(this::run)
			.list();
	}

	/**
	 * Notes that the failure of a run is told.
	 * @return false where it was told before
	 */
	public boolean notice(Run run) {
		return this.jdbc.sql("UPDATE REVIEW_RUN SET NOTICED_AT = ? WHERE RUN_ID = ? AND NOTICED_AT IS NULL")
			.params(this.time.now(), run.id())
			.update() == 1;
	}

	public Optional<Run> published(EditionKey key) {
		return this.jdbc
			.sql(SELECT + "JOIN PUBLISHED_EDITION P ON P.RUN_ID = R.RUN_ID"
					+ " WHERE P.PLAN_ID = ? AND P.FISCAL_YEAR = ? AND P.EDITION = ?")
			.params(key.plan().value(), key.year().value(), key.edition().value())
			.query(this::run)
			.optional();
	}

	/** The published run of every edition of a year, oldest run first. */
	public List<Run> published(PlanId plan, FiscalYear year) {
		return this.jdbc
			.sql(SELECT + "JOIN PUBLISHED_EDITION P ON P.RUN_ID = R.RUN_ID"
					+ " WHERE P.PLAN_ID = ? AND P.FISCAL_YEAR = ? ORDER BY R.RUN_ID")
			.params(plan.value(), year.value())
			.query(this::run)
			.list();
	}

	Run run(ResultSet row, int index) throws SQLException {
		EditionKey key = new EditionKey(new PlanId(row.getString("PLAN_ID")), FiscalYear.of(row.getInt("FISCAL_YEAR")),
				new Edition(row.getString("EDITION")));
		return new Run(row.getLong("RUN_ID"), key, row.getInt("RUN_NO"),
				Optional.ofNullable(row.getObject("REQUESTED_AS_OF", LocalDate.class)),
				Optional.ofNullable(row.getObject("AS_OF", LocalDate.class)),
				new RunBasis(row.getString("PROGRAM_VERSION"), row.getString("SETTINGS_SHA256"),
						row.getString("REGISTER_PATH"), row.getString("REGISTER_SHA256")),
				this.time.read(row, "CREATED_AT"), row.getBoolean("CLOSING"), row.getBoolean("ONLY_CHANGES"));
	}

}
