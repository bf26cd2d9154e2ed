package jp.annualreview.job;

import java.util.Iterator;
import java.util.Set;

import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInput;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The returns of one bucket that the ledger does not hold yet. A restart therefore reads
 * exactly the missing ones and keeps no position of its own.
 */
class BucketReader implements ItemReader<RunInput> {

	private final Run run;

	private final int bucket;

	private final RunInputs inputs;

	private final RunRecords records;

	private @Nullable Iterator<RunInput> missing;

	BucketReader(Run run, int bucket, RunInputs inputs, RunRecords records) {
		this.run = run;
		this.bucket = bucket;
		this.inputs = inputs;
		this.records = records;
	}

	@Override
	public @Nullable RunInput read() {
		Iterator<RunInput> rest = this.missing;
		if (rest == null) {
			rest = missing();
			this.missing = rest;
		}
		return rest.hasNext() ? rest.next() : null;
	}

	private Iterator<RunInput> missing() {
		Set<Integer> written = this.records.written(this.run, ReviewRecords.RETURN);
		return this.inputs.of(this.run)
			.stream()
			.filter((input) -> input.bucket() == this.bucket && !written.contains(input.seq()))
			.iterator();
	}

}
