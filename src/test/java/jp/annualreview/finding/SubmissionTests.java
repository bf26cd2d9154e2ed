package jp.annualreview.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.SourceLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 提出状況 of a department by what was found in its files. */
class SubmissionTests {

	private static final SourceLocation PLACE = new SourceLocation("財政課.xlsx", "調査票", "H12");

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			ファイル,      指摘,        提出状況, 誤り, 確認, 参考
			'',            '',          未提出,   0,    0,    0
			財政課.xlsx,   '',          受理,     0,    0,    0
			財政課.xlsx,   K16,         受理,     0,    0,    1
			財政課.xlsx,   K10,         確認中,   0,    1,    0
			財政課.xlsx,   K10 K16 K12, 確認中,   0,    1,    2
			財政課.xlsx,   K10 K04,     差戻し,   1,    1,    0
			財政課.xlsx,   F06,         差戻し,   1,    0,    0
			""")
	void 指摘の重さで決まる(String file, String codes, String status, int errors, int confirmations, int notes) {
		List<String> files = file.isEmpty() ? List.of() : List.of(file);
		Submission submission = Submission.of("財政課", files, Optional.empty(),
				codes.isEmpty() ? List.of() : Stream.of(codes.split(" ")).map(SubmissionTests::finding).toList());
		assertThat(submission.status().label()).isEqualTo(status);
		assertThat(submission.errors()).isEqualTo(errors);
		assertThat(submission.confirmations()).isEqualTo(confirmations);
		assertThat(submission.notes()).isEqualTo(notes);
		assertThat(submission.files()).isEqualTo(files);
	}

	/** K06 is 確認, but 誤り from a hundredfold on; K03 of the second department 参考. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			番号, 通常, 変更後, 差し戻す
			K06,  確認, ERROR,  はい
			K03,  誤り, NOTE,   いいえ
			K03,  誤り, ERROR,  はい
			""")
	void 重大度の変更(FindingCode code, String usual, Severity changed, String heldBack) {
		Finding finding = finding(code.name());
		assertThat(finding.severity().label()).isEqualTo(usual);
		assertThat(finding.with(changed).holdsBack()).isEqualTo(heldBack.equals("はい"));
		assertThat(finding.with(changed).with(finding.severity())).isEqualTo(finding);
	}

	private static Finding finding(String code) {
		FindingCode found = FindingCode.valueOf(code);
		return found.concernsFile() ? Finding.ofFile(found, "財政課", PLACE, "見出しが見つかりません。", "様式を確認してください。")
				: Finding.of(found, "財政課", IndicatorId.of("2", ""), PLACE, "12", "値が読めません。", "値を確認してください。");
	}

}
