package jp.annualreview.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 指摘番号 as rules.md section 6 lists them. */
class FindingCodeTests {

	private static final Pattern ROW = Pattern.compile("\\| ((?:K\\d\\d ?)+) \\| (誤り|確認|参考)");

	@Test
	void 重大度は規則の表のとおり() throws IOException {
		Map<String, String> listed = new TreeMap<>();
		Matcher row = ROW.matcher(Files.readString(Path.of("src/docs/rules.md")));
		while (row.find()) {
			for (String code : row.group(1).split(" ")) {
				listed.put(code, row.group(2));
			}
		}
		Map<String, String> ours = new TreeMap<>();
		for (FindingCode code : FindingCode.values()) {
			if (!code.concernsFile()) {
				ours.put(code.name(), code.severity().label());
			}
		}
		assertThat(ours).isEqualTo(listed).hasSize(24);
	}

	/** Each says in a few words of its own what it stands for. */
	@ParameterizedTest
	@EnumSource
	void 見出しは番号ごとに違う(FindingCode code) {
		assertThat(code.title()).isNotBlank();
		assertThat(FindingCode.values()).filteredOn((other) -> other.title().equals(code.title()))
			.containsExactly(code);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			番号, 内容,                 ファイルの指摘, 開けない, 機械可読性ルール
			K01,  重複提出・旧様式,     いいえ,         いいえ,   L3-07
			K04,  数値として読めない,   いいえ,         いいえ,   L2-01
			K05,  単位の相違,           いいえ,         いいえ,   L2-03
			K10,  未達成の理由なし,     いいえ,         いいえ,   ''
			K22,  見えない記載,         いいえ,         いいえ,   L1-13
			F01,  読み取れないファイル, はい,           はい,     ''
			F05,  対応していない形式,   はい,           はい,     L1-01
			F06,  見出しが見つからない, はい,           いいえ,   L3-07
			F07,  担当課が分からない,   はい,           いいえ,   ''
			F08,  大きすぎるファイル,   はい,           はい,     ''
			""")
	void ファイルの指摘(FindingCode code, String title, String file, String refused, String rule) {
		assertThat(code.title()).isEqualTo(title);
		assertThat(code.concernsFile()).isEqualTo(file.equals("はい"));
		assertThat(code.refusesFile()).isEqualTo(refused.equals("はい"));
		assertThat(code.nationalRule()).isEqualTo(rule);
	}

}
