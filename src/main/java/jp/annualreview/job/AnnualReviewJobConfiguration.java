package jp.annualreview.job;

import java.util.List;

import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.ledger.Runs;
import jp.annualreview.feedback.FeedbackWriter;
import jp.annualreview.report.ReportWriter;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/** The job, a line a step. */
@Configuration(proxyBeanMethods = false)
class AnnualReviewJobConfiguration {

	static final String JOB = "annualReview";

	@Bean
	Job annualReview(JobRepository repository, @Qualifier("reviewExecutor") TaskExecutor executor,
			SpaceWatch spaceWatch, Step collect, Step read, Step check, Step grade, Step compare, Step reportExcel,
			Step reportPdf, Step reportHtml, Step openData, Step feedback, Step publish) {
		return new JobBuilder(JOB, repository).listener(spaceWatch)
			.start(flow("prepare", collect, read, check, grade, compare))
			.next(new FlowBuilder<SimpleFlow>("write").split(executor)
				.add(flow(reportExcel), flow(reportPdf), flow(reportHtml), flow(openData), flow(feedback))
				.build())
			.next(flow(publish))
			.end()
			.build();
	}

	@Bean
	Step collect(ReviewSteps steps, ReviewFolders folders, Archive archive, RunInputs inputs) {
		return steps.step(ReviewStep.COLLECT, new CollectTask(folders, archive, inputs));
	}

	@Bean
	Step check(ReviewSteps steps, Registers registers, EarlierYears earlierYears, RunInputs inputs, RunRecords records,
			Runs runs) {
		return steps.step(ReviewStep.CHECK, new CheckTask(registers, earlierYears, inputs, records, runs));
	}

	@Bean
	Step grade(ReviewSteps steps, Registers registers, EarlierYears earlierYears, RunRecords records,
			ReviewSettings settings) {
		return steps.step(ReviewStep.GRADE, new GradeTask(registers, earlierYears, records, settings));
	}

	@Bean
	Step compare(ReviewSteps steps, Registers registers, EarlierYears earlierYears, RunRecords records,
			ReportDocuments documents) {
		return steps.step(ReviewStep.COMPARE, documents.outdatedBy(new CompareTask(registers, earlierYears, records)));
	}

	@Bean
	Step reportExcel(ReviewSteps steps, ReportDocuments documents, List<ReportWriter> writers, ReviewFolders folders) {
		return report(ReviewStep.REPORT_EXCEL, steps, documents, writers, folders);
	}

	@Bean
	Step reportPdf(ReviewSteps steps, ReportDocuments documents, List<ReportWriter> writers, ReviewFolders folders) {
		return report(ReviewStep.REPORT_PDF, steps, documents, writers, folders);
	}

	@Bean
	Step reportHtml(ReviewSteps steps, ReportDocuments documents, List<ReportWriter> writers, ReviewFolders folders) {
		return report(ReviewStep.REPORT_HTML, steps, documents, writers, folders);
	}

	@Bean
	Step openData(ReviewSteps steps, ReportDocuments documents, List<ReportWriter> writers, ReviewFolders folders) {
		return report(ReviewStep.OPEN_DATA, steps, documents, writers, folders);
	}

	@Bean
	Step feedback(ReviewSteps steps, Registers registers, RunInputs inputs, RunRecords records, RunFindings findings,
			Archive archive, FeedbackWriter writer, ReviewFolders folders, WorkbookReader workbooks) {
		return steps.step(ReviewStep.FEEDBACK,
				new FeedbackTask(registers, inputs, records, findings, archive, writer, folders, workbooks));
	}

	@Bean
	Step publish(ReviewSteps steps, ManifestMaker manifests, PublishedEditions editions, Runs runs,
			ReviewFolders folders, ReportDocuments documents) {
		return steps.step(ReviewStep.PUBLISH,
				documents.outdatedBy(new PublishTask(manifests, editions, runs, folders)));
	}

	private static Step report(ReviewStep step, ReviewSteps steps, ReportDocuments documents,
			List<ReportWriter> writers, ReviewFolders folders) {
		ReportWriter writer = writers.stream()
			.filter((candidate) -> candidate.step().equals(step.id()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("帳票の出力がありません: " + step.id()));
		return steps.step(step, new ReportTask(documents, writer, folders));
	}

	private static Flow flow(Step step) {
		return flow(step.getName() + "-flow", step);
	}

	private static Flow flow(String name, Step first, Step... rest) {
		FlowBuilder<SimpleFlow> flow = new FlowBuilder<SimpleFlow>(name).start(first);
		for (Step step : rest) {
			flow.next(step);
		}
		return flow.build();
	}

}
