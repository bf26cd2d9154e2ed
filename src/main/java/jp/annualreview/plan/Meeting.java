package jp.annualreview.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 会議: a committee meeting and the edition printed for it.
 *
 * @param asOf 基準日: the as-of date of the run
 */
public record Meeting(FiscalYear year, Edition edition, String name, Optional<LocalDate> heldOn,
		Optional<LocalDate> deadline, Optional<LocalDate> asOf) {
}
