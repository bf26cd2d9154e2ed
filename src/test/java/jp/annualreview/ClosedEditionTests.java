package jp.annualreview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.CloseRefusedException;
import jp.annualreview.job.CloseRefusedException.Reason;
import jp.annualreview.job.EditionClose;
import jp.annualreview.job.EditionClosedException;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.NoEarlierEditionException;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.job.ReviewStep;
import jp.annualreview.job.RunReports;
import jp.annualreview.ledger.ClosedEdition;
import jp.annualreview.plan.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** 第1回 is closed and stays, whatever happens afterwards; 第2回 says what has changed. */
class ClosedEditionTests {

	private static final Optional<Edition> FIRST = Optional.of(Edition.FIRST);

	private static final Optional<Edition> SECOND = Optional.of(ReviewOffice.SECOND);

	@TempDir
	private Path folder;

	private static ClosedEdition close(ConfigurableApplicationContext program, Optional<Edition> edition, boolean force)
			throws IOException {
		return program.getBean(EditionClose.class).close(ReviewOffice.PLAN, ReviewOffice.YEAR, edition, force, "試験");
	}

	private static void refused(ConfigurableApplicationContext program, Optional<Edition> edition, Reason reason,
			String detail) {
		assertThatExceptionOfType(CloseRefusedException.class).isThrownBy(() -> close(program, edition, false))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason))
			.satisfies((ex) -> assertThat(ex.detail()).contains(detail));
	}

	@Test
	void aClosedEditionIsPrintedAgainByteForByte() throws IOException {
		ReviewOffice office = new ReviewOffice(this.folder);
		office.answer("長寿福祉課", "42", Map.of("実績", "集計中"));
		office.answer("長寿福祉課", "92", Map.of("未達成の理由・今後の対応", ""));
		Map<String, String> closed;
		try (ConfigurableApplicationContext program = office.open()) {
			refused(program, FIRST, Reason.NOT_PUBLISHED, "");
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Published.class);
			refused(program, Optional.empty(), Reason.UNSETTLED, "K10 未達成の理由なし 番号92（長寿福祉課）");
			closed = office.contents("第1回");
			assertThat(close(program, Optional.empty(), true).files()).hasSameSizeAs(closed.keySet());
			refused(program, FIRST, Reason.CLOSED, "");
			staysAsItIs(program);
		}
		everythingChanges(office);
		try (ConfigurableApplicationContext program = office.open("annualreview.review.overachievement=110")) {
			assertThat(ReviewOffice.run(program, FIRST, Optional.empty())).singleElement()
				.isInstanceOfSatisfying(EditionOutcome.Closed.class,
						(outcome) -> assertThat(outcome.rewritten()).isTrue());
			assertThat(office.contents("第1回")).isEqualTo(closed);
			assertThat(ReviewOffice.run(program, FIRST, Optional.empty())).singleElement()
				.isInstanceOfSatisfying(EditionOutcome.Closed.class,
						(outcome) -> assertThat(outcome.rewritten()).isFalse());
		}
	}

	private static void staysAsItIs(ConfigurableApplicationContext program) throws IOException {
		AnnualReview review = program.getBean(AnnualReview.class);
		var newest = program.getBean(RunReports.class)
			.newest(Optional.of(ReviewOffice.PLAN), Optional.of(ReviewOffice.YEAR), 1)
			.getFirst();
		assertThat(newest.closed()).hasValueSatisfying((edition) -> assertThat(edition.closedBy()).isEqualTo("試験"));
		assertThatExceptionOfType(EditionClosedException.class)
			.isThrownBy(() -> review.repeat(newest.run(), ReviewStep.GRADE, "試験"));
		assertThatExceptionOfType(EditionClosedException.class)
			.isThrownBy(() -> review.ensure(new ReviewRequest(Optional.of(ReviewOffice.PLAN),
					Optional.of(ReviewOffice.YEAR), FIRST, Optional.empty(), Optional.of(true))));
		assertThatExceptionOfType(NoEarlierEditionException.class)
			.isThrownBy(() -> ReviewOffice.run(program, Optional.of(new Edition("第0回")), Optional.of(true)));
		assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Closed.class);
	}

	/** The register gone, the returns gone, the published folder spoilt. */
	private static void everythingChanges(ReviewOffice office) throws IOException {
		FileSystemUtils.deleteRecursively(office.input());
		Files.writeString(office.edition("第1回").resolve("評価結果.csv"), "書き換えた");
		Files.delete(office.edition("第1回").resolve("進捗状況報告書.pdf"));
		Files.createFile(office.edition("第1回").resolve("余計なファイル.txt"));
	}

	@Test
	void theNextEditionIsMadeOnceOneIsClosed() throws IOException {
		ReviewOffice office = new ReviewOffice(this.folder);
		office.register("会議", Map.of("年度", "2019", "版", "第2回", "会議名", "第2回委員会"));
		office.answer("長寿福祉課", "42", Map.of("実績", "集計中"));
		try (ConfigurableApplicationContext program = office.open()) {
			assertThat(ReviewOffice.runDue(program).key().edition()).isEqualTo(Edition.FIRST);
			assertThat(ReviewOffice.run(program, SECOND, Optional.empty()).getLast())
				.isInstanceOf(EditionOutcome.Published.class);
			refused(program, SECOND, Reason.EARLIER_OPEN, "第1回");
			close(program, FIRST, true);
			refused(program, SECOND, Reason.UNSETTLED, "K19 集計中のまま 番号42（長寿福祉課）");
			Map<String, String> closed = office.contents("第1回");
			office.answer("長寿福祉課", "42", Map.of("実績", "149"));
			FileSystemUtils.deleteRecursively(office.edition("第1回"));
			EditionOutcome second = ReviewOffice.runDue(program);
			assertThat(second).isInstanceOf(EditionOutcome.Published.class);
			assertThat(second.key().edition()).isEqualTo(ReviewOffice.SECOND);
			assertThat(office.contents("第1回")).isEqualTo(closed);
			assertThat(ReviewOffice.runDue(program)).isInstanceOf(EditionOutcome.Unchanged.class);
			assertThat(close(program, Optional.empty(), true).key().edition()).isEqualTo(ReviewOffice.SECOND);
			assertThat(ReviewOffice.runDue(program)).isInstanceOfSatisfying(EditionOutcome.Closed.class,
					(outcome) -> assertThat(outcome.key().edition()).isEqualTo(ReviewOffice.SECOND));
		}
	}

}
