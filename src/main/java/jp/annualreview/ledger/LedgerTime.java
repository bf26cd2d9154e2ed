package jp.annualreview.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * 台帳の時刻: the ledger keeps instants; what is read of them is the time of day in the zone
 * of the settings, whatever the host's zone is or was.
 */
final class LedgerTime {

	private final Clock clock;

	LedgerTime(Clock clock) {
		this.clock = clock;
	}

	OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	/** What a time of day is kept as. */
	OffsetDateTime instant(LocalDateTime time) {
		return time.atZone(zone()).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
	}

	LocalDateTime read(ResultSet row, String column) throws SQLException {
		return find(row, column).orElseThrow();
	}

	/** Empty where the column is. */
	Optional<LocalDateTime> find(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(this::local);
	}

	LocalDateTime local(OffsetDateTime instant) {
		return Objects.requireNonNull(instant.atZoneSameInstant(zone()).toLocalDateTime());
	}

	private ZoneId zone() {
		return this.clock.getZone();
	}

}
