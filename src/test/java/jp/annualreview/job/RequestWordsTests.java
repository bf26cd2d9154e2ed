package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 依頼を果たせない理由: said in words also where no run had begun that could keep it. */
class RequestWordsTests {

	@ParameterizedTest
	@MethodSource("failures")
	void areThoseOfTheCause(Exception failure, String words) {
		assertThat(RequestWords.of(failure)).isEqualTo(words);
	}

	static Stream<Arguments> failures() {
		return Stream.of(
				Arguments.of(new IOException("No space left on device"),
						"ディスクの空き容量が足りません。（No space left on device）不要なファイルを削除して空き容量を確保し、もう一度実行してください。"),
				Arguments.of(new AccessDeniedException("/srv/output"),
						"フォルダまたはファイルに書き込む権限がありません。（/srv/output）出力フォルダとデータフォルダの権限を確認し、もう一度実行してください。"),
				Arguments.of(new IllegalStateException("state"),
						"プログラムの内部でエラーが発生しました。もう一度実行しても同じところで失敗する場合は、ログを添えて保守担当に連絡してください。"));
	}

}
