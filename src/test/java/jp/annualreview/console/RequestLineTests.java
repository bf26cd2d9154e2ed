package jp.annualreview.console;

import java.time.LocalDateTime;
import java.util.List;

import jp.annualreview.job.Answered;
import jp.annualreview.job.Asked;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.ledger.EditionKey;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How an answered request is told. */
class RequestLineTests {

	private static final EditionKey KEY = new EditionKey(new PlanId("city"), FiscalYear.of(2021), Edition.FIRST);

	private static final EditionOutcome MISSING = new EditionOutcome.FormerPlanMissing(KEY, new PlanId("next"));

	private static final EditionOutcome STOPPED = new EditionOutcome.Stopped(KEY, "実行1");

	private static final EditionOutcome REFUSED = new EditionOutcome.Refused(KEY, "台帳の誤り");

	@Test
	void onlyWhatWentWrongIsAFailure() {
		assertThat(state("", MISSING)).isEqualTo("完了");
		assertThat(state("", MISSING, STOPPED)).isEqualTo("停止");
		assertThat(state("", STOPPED, REFUSED)).isEqualTo("失敗");
		assertThat(state("別の処理が実行中です")).isEqualTo("失敗");
	}

	private static String state(String problem, EditionOutcome... outcomes) {
		Asked what = new Asked.Review(ReviewRequest.of(KEY.plan()));
		return RequestLine
			.of(new Answered(what, "sato", LocalDateTime.of(2022, 6, 27, 6, 0), List.of(outcomes), problem))
			.state();
	}

}
