package jp.annualreview.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 会議: a meeting and the edition printed for it. Several meetings may get the same
 * edition, each a copy of its own.
 *
 * @param asOf 基準日: the as-of date of the run
 * @param title 表題 of its copy; blank where it is the usual one
 * @param audience 配付先; blank where it is committee and headquarters
 * @param remarks 内部備考: whether its copy prints 備考 of the returns
 */
public record Meeting(FiscalYear year, Edition edition, String name, Optional<LocalDate> heldOn,
		Optional<LocalDate> deadline, Optional<LocalDate> asOf, String title, String audience, boolean remarks) {

	/** A meeting that gets the report as it is. */
	public Meeting(FiscalYear year, Edition edition, String name, Optional<LocalDate> heldOn,
			Optional<LocalDate> deadline, Optional<LocalDate> asOf) {
		this(year, edition, name, heldOn, deadline, asOf, "", "", true);
	}

}
