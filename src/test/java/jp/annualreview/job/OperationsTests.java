package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import jp.annualreview.ReviewOffice;
import jp.annualreview.job.OperationOutcome.Accepted;
import jp.annualreview.job.OperationOutcome.AlreadyAsked;
import jp.annualreview.job.OperationOutcome.Refused;
import jp.annualreview.ledger.AuditTrail;
import jp.annualreview.ledger.Run;
import jp.annualreview.plan.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 操作: what is asked for twice is done once, and nothing begins before the last has ended.
 */
class OperationsTests {

	private static final ReviewRequest YEAR = ReviewRequest.of(ReviewOffice.PLAN, ReviewOffice.YEAR);

	@TempDir
	private Path folder;

	private ReviewOffice office;

	@BeforeEach
	void office() throws IOException {
		this.office = new ReviewOffice(this.folder);
	}

	/** The program with a gate before a step, and the questions of a test to it. */
	private record Console(ConfigurableApplicationContext program, CountDownLatch reached,
			CountDownLatch gate) implements AutoCloseable {

		static Console of(ConfigurableApplicationContext program, ReviewStep before) {
			Console console = new Console(program, new CountDownLatch(1), new CountDownLatch(1));
			program.getBean(ReviewEvents.class).onEvent((event) -> {
				if (event.equals(new ReviewEvent.StepStarted(before))) {
					console.reached().countDown();
					console.await(console.gate());
				}
			});
			return console;
		}

		Operations operations() {
			return this.program.getBean(Operations.class);
		}

		void await(CountDownLatch latch) {
			try {
				assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

		/** Waits until nothing is asked for any more. */
		Answered answer() throws Exception {
			this.gate.countDown();
			this.program.getBean(ReviewQueue.class).inTurn(() -> true);
			return operations().answered().getFirst();
		}

		Run run() {
			return report().run();
		}

		RunReport report() {
			return this.program.getBean(RunReports.class).newest(Optional.empty(), Optional.empty(), 1).getFirst();
		}

		@Override
		public void close() {
			this.gate.countDown();
			this.program.close();
		}

	}

	@Test
	void twoClicksRunOnceAndProgressIsTold() throws Exception {
		try (Console console = Console.of(this.office.open(), ReviewStep.GRADE)) {
			Operations operations = console.operations();
			assertThat(operations.start(YEAR, "山田")).isInstanceOf(Accepted.class);
			assertThat(operations.start(YEAR, "佐藤")).isInstanceOf(AlreadyAsked.class);
			console.await(console.reached());
			assertThat(operations.start(YEAR, "佐藤")).isInstanceOf(AlreadyAsked.class);
			assertThat(operations.turns()).singleElement()
				.satisfies((turn) -> assertThat(turn.by() + turn.running()).isEqualTo("山田true"));
			Progress progress = console.program().getBean(ProgressWatch.class).now().orElseThrow();
			assertThat(progress.done() + "/" + progress.of() + progress.ending()).isEqualTo("3/11false");
			assertThat(progress.working()).extracting(Progress.Working::step).containsExactly(ReviewStep.GRADE);
			assertThat(operations.rerun(console.run(), new Rerun.Resume(), "佐藤"))
				.isEqualTo(new Refused(RefusedBecause.STILL_RUNNING));
			assertThat(operations.recover(console.run(), "佐藤")).isEqualTo(new Refused(RefusedBecause.STILL_RUNNING));
			assertThat(operations.abandon(console.run(), "佐藤")).isEqualTo(new Refused(RefusedBecause.STILL_RUNNING));
			assertThat(console.answer().outcomes()).singleElement().isInstanceOf(EditionOutcome.Published.class);
			assertThat(console.program().getBean(ProgressWatch.class).now()).isEmpty();
			assertThat(console.run().number()).isEqualTo(1);
			assertThat(console.program().getBean(RunLog.class).of(console.run()).lines())
				.anyMatch((line) -> line.endsWith("評価 完了"));
		}
	}

	@Test
	void aStoppedRunIsResumedOnlyAfterItsThreadHasEnded() throws Exception {
		try (Console console = Console.of(this.office.open(), ReviewStep.GRADE)) {
			Operations operations = console.operations();
			operations.start(YEAR, "山田");
			console.await(console.reached());
			Run run = console.run();
			assertThat(operations.stop(run, "佐藤")).isInstanceOf(Accepted.class);
			assertThat(operations.stop(run, "佐藤")).isInstanceOf(AlreadyAsked.class);
			assertThat(operations.rerun(run, new Rerun.Resume(), "佐藤"))
				.isEqualTo(new Refused(RefusedBecause.STILL_RUNNING));
			assertThat(console.program().getBean(ProgressWatch.class).now()).map(Progress::ending).contains(true);
			assertThat(console.answer().outcomes()).singleElement().isInstanceOf(EditionOutcome.Stopped.class);
			assertThat(operations.stop(run, "佐藤")).isEqualTo(new Refused(RefusedBecause.NOT_RUNNING));
			Preview preview = operations.preview(run, new Rerun.Resume());
			assertThat(preview.kept()).contains(ReviewStep.COLLECT, ReviewStep.READ, ReviewStep.CHECK);
			assertThat(preview.files()).isEmpty();
			assertThat(preview.filesKept()).hasSize(2);
			assertThat(operations.rerun(run, new Rerun.Resume(), "佐藤")).isInstanceOf(Accepted.class);
			assertThat(console.answer().outcomes()).singleElement().isInstanceOf(EditionOutcome.Published.class);
			assertThat(console.program().getBean(RunReports.class).attempts(run)).extracting(RunReport.Attempt::status)
				.containsExactly("停止", "完了");
			assertThat(console.program().getBean(RunReports.class).attempts(run).getLast().steps())
				.extracting(RunReport.StepReport::step)
				.doesNotContain(ReviewStep.COLLECT, ReviewStep.READ, ReviewStep.CHECK)
				.contains(ReviewStep.PUBLISH);
			assertThat(operations.rerun(run, new Rerun.Resume(), "佐藤"))
				.isEqualTo(new Refused(RefusedBecause.COMPLETED));
		}
	}

	@Test
	void whatIsToBeDoneAgainIsNeitherDoneNorFailed() throws Exception {
		Path blocked = this.office.edition("第1回").getParent();
		Files.createDirectories(blocked.getParent());
		Files.writeString(blocked, "a file where the editions of the year are to be");
		try (Console console = Console.of(this.office.open(), ReviewStep.COMPARE)) {
			Operations operations = console.operations();
			console.gate().countDown();
			operations.start(YEAR, "山田");
			assertThat(console.answer().outcomes()).singleElement().isInstanceOf(EditionOutcome.Failed.class);
			assertThat(console.report().problem()).map(RunReport.Problem::step).contains(ReviewStep.PUBLISH);
		}
		Files.delete(blocked);
		try (Console console = Console.of(this.office.open(), ReviewStep.COMPARE)) {
			Operations operations = console.operations();
			operations.rerun(console.run(), new Rerun.From(ReviewStep.GRADE), "佐藤");
			console.await(console.reached());
			assertThat(steps(console)).containsEntry(ReviewStep.CHECK, "完了")
				.containsEntry(ReviewStep.GRADE, "完了")
				.containsEntry(ReviewStep.REPORT_PDF, "未実行")
				.doesNotContainValue("失敗");
			assertThat(console.report().problem()).as("of the attempt before").isEmpty();
			operations.stop(console.run(), "佐藤");
			console.answer();
			assertThat(console.report().problem()).isEmpty();
			assertThat(console.report().unfinished()).isTrue();
		}
	}

	private static Map<ReviewStep, String> steps(Console console) {
		return console.report()
			.steps()
			.stream()
			.collect(Collectors.toMap(RunReport.StepReport::step, RunReport.StepReport::status));
	}

	@Test
	void onlyTheWorkbooksThatFailedAreReadAgain() throws Exception {
		Files.writeString(this.office.input().resolve("kanazawa/2019/壊れた.xlsx"), "PK壊れた");
		try (Console console = Console.of(this.office.open(), ReviewStep.PUBLISH)) {
			Operations operations = console.operations();
			operations.start(YEAR, "山田");
			console.answer();
			Map<String, String> published = this.office.contents("第1回");
			Preview preview = operations.preview(console.run(), new Rerun.FailedWorkbooks());
			assertThat(preview.files()).containsExactly("kanazawa/2019/壊れた.xlsx");
			assertThat(preview.filesKept()).containsExactly("kanazawa/2019/市民協働推進課.xlsx", "kanazawa/2019/長寿福祉課.xlsx");
			assertThat(preview.steps()).doesNotContain(ReviewStep.COLLECT)
				.contains(ReviewStep.READ, ReviewStep.PUBLISH);
			assertThat(operations.rerun(console.run(), new Rerun.FailedWorkbooks(), "佐藤")).isInstanceOf(Accepted.class);
			assertThat(console.answer().outcomes()).singleElement().isInstanceOf(EditionOutcome.Published.class);
			assertThat(this.office.contents("第1回")).isEqualTo(published);
			assertThat(console.report().resets()).singleElement()
				.satisfies((reset) -> assertThat(reset.by() + reset.fromStep()).isEqualTo("佐藤read"));
			assertThat(console.program()
				.getBean(JdbcClient.class)
				.sql("SELECT SUM(WRITE_COUNT) FROM BATCH_STEP_EXECUTION WHERE STEP_NAME LIKE 'readbucket%'"
						+ " AND JOB_EXECUTION_ID = (SELECT MAX(JOB_EXECUTION_ID) FROM BATCH_JOB_EXECUTION)")
				.query(Integer.class)
				.single()).isEqualTo(1);
			Preview whole = operations.preview(console.run(), new Rerun.From(ReviewStep.COLLECT));
			assertThat(whole.files()).hasSize(3);
			assertThat(whole.kept()).isEmpty();
		}
	}

	@Test
	void anAbandonedRunIsNotDoneAgainButItsEditionIs() throws Exception {
		try (Console console = Console.of(this.office.open(), ReviewStep.GRADE)) {
			Operations operations = console.operations();
			operations.start(YEAR, "山田");
			console.await(console.reached());
			Run first = console.run();
			operations.stop(first, "山田");
			console.answer();
			assertThat(operations.abandon(first, "佐藤")).isInstanceOf(Accepted.class);
			assertThat(console.report().execution().orElseThrow().abandoned()).isTrue();
			assertThat(operations.abandon(first, "佐藤")).isEqualTo(new Refused(RefusedBecause.ABANDONED));
			assertThat(operations.rerun(first, new Rerun.From(ReviewStep.GRADE), "佐藤"))
				.isEqualTo(new Refused(RefusedBecause.ABANDONED));
			operations.start(YEAR, "山田");
			assertThat(console.answer().outcomes()).singleElement().isInstanceOf(EditionOutcome.Published.class);
			assertThat(console.run().number()).isEqualTo(2);
			assertThat(operations.rerun(first, new Rerun.From(ReviewStep.GRADE), "佐藤"))
				.isEqualTo(new Refused(RefusedBecause.NEWER_RUN));
			assertThat(operations.abandon(console.run(), "佐藤")).isEqualTo(new Refused(RefusedBecause.COMPLETED));
			console.program()
				.getBean(EditionClose.class)
				.close(ReviewOffice.PLAN, ReviewOffice.YEAR, Optional.of(Edition.FIRST), true, "試験");
			assertThat(operations.rerun(console.run(), new Rerun.From(ReviewStep.GRADE), "佐藤"))
				.isEqualTo(new Refused(RefusedBecause.CLOSED));
		}
	}

	@Test
	void aRunThatEndedNobodyKnowsHowIsRecoveredAndResumed() throws Exception {
		try (Console console = Console.of(this.office.open(), ReviewStep.GRADE)) {
			Operations operations = console.operations();
			operations.start(YEAR, "山田");
			console.await(console.reached());
			operations.stop(console.run(), "山田");
			console.answer();
			for (String status : List.of("UNKNOWN", "STARTED")) {
				console.program()
					.getBean(JdbcClient.class)
					.sql("UPDATE BATCH_JOB_EXECUTION SET STATUS = ?, END_TIME = NULL")
					.param(status)
					.update();
				assertThat(operations.recover(console.run(), "佐藤")).as(status).isInstanceOf(Accepted.class);
				assertThat(operations.recover(console.run(), "佐藤")).isEqualTo(new Refused(RefusedBecause.NOT_BROKEN));
			}
			console.program()
				.getBean(JdbcClient.class)
				.sql("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'UNKNOWN'")
				.update();
			operations.start(YEAR, "山田");
			assertThat(console.answer().outcomes()).singleElement().isInstanceOf(EditionOutcome.Published.class);
			assertThat(console.run().number()).isEqualTo(1);
			assertThat(console.program().getBean(AuditTrail.class).newest(0, 9)).singleElement()
				.satisfies((entry) -> assertThat(entry.who() + entry.deed() + entry.subject())
					.isEqualTo("（自動実行）復旧" + console.run().label()));
		}
	}

	@Test
	void whatWaitsIsTakenBackAndWhatCannotBeIsRefused() throws Exception {
		try (Console console = Console.of(this.office.open(), ReviewStep.GRADE)) {
			Operations operations = console.operations();
			operations.start(YEAR, "山田");
			console.answer();
			AtomicBoolean done = new AtomicBoolean();
			CountDownLatch busy = new CountDownLatch(1);
			ReviewQueue queue = console.program().getBean(ReviewQueue.class);
			queue.ask(new Asked.Review(ReviewRequest.EVERYTHING), "予定", () -> console.await(busy));
			assertThat(operations.rerun(console.run(), new Rerun.From(ReviewStep.PUBLISH), "山田"))
				.isInstanceOf(Accepted.class);
			assertThat(operations.rerun(console.run(), new Rerun.From(ReviewStep.PUBLISH), "山田"))
				.isInstanceOf(AlreadyAsked.class);
			assertThat(operations.rerun(console.run(), new Rerun.From(ReviewStep.GRADE), "山田"))
				.isEqualTo(new Refused(RefusedBecause.RUN_WAITING));
			assertThat(operations.stop(console.run(), "山田")).isInstanceOf(Accepted.class);
			assertThat(operations.turns()).hasSize(1);
			busy.countDown();
			queue.inTurn(() -> done.getAndSet(true));
			assertThat(done).isTrue();
			assertThat(console.program().getBean(RunReports.class).attempts(console.run())).hasSize(1);
			assertThat(operations.start(ReviewRequest.of(new jp.annualreview.plan.PlanId("nowhere")), "山田"))
				.isEqualTo(new Refused(RefusedBecause.NOTHING_TO_REVIEW, "計画 nowhere の計画台帳がありません。"));
			console.program().getBean(ReviewQueue.class).stop();
			assertThat(operations.start(YEAR, "山田")).isEqualTo(new Refused(RefusedBecause.ENDING));
		}
	}

}
