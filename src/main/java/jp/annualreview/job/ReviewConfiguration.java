package jp.annualreview.job;

import java.nio.file.Path;

import jp.annualreview.intake.PastAnswers;
import jp.annualreview.intake.RegisterReader;
import jp.annualreview.intake.ReturnReader;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.ledger.Archive;
import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.LedgerBackup;
import jp.annualreview.ledger.PlanChecks;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.RunFailures;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunLock;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.ledger.RunResets;
import jp.annualreview.ledger.Runs;
import jp.annualreview.form.FormWriter;
import jp.annualreview.workbook.TableBookWriter;
import jp.annualreview.workbook.WorkbookEditor;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** What the steps work with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SettingNames.class, ReviewSettings.class })
class ReviewConfiguration {

	@Bean
	AnnualReview annualReviewRuns(ReviewFolders folders, Registers registers, RunBases bases, PlanLineage lineage,
			EditionReview editions, Reprints reprints, Retention retention, PlanChecks checks, FailureNotice notice,
			OneAtATime oneAtATime) {
		return new AnnualReview(new ReviewTargets(folders, registers, bases), folders, lineage, editions, reprints,
				retention, checks, notice, oneAtATime);
	}

	@Bean
	EditionReview editionReview(RunBases bases, Registers registers, DueEdition due, Currency currency, Runs runs,
			BatchHistory history, PublishedEditions editions, NewestEdition newest, Reprints reprints, Reruns reruns) {
		return new EditionReview(bases, registers, due, new RunWishes(runs, editions, newest), currency, runs, history,
				editions, reprints, reruns);
	}

	@Bean
	DueEdition dueEdition(Runs runs, ClosedEditions closed) {
		return new DueEdition(runs, closed);
	}

	@Bean
	Reprints reprints(ClosedEditions closed, PublishedEditions published) {
		return new Reprints(closed, published);
	}

	@Bean
	EditionClose editionClose(Registers registers, RunBases bases, DueEdition due, Runs runs, BatchHistory history,
			RunInputs inputs, RunFindings findings, Archive archive, PublishedEditions published, ClosedEditions closed,
			OneAtATime oneAtATime) {
		return new EditionClose(registers, bases, due, runs, history, inputs, findings, archive, published, closed,
				oneAtATime);
	}

	@Bean
	RunReports runReports(Runs runs, BatchHistory history, RunFailures failures, RunResets resets, RunRecords records,
			RunFindings findings, NewestEdition newest, ClosedEditions closed) {
		return new RunReports(runs, history, failures, resets, records, findings, newest, closed);
	}

	@Bean
	PlanImport planImport(WorkbookReader workbooks, TableBookWriter writer, WorkbookEditor editor) {
		return new PlanImport(workbooks, writer, editor);
	}

	@Bean
	SchemeChoice schemeChoice(WorkbookReader workbooks, WorkbookEditor editor) {
		return new SchemeChoice(workbooks, editor);
	}

	@Bean
	FormIssue formIssue(ReviewFolders folders, Registers registers, RunBases bases, EarlierYears earlierYears,
			FormWriter writer) {
		return new FormIssue(folders, registers, bases, earlierYears, writer);
	}

	@Bean
	StateBackup stateBackup(ReviewFolders folders, LedgerBackup ledger, FreeSpace space, OneAtATime oneAtATime) {
		return new StateBackup(folders, ledger, space, oneAtATime);
	}

	@Bean
	OneAtATime oneAtATime(RunLock lock) {
		return new OneAtATime(lock);
	}

	@Bean
	RunBases runBases(ReviewFolders folders, ReviewSettings settings, Archive archive,
			@Value("${annualreview.version}") String release) {
		return new RunBases(folders, settings, archive, ProgramVersion.current(release));
	}

	@Bean
	Currency currency(ReviewFolders folders, PublishedEditions editions, Runs runs, EarlierResults earlier) {
		return new Currency(folders, editions, runs, earlier);
	}

	@Bean
	EarlierResults earlierResults(EarlierYears earlierYears, PublishedEditions editions, ClosedEditions closed) {
		return new EarlierResults(earlierYears, editions, closed);
	}

	@Bean
	Registers registers(WorkbookReader workbooks, Archive archive) {
		return new Registers(workbooks, new RegisterReader(), archive);
	}

	@Bean
	NewestEdition newestEdition(Runs runs, Registers registers) {
		return new NewestEdition(runs, registers);
	}

	@Bean
	EarlierYears earlierYears(NewestEdition newest, RunRecords records, FormerPlans formerPlans) {
		return new EarlierYears(newest, records, new PastAnswers(), formerPlans);
	}

	@Bean
	FormerPlans formerPlans(NewestEdition newest, RunRecords records, Registers registers) {
		return new FormerPlans(newest, records, registers);
	}

	@Bean
	PlanLineage planLineage(ReviewFolders folders, RunBases bases, Registers registers) {
		return new PlanLineage(folders, bases, registers);
	}

	@Bean
	ReturnReader returnReader() {
		return new ReturnReader();
	}

	@Bean
	RunFindings runFindings(RunRecords records, EarlierYears earlierYears) {
		return new RunFindings(records, earlierYears);
	}

	@Bean
	ReportDocuments reportDocuments(Registers registers, EarlierYears earlierYears, RunRecords records,
			RunFindings findings, ClosedEditions closed) {
		return new ReportDocuments(new ReportSource(registers, earlierYears, records, findings, closed));
	}

	@Bean
	ManifestMaker manifestMaker(Registers registers, EarlierYears earlierYears, RunInputs inputs, RunRecords records,
			RunFindings findings, PublishedEditions editions, EarlierResults earlier) {
		return new ManifestMaker(registers, earlierYears, inputs, records, findings, editions, earlier);
	}

	@Bean
	ReviewSteps reviewSteps(JobRepository repository, PlatformTransactionManager transactions, Runs runs,
			StepWatch watch) {
		return new ReviewSteps(repository, transactions, runs, watch);
	}

	@Bean
	StepWatch stepWatch(RunFailures failures, ReviewEvents events) {
		return new StepWatch(failures, events);
	}

	@Bean
	ReviewEvents reviewEvents() {
		return new ReviewEvents();
	}

	@Bean
	ReviewFolders reviewFolders(@Value("${annualreview.input}") Path input,
			@Value("${annualreview.output}") Path output, @Value("${annualreview.data}") Path data) {
		return new ReviewFolders(input, output, data);
	}

	@Bean
	FreeSpace freeSpace(ReviewFolders folders, Environment settings) {
		return FreeSpace.of(folders, settings);
	}

	/** As many threads as formats are written side by side. */
	@Bean
	TaskExecutor reviewExecutor() {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setCorePoolSize(4);
		executor.setThreadNamePrefix("review-");
		return executor;
	}

	/** Batch 6 brings none by itself. */
	@Bean
	JobRegistry jobRegistry() {
		return new MapJobRegistry();
	}

	@Bean
	ExecutionContextSerializer executionContextSerializer() {
		return new JacksonExecutionContextStringSerializer();
	}

}
