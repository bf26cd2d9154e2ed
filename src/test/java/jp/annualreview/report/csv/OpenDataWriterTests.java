package jp.annualreview.report.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReportWriter;
import jp.annualreview.report.chapter.DocumentComposer;

import static org.assertj.core.api.Assertions.assertThat;

class OpenDataWriterTests {

	@TempDir
	private Path folder;

	@Test
	void writesTheThreeTables() throws IOException {
		new OpenDataWriter().write(DocumentComposer.of(ReportFixtures.small()), this.folder);
		try (var files = Files.list(this.folder)) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsExactlyInAnyOrder("評価結果.csv",
					"評価結果_取組事項.csv", "指摘一覧.csv");
		}
	}

	@Test
	void writesTheEffectsOfAPlanThatHasThemInYen() throws IOException {
		new OpenDataWriter().write(DocumentComposer.of(ReportFixtures.everything()), this.folder);
		assertThat(Files.readString(this.folder.resolve("効果額.csv")).lines()).containsExactly(
				"\uFEFF計画ID,年度,版,番号,取組事項名,体系コード,担当課,区分,発生年度,見込,実績,差,年度の見込,年度の実績,累計の見込,累計の実績,提出ファイル,シート,セル,見本,年度（和暦）",
				"mihon,2021,第1回,1,地域コミュニティ活性化事業に取り組む町会等数,1-1,市民協働推進課,継続,2019,1200000,1350400,150400,"
						+ "1200000,1350400,3600000,4051200,,,,はい,令和3年度",
				"mihon,2021,第1回,1,地域コミュニティ活性化事業に取り組む町会等数,1-1,市民協働推進課,単年度,2021,500000,512345,12345,"
						+ "500000,512345,500000,512345,市民協働推進課.xlsx,調査票,N9,はい,令和3年度",
				"mihon,2021,第1回,5,滞納者数,2-1,納税課,単年度,2020,3000000,2499500,-500500,,,3000000,2499500,,,,はい,令和3年度",
				"mihon,2021,第1回,5,滞納者数,2-1,納税課,継続,2021,2000000,,,2000000,,2000000,,,,,はい,令和3年度",
				"mihon,2021,第1回,11,ごみ総排出量,2-1,環境政策課,単年度,2021,,-300600,-300600,,-300600,,-300600,市民協働推進課.xlsx,調査票,N9,はい,令和3年度",
				"mihon,2021,第1回,24,公用車の燃料使用量,2-2,環境政策課,継続,2019,350499,350499,0,350499,350499,1051497,1051497,,,,はい,令和3年度",
				"mihon,2021,第1回,24,公用車の燃料使用量,2-2,環境政策課,単年度,2021,,499,499,,499,,499,市民協働推進課.xlsx,調査票,N9,はい,令和3年度");
	}

	@Test
	void beginsWithTheMarkAndEndsEveryLineWithCrlf() throws IOException {
		String text = written("評価結果.csv");
		assertThat(text).startsWith("\uFEFF計画ID,年度,版,番号,枝番,取組事項名,指標名,担当課,期間の区分,目標の種類,方向,目標（原文）,目標値,"
				+ "実績（原文）,実績値,単位,達成率,進捗率,判定,評価,状態,理由,前年度実績値,増減,増減の単位,増減率,変化,参考値,参考値の単位,提出ファイル,シート,セル,自己評価,年度（和暦）\r\n")
			.endsWith("\r\n");
		assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
	}

	@Test
	void writesOneRowPerIndicator() throws IOException {
		assertThat(written("評価結果.csv").lines()).contains(
				"mihon,2021,第1回,2,,地域コミュニティICT化推進員の育成人数（累計）,地域コミュニティICT化推進員の育成人数（累計）,市民協働推進課,累計,以上,増,"
						+ "25人,25,24,24,人,96.0000,,未達成,B,,,7,17,人,242.8571,改善,,,市民協働推進課.xlsx,調査票,H11,,令和3年度",
				"mihon,2021,第1回,6,②,市政広報の充実,指標②,広報広聴課,毎年度,段階,増,○,3,□,2,,,,未達成,未達成,,,2,0,段階,0.0000,横ばい,,,広報広聴課.xlsx,調査票,H11,,令和3年度",
				"mihon,2021,第1回,17,,職員の意識改革,,人事課,,なし,,,,,,,,,,,目標なし,判定しない理由（目標なし）／比べる値なし,,,,,比較不能,,,人事課.xlsx,調査票,H12,,令和3年度");
	}

	@Test
	void quotesThousandsInTheWordingAndLeavesNegativeNumbersPlain() throws IOException {
		assertThat(written("評価結果.csv").lines()).contains(
				"mihon,2021,第1回,11,,ごみ総排出量,ごみ総排出量,環境政策課,毎年度,以下,減,\"152,000 t/年\",152000,130000,130000,t,114.4737,,達成,AA,,,"
						+ "141000,-11000,t,-7.8014,改善,,,環境政策課.xlsx,調査票,H12,,令和3年度");
	}

	@Test
	void writesOneRowPerItem() throws IOException {
		assertThat(written("評価結果_取組事項.csv").lines())
			.startsWith("\uFEFF計画ID,年度,版,番号,取組事項名,体系コード,担当課,重点,評価,判定,状態,前年度評価,評価の変化,見本,得点,年度（和暦）",
					"mihon,2021,第1回,1,地域コミュニティ活性化事業に取り組む町会等数,1-1,市民協働推進課,はい,AA,達成,,C,改善,はい,,令和3年度")
			.hasSize(25);
	}

	@Test
	void guardsFormulasAmongTheFindings() throws IOException {
		assertThat(written("指摘一覧.csv").lines()).containsExactly("\uFEFFコード,重大度,担当課,番号,枝番,提出ファイル,シート,セル,値,内容,対応",
				"F02,誤り,,,,秘密.xlsx,,,,パスワードがかかっているため読み取れません。,パスワードを外して提出してください。",
				"K10,確認,納税課,5,,納税課.xlsx,調査票,L8,,未達成の理由が記入されていません。,理由と今後の対応を記入してください。",
				"K05,誤り,納税課,19,,納税課.xlsx,調査票,H9,\"'=\"\"97\"\"&\"\"千人\"\"\",単位「千人」は指標の単位「%」に換算できません。,「%」で記入し直してください。");
	}

	@Test
	void theSameReportGivesTheSameBytes() throws IOException {
		String first = written("評価結果.csv");
		assertThat(written("評価結果.csv")).isEqualTo(first);
	}

	@Test
	void isPublishedAsAReportWriter() {
		try (var context = new AnnotationConfigApplicationContext(OpenDataConfiguration.class)) {
			assertThat(context.getBean(ReportWriter.class).step()).isEqualTo("open-data");
		}
	}

	private String written(String file) throws IOException {
		new OpenDataWriter().write(DocumentComposer.of(ReportFixtures.small()), this.folder);
		return Files.readString(this.folder.resolve(file), StandardCharsets.UTF_8);
	}

}
