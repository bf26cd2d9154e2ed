package jp.annualreview.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import jp.annualreview.ledger.BatchHistory;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunHistory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.util.FileSystemUtils;

/**
 * 履歴の整理: forgets runs that are older than is to be kept, and what the archive holds for
 * them alone. What is published, closed or the newest run of its edition stays for ever.
 */
class Retention {

	private static final Logger logger = LoggerFactory.getLogger(Retention.class);

	private final HistorySettings settings;

	private final RunHistory runs;

	private final BatchHistory history;

	private final JobRepository repository;

	private final ReviewFolders folders;

	private final Clock clock;

	Retention(HistorySettings settings, RunHistory runs, BatchHistory history, JobRepository repository,
			ReviewFolders folders, Clock clock) {
		this.settings = settings;
		this.runs = runs;
		this.history = history;
		this.repository = repository;
		this.folders = folders;
		this.clock = clock;
	}

	void apply() throws IOException {
		if (this.settings.keep().isZero()) {
			return;
		}
		LocalDateTime limit = LocalDateTime.now(this.clock).minus(this.settings.keep());
		for (Run run : this.runs.dispensable(limit)) {
			forget(run);
		}
		int files = this.runs.clearArchive(limit.atZone(this.clock.getZone()).toInstant());
		if (files > 0) {
			logger.info("保管庫から、どの実行にも使われていないファイル {} 個を削除しました", files);
		}
	}

	private void forget(Run run) throws IOException {
		Optional<JobExecution> execution = this.history.execution(run)
			.flatMap((found) -> Optional.ofNullable(this.repository.getJobExecution(found.id())));
		execution.ifPresent((found) -> this.repository.deleteJobInstance(found.getJobInstance()));
		FileSystemUtils.deleteRecursively(this.folders.prepared(run.id()));
		this.runs.forget(run);
		logger.info("保存期間を過ぎた {} の記録を削除しました", run.label());
	}

}
