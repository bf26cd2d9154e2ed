package jp.annualreview.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.ledger.AuditTrail;
import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.PlanChecks;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.RunFailures;
import jp.annualreview.ledger.RunHistory;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.ledger.RunResets;
import jp.annualreview.ledger.Runs;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.mail.MailSender;
import org.springframework.scheduling.support.CronExpression;

/** 運用: what starts, resumes, watches and tells of runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ScheduleSettings.class, HistorySettings.class, NoticeSettings.class })
class OperationsConfiguration {

	/**
	 * So that a cron expression that cannot be one is told at the start, not when due.
	 */
	@Bean
	@ConfigurationPropertiesBinding
	static Converter<String, CronExpression> cronExpressions() {
		// A lambda would hide the types Spring looks for.
		return new Converter<>() {
			@Override
			public CronExpression convert(String cron) {
				return CronExpression.parse(cron);
			}
		};
	}

	@Bean
	Reruns reruns(RunOperator operator, PublishedEditions editions, Reprints reprints, RunRecords records,
			FailedWorkbooks workbooks, RunReports reports, ReviewEvents events, FailureNotice notice,
			OneAtATime oneAtATime) {
		return new Reruns(operator, editions, reprints, records, workbooks, reports, events, notice, oneAtATime);
	}

	@Bean
	Retention retention(HistorySettings settings, RunHistory runs, BatchHistory history, JobRepository repository,
			ReviewFolders folders, Clock clock) {
		return new Retention(settings, runs, history, repository, folders, clock);
	}

	@Bean
	DueTimes dueTimes(ScheduleSettings settings, ReviewFolders folders, RunBases bases, Registers registers,
			Clock clock, PlanChecks checks) {
		return new DueTimes(settings, folders, bases, registers, clock, checks);
	}

	@Bean
	ReviewSchedule reviewSchedule(AnnualReview review, ReviewFolders folders, DueTimes dueTimes,
			ScheduleSettings settings, Clock clock, PlanLineage lineage, ReviewQueue queue) {
		return new ReviewSchedule(review, folders, dueTimes, new FolderWatch(folders, settings.longestWait(), clock),
				settings, clock, lineage, queue);
	}

	@Bean
	RunOperator runOperator(JobOperator operator, JobRepository repository, Job annualReview, BatchHistory history,
			RunResets resets, RunRecovery recovery, Clock clock, OneAtATime oneAtATime) {
		return new RunOperator(operator, repository, annualReview, history, resets, recovery, clock, oneAtATime);
	}

	@Bean
	RunRecovery runRecovery(JobOperator operator, JobRepository repository, Job annualReview, BatchHistory history,
			RunFailures failures, Runs runs, AuditTrail audit, Clock clock) {
		return new RunRecovery(operator, repository, annualReview, history, failures, runs, audit, clock);
	}

	@Bean
	FailureNotice failureNotice(NoticeSettings settings, ObjectProvider<MailSender> mail, Runs runs) {
		return new FailureNotice(settings, Optional.ofNullable(mail.getIfAvailable()), runs);
	}

	@Bean
	ReviewQueue reviewQueue(Clock clock) {
		return new ReviewQueue(clock);
	}

	@Bean
	FailedWorkbooks failedWorkbooks(RunInputs inputs, RunRecords records) {
		return new FailedWorkbooks(inputs, records);
	}

	@Bean
	EditionWithdrawal editionWithdrawal(Runs runs, PublishedEditions published, ClosedEditions closed,
			EditionReview editions, OneAtATime oneAtATime) {
		return new EditionWithdrawal(runs, published, closed, editions, oneAtATime);
	}

	@Bean
	EditionNames editionNames(ReviewFolders folders, Registers registers, RunBases bases, Runs runs) {
		return new EditionNames(new ReviewTargets(folders, registers, bases), bases, registers, runs);
	}

	@Bean
	Operations operations(ReviewQueue queue, AnnualReview review, Reruns reruns, EditionWithdrawal withdrawal,
			RunOperator operator, Runs runs, BatchHistory history, ClosedEditions closed, FailedWorkbooks workbooks,
			RunInputs inputs, ReviewFolders folders, Clock clock) {
		RerunGuards guards = new RerunGuards(runs, history, closed, operator, workbooks);
		return new Operations(queue, review, reruns, withdrawal, operator, guards,
				new Previews(guards, history, inputs, folders, workbooks), history, clock);
	}

	@Bean
	ProgressWatch progressWatch(RunOperator operator, BatchHistory history, RunInputs inputs, RunRecords records) {
		return new ProgressWatch(operator, history, inputs, records);
	}

	@Bean
	RunLog runLog(@Value("${logging.file.name}") Path log) {
		return new RunLog(log);
	}

	@Bean
	Reception reception(ReviewFolders folders, Registers registers, RunBases bases, WorkbookReader workbooks) {
		return new Reception(folders, registers, bases, workbooks);
	}

	@Bean
	SpaceWatch spaceWatch(FreeSpace space, ReviewFolders folders, PublishedEditions editions, Runs runs,
			BatchHistory history, RunFailures failures) {
		return new SpaceWatch(space, folders, editions, runs, history, failures);
	}

}
