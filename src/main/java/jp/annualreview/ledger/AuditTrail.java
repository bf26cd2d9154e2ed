package jp.annualreview.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** 監査証跡: who did what, when and why. It is only ever added to. */
public class AuditTrail {

	private final JdbcClient jdbc;

	private final LedgerTime time;

	AuditTrail(JdbcClient jdbc, LedgerTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/** Records what was just done or refused; what is too long for its column is cut. */
	public void record(String who, String deed, String subject, String detail, AuditEntry.Outcome outcome) {
		this.jdbc
			.sql("INSERT INTO AUDIT_ENTRY (HAPPENED_AT, WHO, DEED, SUBJECT, DETAIL, OUTCOME) VALUES (?, ?, ?, ?, ?, ?)")
			.params(this.time.now(), cut(who, 200), cut(deed, 100), cut(subject, 1000), cut(detail, 2000),
					outcome.name())
			.update();
	}

	/** A page of entries, newest first. */
	public List<AuditEntry> newest(int offset, int count) {
		return this.jdbc.sql("SELECT * FROM AUDIT_ENTRY ORDER BY ENTRY_ID DESC LIMIT ? OFFSET ?")
			.params(count, offset)
			.query(this::entry)
			.list();
	}

	private AuditEntry entry(ResultSet row, int index) throws SQLException {
		return new AuditEntry(this.time.read(row, "HAPPENED_AT"), row.getString("WHO"), row.getString("DEED"),
				row.getString("SUBJECT"), row.getString("DETAIL"),
				AuditEntry.Outcome.valueOf(row.getString("OUTCOME")));
	}

	private static String cut(String text, int longest) {
		// Nothing that breaks a line or turns its direction.
		String printable = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
		return (printable.length() <= longest) ? printable : printable.substring(0, longest - 1) + "…";
	}

}
