package jp.annualreview;

import java.io.IOException;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code run.sh}: which locales it leaves as they are. */
@DisabledOnOs(OS.WINDOWS)
class RunScriptTests {

	/** The function alone, on a computer that has these two locales. */
	private static final String ASKED = """
			eval "$(sed -n '/^utf8_locale()/,/^}/p' run.sh)"
			locale() { printf 'C\\nC.utf8\\nPOSIX\\nen_US.utf8\\n'; }
			utf8_locale "$1"
			""";

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "C.UTF-8, true", "C.utf8, true", "en_US.UTF-8, true", "en_US.utf8, true", "ja_JP.UTF-8, false",
			"en_US, false", "C, false", "'', false" })
	void aLocaleThatIsNotInstalledIsNotTaken(String locale, boolean taken) throws IOException, InterruptedException {
		Process asked = new ProcessBuilder("bash", "-euo", "pipefail", "-c", ASKED, "run.sh", locale).inheritIO()
			.start();
		assertThat(asked.waitFor()).isEqualTo(taken ? 0 : 1);
	}

}
