package jp.annualreview.job;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.annualreview.intake.DepartmentReturn;
import jp.annualreview.intake.ReturnReader;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.RunInput;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.ledger.Runs;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/**
 * {@code read}: one item is one workbook of the frozen manifest, in partitions by content
 * hash.
 */
@Configuration(proxyBeanMethods = false)
class ReadStepConfiguration {

	private static final String BUCKET = "bucket";

	@Bean
	Step read(ReviewSteps steps, @Qualifier("readBucket") Step readBucket,
			@Qualifier("reviewExecutor") TaskExecutor executor) {
		return steps.named(ReviewStep.READ.id())
			.partitioner(readBucket.getName(), ReadStepConfiguration::buckets)
			.step(readBucket)
			.taskExecutor(executor)
			.gridSize(Buckets.COUNT)
			.build();
	}

	@Bean
	Step readBucket(ReviewSteps steps, BucketReader bucketReader, ReturnProcessor returnProcessor,
			ReturnWriter returnWriter) {
		return steps.named(ReviewStep.READ.id() + BUCKET)
			.<RunInput, ReadReturn>chunk(4)
			.transactionManager(steps.transactions())
			.reader(bucketReader)
			.processor(returnProcessor)
			.writer(returnWriter)
			.build();
	}

	@Bean
	@StepScope
	BucketReader bucketReader(@Value("#{jobParameters['" + RunParameters.RUN_ID + "']}") long runId,
			@Value("#{stepName}") String partition, Runs runs, RunInputs inputs, RunRecords records) {
		return new BucketReader(runs.get(runId), bucket(partition), inputs, records);
	}

	@Bean
	@StepScope
	ReturnProcessor returnProcessor(@Value("#{jobParameters['" + RunParameters.RUN_ID + "']}") long runId, Runs runs,
			WorkbookReader workbooks, ReturnReader returns, Archive archive, Registers registers) {
		Run run = runs.get(runId);
		return new ReturnProcessor(run, workbooks, returns, archive, registers.of(run).form());
	}

	@Bean
	@StepScope
	ReturnWriter returnWriter(@Value("#{jobParameters['" + RunParameters.RUN_ID + "']}") long runId, Runs runs,
			RunRecords records) {
		return new ReturnWriter(runs.get(runId), records);
	}

	private static Map<String, ExecutionContext> buckets(int gridSize) {
		return IntStream.range(0, gridSize)
			.boxed()
			.collect(Collectors.toMap((bucket) -> BUCKET + "-" + bucket, (bucket) -> new ExecutionContext()));
	}

	/**
	 * By its name, for Batch writes a partition's context after its row: a crash in
	 * between would leave a partition that never knows its bucket again.
	 */
	private static int bucket(String partition) {
		return Integer.parseInt(partition.substring(partition.lastIndexOf('-') + 1));
	}

	/** A workbook as read, under the number the manifest gave it. */
	record ReadReturn(int seq, DepartmentReturn contents) {
	}

}
