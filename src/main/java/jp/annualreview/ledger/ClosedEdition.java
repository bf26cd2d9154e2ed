package jp.annualreview.ledger;

import java.time.LocalDateTime;
import java.util.List;

/**
 * 確定した版: an edition as it was published, never made anew.
 *
 * @param files every file of its folder, the manifest included
 */
public record ClosedEdition(EditionKey key, long runId, LocalDateTime closedAt, String closedBy,
		List<Manifest.Output> files) {

	public ClosedEdition {
		files = List.copyOf(files);
	}

}
