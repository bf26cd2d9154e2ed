package jp.annualreview.intake.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jp.annualreview.intake.RawSheet;

/** What a file holds, whatever its format. */
record Contents(Optional<Instant> modified, boolean macros, List<RawSheet> sheets) {
}
