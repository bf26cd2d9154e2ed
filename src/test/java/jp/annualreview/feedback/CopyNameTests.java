package jp.annualreview.feedback;

import java.util.List;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 写しのシート名: unique, telling the file, as Excel allows it. */
class CopyNameTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|',
			textBlock = """
					ファイル                                         | シート                         | 既にある名前           | 写しのシート名
					福祉総務課.xlsx                                  | 調査票                         | 指摘一覧               | 調査票（福祉総務課）
					訂正/福祉総務課_訂正.xlsx                        | 調査票                         | 調査票（福祉総務課）   | 調査票（福祉総務課_訂正）
					訂正/福祉総務課.xlsx                             | 調査票                         | 調査票（福祉総務課）   | 調査票（福祉総務課）_2
					福祉総務課.xls                                   | 調査票                         | 調査票（福祉総務課）/調査票（福祉総務課）_2 | 調査票（福祉総務課）_3
					[回答]福祉?課.xlsx                               | 調査票                         | 指摘一覧               | 調査票（_回答_福祉_課）
					.xlsx                                            | 調査票                         | 指摘一覧               | 調査票（.xlsx）
					オリンピック関連事業推進室_令和3年度回答_訂正その2.xlsx | 調査票                  | 指摘一覧               | 調査票（オリンピック関連事業推進室…和3年度回答_訂正その2）
					福祉総務課_訂正.xlsx                             | 令和3年度行政改革実施計画調査票 | 指摘一覧              | 令和3年度行…計画調査票（福祉総務課_訂正）
					𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷.xlsx                             | 調査票                         | 指摘一覧               | 調査票（𠮷𠮷𠮷𠮷𠮷𠮷…𠮷𠮷𠮷𠮷𠮷𠮷）
					''                                               | 調査票                         | 指摘一覧               | 調査票
					''                                               | 指摘一覧                       | 指摘一覧               | 指摘一覧_2
					""")
	void namesACopiedSheet(String file, String sheet, String taken, String expected) {
		List<String> names = List.of(taken.split("/"));
		String name = CopyName.ofFile(file).of(sheet, names::contains);
		assertThat(name).isEqualTo(expected).isEqualTo(WorkbookUtil.createSafeSheetName(name));
	}

}
