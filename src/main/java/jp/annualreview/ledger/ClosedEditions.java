package jp.annualreview.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 版の確定: which editions are closed, and the bytes they were published with. */
public class ClosedEditions {

	private final JdbcClient jdbc;

	private final Archive archive;

	private final PublishedEditions editions;

	private final LedgerTime time;

	ClosedEditions(JdbcClient jdbc, Archive archive, PublishedEditions editions, LedgerTime time) {
		this.jdbc = jdbc;
		this.archive = archive;
		this.editions = editions;
		this.time = time;
	}

	/**
	 * Keeps every file of the published folder. The edition's own row comes last: cut
	 * short, it is not closed and can be closed again.
	 */
	public ClosedEdition close(Run run, String by) throws IOException {
		List<Manifest.Output> files = this.editions.files(run.key());
		for (Manifest.Output file : files) {
			this.archive.keep(this.editions.folder(run.key()).resolve(file.path()), file.sha256());
		}
		this.jdbc.sql("DELETE FROM CLOSED_FILE WHERE RUN_ID = ?").param(run.id()).update();
		files.forEach((file) -> this.jdbc.sql("INSERT INTO CLOSED_FILE (RUN_ID, PATH, SHA256) VALUES (?, ?, ?)")
			.params(run.id(), file.path(), file.sha256())
			.update());
		this.jdbc.sql("""
				INSERT INTO CLOSED_EDITION (PLAN_ID, FISCAL_YEAR, EDITION, RUN_ID, CLOSED_AT, CLOSED_BY)
				VALUES (?, ?, ?, ?, ?, ?)
				""")
			.params(run.key().plan().value(), run.key().year().value(), run.key().edition().value(), run.id(),
					this.time.now(), by)
			.update();
		return of(run.key()).orElseThrow();
	}

	public Optional<ClosedEdition> of(EditionKey key) {
		return of(key.plan(), key.year()).stream().filter((closed) -> closed.key().equals(key)).findFirst();
	}

	/** The closed editions of a year, in the order they were closed. */
	public List<ClosedEdition> of(PlanId plan, FiscalYear year) {
		return this.jdbc.sql("SELECT * FROM CLOSED_EDITION WHERE PLAN_ID = ? AND FISCAL_YEAR = ? ORDER BY CLOSED_AT")
			.params(plan.value(), year.value())
			.query(this::closed)
			.list();
	}

	/**
	 * Puts the kept files in the place of whatever stands in the edition's folder.
	 * @return whether that was not the same already
	 */
	public boolean reprint(ClosedEdition closed) throws IOException {
		this.editions.completeSwap(closed.key());
		if (this.editions.files(closed.key()).equals(closed.files())) {
			return false;
		}
		Path prepared = this.editions.prepare(closed.key());
		for (Manifest.Output file : closed.files()) {
			this.archive.copy(file.sha256(), prepared.resolve(file.path()));
		}
		this.editions.replace(closed.key());
		return true;
	}

	private ClosedEdition closed(ResultSet row, int index) throws SQLException {
		EditionKey key = new EditionKey(new PlanId(row.getString("PLAN_ID")), FiscalYear.of(row.getInt("FISCAL_YEAR")),
				new Edition(row.getString("EDITION")));
		long run = row.getLong("RUN_ID");
		return new ClosedEdition(key, run, this.time.read(row, "CLOSED_AT"), row.getString("CLOSED_BY"), files(run));
	}

	private List<Manifest.Output> files(long run) {
		return this.jdbc.sql("SELECT PATH, SHA256 FROM CLOSED_FILE WHERE RUN_ID = ?")
			.param(run)
			.query((row, index) -> new Manifest.Output(row.getString("PATH"), row.getString("SHA256")))
			.list()
			.stream()
			.sorted(Manifest.Output.BY_PATH)
			.toList();
	}

}
