package jp.annualreview.job;

import java.time.Clock;

import jp.annualreview.ledger.ClosedEditions;
import jp.annualreview.ledger.PublishedEditions;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.ledger.Runs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be asked without anything being changed. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

	@Bean
	Freshness freshness(ReviewFolders folders, RunInputs inputs, Clock clock) {
		return new Freshness(folders, inputs, new KnownHashes(clock));
	}

	@Bean
	DepartmentBoard departmentBoard(ReviewFolders folders, Registers registers, RunBases bases, DueEdition due,
			Runs runs, Freshness freshness, RunFindings findings) {
		return new DepartmentBoard(folders, registers, bases, due, runs, freshness, findings);
	}

	@Bean
	PlanOverviews planOverviews(ReviewFolders folders, DueTimes dueTimes, RunBases bases, Registers registers,
			DueEdition due, Runs runs, ClosedEditions closed, RunReports reports, Freshness freshness,
			RunOperator operator) {
		return new PlanOverviews(folders, dueTimes, bases, registers, due, runs, closed, reports, freshness, operator);
	}

	@Bean
	RegisterNotices registerNotices(ReviewFolders folders, RunBases bases, Registers registers) {
		return new RegisterNotices(folders, bases, registers);
	}

	@Bean
	EditionShelf editionShelf(PublishedEditions editions, ClosedEditions closed) {
		return new EditionShelf(editions, closed);
	}

	@Bean
	FindingBoard findingBoard(Runs runs, RunFindings findings, EditionShelf shelf) {
		return new FindingBoard(runs, findings, shelf);
	}

	@Bean
	ItemViews itemViews(NewestEdition newest, Registers registers, RunRecords records, RunReports reports) {
		return new ItemViews(newest, registers, records, reports);
	}

}
