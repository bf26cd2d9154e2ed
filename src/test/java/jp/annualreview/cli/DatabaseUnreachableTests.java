package jp.annualreview.cli;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Wrong settings of the database are named as such. */
class DatabaseUnreachableTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-", textBlock = """
			状態  | 意味                 | 接続の問題
			08001 | 接続を拒まれた       | true
			28P01 | パスワードが違う     | true
			3D000 | データベースがない   | true
			23505 | 一意でない           | false
			90020 | ファイルが使用中     | false
			-     | わからない           | false
			""")
	void knowsByTheStateOfTheCause(String state, String meaning, boolean unreachable) {
		Exception failure = new IllegalStateException(new RuntimeException(new SQLException(meaning, state)));
		assertThat(DatabaseUnreachable.in(failure)).isEqualTo(unreachable ? Optional.of(meaning) : Optional.empty());
	}

	@Test
	void saysWhatToDo() {
		Refusal refusal = Refusal.of(new IllegalStateException(new SQLException("refused", "08001")),
				new Texts(Locale.JAPANESE));
		assertThat(refusal).isEqualTo(new Refusal(
				"データベースに接続できません。データベースが動いていることと、data/settings.yml の annualreview.postgresql を確かめてください（refused）。",
				ExitCode.FAILED));
	}

}
