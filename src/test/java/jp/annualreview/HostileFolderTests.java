package jp.annualreview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.DueTime;
import jp.annualreview.job.EditionOutcome;
import jp.annualreview.job.ReviewRequest;
import jp.annualreview.job.ReviewSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** 受付フォルダに何が入っていても: every file and every plan comes to an end of its own. */
class HostileFolderTests {

	@TempDir
	private static Path folder;

	private static void file(String path, String content) throws IOException {
		Path file = folder.resolve("input").resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private static String answer(String actual) {
		return "担当課,行政経営課\n番号,実績,実施内容\n1," + actual + ",\"" + actual + "\"\n";
	}

	private static void fill() throws IOException {
		Kanazawa.copyTo(folder.resolve("input"));
		file("aaa/計画台帳.xlsx", "これは台帳ではありません");
		file("aaa/2021/財政課.csv", answer("5"));
		file("kanazawa/2021/計算式.csv", answer("=1+1"));
		file("kanazawa/2021/命令.csv", answer("@SUM(A1)"));
		file("kanazawa/2021/長い.csv", answer("9".repeat(32_767)));
		file("kanazawa/2021/逆.csv", answer("\u202e521"));
		file("kanazawa/2021/ただの文.xlsx", "本年度の実績を送ります。");
		file("kanazawa/2021/不明.csv", "番号,実績\n1,5\n");
		file("kanazawa/2021/不明.txt", "番号,実績\n2,5\n");
		file("kanazawa/2021/改\n行.csv", "");
		file("kanazawa/2021/" + "あ".repeat(80) + ".csv", "x");
		Files.createSymbolicLink(folder.resolve("input/kanazawa/2021/消えた.xlsx"), folder.resolve("nowhere"));
		Files.createSymbolicLink(folder.resolve("input/kanazawa/2021/輪"), folder.resolve("input/kanazawa"));
	}

	@Test
	void everyFileAndPlanComesToAnEndOfItsOwn() throws IOException {
		fill();
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(AnnualReviewApplication.class).run(
				"--annualreview.input=" + folder.resolve("input"), "--annualreview.output=" + folder.resolve("output"),
				"--annualreview.data=" + folder.resolve("data"))) {
			AnnualReview review = program.getBean(AnnualReview.class);
			List<EditionOutcome> outcomes = review.ensure(ReviewRequest.EVERYTHING);
			assertThat(outcomes).hasExactlyElementsOfTypes(EditionOutcome.Refused.class,
					EditionOutcome.Published.class);
			assertThat(((EditionOutcome.Refused) outcomes.getFirst()).problem()).contains("aaa/計画台帳.xlsx", "保存し直して");
			assertThat(review.ensure(ReviewRequest.EVERYTHING).getLast()).isInstanceOf(EditionOutcome.Unchanged.class);
			List<DueTime> due = program.getBean(ReviewSchedule.class).dueTimes();
			assertThat(due).extracting((time) -> time.problem().isPresent()).containsExactly(true, false);
		}
		everyFileIsAnswered();
		nothingIsTakenForAFormula();
	}

	private static void everyFileIsAnswered() throws IOException {
		Path edition = folder.resolve("output/kanazawa/2021/第1回");
		String findings = Files.readString(edition.resolve("指摘一覧.csv"), StandardCharsets.UTF_8);
		assertThat(findings).contains("ただの文.xlsx", "改␊行.csv", "消えた.xlsx", "輪", "不明.csv", "不明.txt", "長い.csv",
				"あ".repeat(80));
		try (Stream<Path> files = Files.list(edition.resolve("feedback"))) {
			assertThat(files.map((file) -> file.getFileName().toString())).contains("不明_消えた.xlsx", "不明_輪.xlsx",
					"不明_不明.xlsx", "不明_不明（2）.xlsx", "不明_改␊行.xlsx");
		}
	}

	private static void nothingIsTakenForAFormula() throws IOException {
		String findings = Files.readString(folder.resolve("output/kanazawa/2021/第1回/指摘一覧.csv"), StandardCharsets.UTF_8);
		assertThat(findings).doesNotContain("\u202e").doesNotContain(",=1+1").doesNotContain(",@SUM");
	}

}
