package jp.annualreview.cli;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.annualreview.job.FailureCause;
import jp.annualreview.job.ReviewStep;

import static org.assertj.core.api.Assertions.assertThat;

/** Both languages say the same things. */
class TextsTests {

	private final Texts english = new Texts(Locale.ENGLISH);

	@Test
	void everyJapaneseTextHasAnEnglishOne() {
		ResourceBundle japanese = new Texts(Locale.JAPANESE).bundle();
		assertThat(this.english.bundle().keySet()).containsAll(japanese.keySet());
	}

	@ParameterizedTest
	@EnumSource
	void everyStepHasAnEnglishName(ReviewStep step) {
		assertThat(this.english.getOr("step." + step.id(), "")).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyCauseIsExplainedInEnglish(FailureCause cause) {
		assertThat(this.english.getOr("cause." + cause + ".problem", "")).isNotEmpty();
		assertThat(this.english.getOr("cause." + cause + ".remedy", "")).isNotEmpty();
	}

}
