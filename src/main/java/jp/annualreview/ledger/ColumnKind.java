package jp.annualreview.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** 列の種類, the few that every database shares, and their values as JSON has them. */
enum ColumnKind {

	NUMBER, YES_OR_NO, TEXT, DAY, TIME, INSTANT;

	static ColumnKind of(int sqlType, String typeName, String column) {
		return switch (sqlType) {
			case Types.BIGINT, Types.INTEGER -> NUMBER;
			case Types.BOOLEAN, Types.BIT -> YES_OR_NO;
			case Types.CHAR, Types.VARCHAR, Types.CLOB -> TEXT;
			case Types.DATE -> DAY;
			// PostgreSQL tells the two apart by name only; the one without zone is of a
			// backup from before there were instants.
			case Types.TIMESTAMP -> typeName.equals("timestamptz") ? INSTANT : TIME;
			case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
			default -> throw new IllegalStateException(column + ": SQL type " + sqlType);
		};
	}

	@Nullable Object read(ResultSet row, int column) throws SQLException {
		if (row.getObject(column) == null) {
			return null;
		}
		return switch (this) {
			case NUMBER -> row.getLong(column);
			case YES_OR_NO -> row.getBoolean(column);
			case TEXT -> row.getString(column);
			case DAY -> row.getObject(column, LocalDate.class).toString();
			case TIME -> row.getObject(column, LocalDateTime.class).truncatedTo(ChronoUnit.MICROS).toString();
			case INSTANT ->
				row.getObject(column, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MICROS).toString();
		};
	}

	void write(PreparedStatement statement, int column, @Nullable Object value) throws SQLException {
		if (value == null) {
			statement.setObject(column, null);
			return;
		}
		switch (this) {
			case NUMBER -> statement.setLong(column, ((Number) value).longValue());
			case YES_OR_NO -> statement.setBoolean(column, (Boolean) value);
			case TEXT -> statement.setString(column, (String) value);
			case DAY -> statement.setObject(column, LocalDate.parse((String) value));
			case TIME -> statement.setObject(column, LocalDateTime.parse((String) value));
			case INSTANT -> statement.setObject(column, Instant.parse((String) value).atOffset(ZoneOffset.UTC));
		}
	}

}
