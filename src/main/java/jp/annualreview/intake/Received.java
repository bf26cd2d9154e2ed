package jp.annualreview.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import jp.annualreview.plan.SourceLocation;

/**
 * 受け取った提出: a return with the department it was found to come from.
 *
 * @param department resolved name, blank where unknown
 * @param usable whether its rows may count; not for a wrong year, an unknown department,
 * a copy, an unreadable file
 */
record Received(DepartmentReturn sent, String department, boolean usable) {

	/** Oldest first: 提出日, then the document's own modified property, then file name. */
	static final Comparator<Received> OLDEST_FIRST = Comparator
		.comparing((Received received) -> received.sent().submittedOn(), emptyFirst(LocalDate.MIN))
		.thenComparing((received) -> received.sent().modified(), emptyFirst(Instant.MIN))
		.thenComparing((received) -> received.sent().file());

	private static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyFirst(T least) {
		return Comparator.comparing((value) -> value.orElse(least));
	}

	/** Why this counts and not an older one, as a phrase before the name of the file. */
	String whyNewer(Received older) {
		if (!this.sent.submittedOn().equals(older.sent().submittedOn())) {
			return older.sent().submittedOn().isPresent() ? "提出の新しい" : "提出日が記入された";
		}
		if (!this.sent.modified().equals(older.sent().modified())) {
			return older.sent().modified().isPresent() ? "更新日時の新しい" : "更新日時が分かる";
		}
		return "提出日も更新日時も同じか読み取れず、前後が分からないため、ファイル名の順で後の";
	}

	SourceLocation at(ReturnRow row, RawCell cell) {
		return new SourceLocation(this.sent.file(), row.sheet(), cell.address());
	}

	SourceLocation at(ReturnRow row, String address) {
		return new SourceLocation(this.sent.file(), row.sheet(), address);
	}

	SourceLocation at(ReturnRow row) {
		return new SourceLocation(this.sent.file(), row.sheet(), "A" + row.row());
	}

	SourceLocation asFile() {
		return SourceLocation.file(this.sent.file());
	}

}
