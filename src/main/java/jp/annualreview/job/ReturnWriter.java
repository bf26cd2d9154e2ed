package jp.annualreview.job;

import jp.annualreview.job.ReadStepConfiguration.ReadReturn;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunRecords;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Puts read returns into the ledger, each under its own number. */
class ReturnWriter implements ItemWriter<ReadReturn> {

	private final Run run;

	private final RunRecords records;

	ReturnWriter(Run run, RunRecords records) {
		this.run = run;
		this.records = records;
	}

	@Override
	public void write(Chunk<? extends ReadReturn> chunk) {
		chunk.forEach((read) -> this.records.put(this.run, ReviewRecords.RETURN, read.seq(), read.contents()));
	}

}
