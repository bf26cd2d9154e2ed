package jp.annualreview.ledger;

import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each stage handed on, a record a row, in order. A stage that runs again replaces
 * what it had written.
 */
public class RunRecords {

	private final JdbcClient jdbc;

	RunRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public <T> void replaceAll(Run run, RecordKind<T> kind, List<T> records) {
		clear(run, kind);
		for (int seq = 0; seq < records.size(); seq++) {
			insert(run, kind, seq, records.get(seq));
		}
		reconcile(run, kind, records.size());
	}

	/** Writes one record under its own number, over an older one. */
	public <T> void put(Run run, RecordKind<T> kind, int seq, T record) {
		remove(run, kind, seq);
		insert(run, kind, seq, record);
	}

	public void clear(Run run, RecordKind<?> kind) {
		this.jdbc.sql("DELETE FROM RUN_RECORD WHERE RUN_ID = ? AND KIND = ?").params(run.id(), kind.name()).update();
	}

	/** Drops one record, so that it can be written anew. */
	public void remove(Run run, RecordKind<?> kind, int seq) {
		this.jdbc.sql("DELETE FROM RUN_RECORD WHERE RUN_ID = ? AND KIND = ? AND SEQ = ?")
			.params(run.id(), kind.name(), seq)
			.update();
	}

	public <T> List<T> all(Run run, RecordKind<T> kind) {
		return this.jdbc.sql("SELECT BODY FROM RUN_RECORD WHERE RUN_ID = ? AND KIND = ? ORDER BY SEQ")
			.params(run.id(), kind.name())
			.query((row, index) -> Json.read(row.getString(1), kind.type()))
			.list();
	}

	public int count(Run run, RecordKind<?> kind) {
		return this.jdbc.sql("SELECT COUNT(*) FROM RUN_RECORD WHERE RUN_ID = ? AND KIND = ?")
			.params(run.id(), kind.name())
			.query(Integer.class)
			.single();
	}

	/** The numbers written so far. */
	public Set<Integer> written(Run run, RecordKind<?> kind) {
		return this.jdbc.sql("SELECT SEQ FROM RUN_RECORD WHERE RUN_ID = ? AND KIND = ?")
			.params(run.id(), kind.name())
			.query((row, index) -> row.getInt(1))
			.set();
	}

	/**
	 * Counts what stands in the table against what was handed over: a chunk whose
	 * transaction was silently rolled back would otherwise pass for written.
	 */
	public void reconcile(Run run, RecordKind<?> kind, int expected) {
		int found = written(run, kind).size();
		if (found != expected) {
			throw new LedgerMismatchException(run.label(), kind.name(), expected, found);
		}
	}

	private <T> void insert(Run run, RecordKind<T> kind, int seq, T record) {
		this.jdbc.sql("INSERT INTO RUN_RECORD (RUN_ID, KIND, SEQ, BODY) VALUES (?, ?, ?, ?)")
			.params(run.id(), kind.name(), seq, Json.write(record))
			.update();
	}

}
