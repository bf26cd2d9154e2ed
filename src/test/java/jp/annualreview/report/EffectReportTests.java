package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.DataTable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 効果額 in the report: what the chapter says, and that it says the same as the open data.
 */
class EffectReportTests {

	private final EffectReport effects = ReportFixtures.everything().effects();

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			名                                      | 区分 | 単年度          | 継続              | 計
			1 市民協働と広域連携の推進              | R3   | 500 512 12      | 1,200 1,350 150   | 1,700 1,863 163
			1 市民協働と広域連携の推進              | 累計 | 500 512 12      | 3,600 4,051 451   | 4,100 4,564 464
			2 健全財政の堅持と効率的な行政運営      | R3   | － △300 △300    | 2,350 350 －      | 2,350 50 －
			(2) 組織と人材                          | 累計 | － 0 0          | 1,051 1,051 0     | 1,051 1,052 0
			合計                                    | R3   | 500 212 △288    | 3,550 1,701 －    | 4,050 1,913 －
			合計                                    | 累計 | 3,500 2,712 △788 | 6,651 5,103 －   | 10,151 7,814 －
			令和元年度                              | R元  | － － －        | 1,550 1,701 150   | 1,550 1,701 150
			令和2年度                               | R2   | 3,000 2,500 △501 | 1,550 1,701 150  | 4,550 4,200 △350
			計画開始からの累計                      | 累計 | 3,500 2,712 △788 | 6,651 5,103 －   | 10,151 7,814 －
			滞納者数                                | R3   | － － －        | 2,000 － －       | 2,000 － －
			公用車の燃料使用量                      | R3   | － 0 0          | 350 350 0         | 350 351 0
			""")
	void theFiguresOfARow(String name, String period, String once, String recurring, String both) {
		List<String> expected = List.of(String.join(" ", once, recurring, both).split(" "));
		assertThat(this.effects.tables().stream().flatMap((table) -> table.rows().stream()))
			.filteredOn((row) -> row.name().equals(name))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.lines()).filteredOn((line) -> line.period().equals(period))
				.singleElement()
				.satisfies((line) -> assertThat(line.figures()).extracting(Cell::printed).isEqualTo(expected)));
	}

	@Test
	void everyTableEndsInTheSameTotal() {
		assertThat(this.effects.tables()).hasSize(3)
			.extracting((table) -> table.rows().getLast().lines().getLast().figures())
			.containsOnly(this.effects.tables().getFirst().rows().getLast().lines().getLast().figures());
	}

	/** 円 in the open data, 千円 after summing in print. */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			CSVの列,    行, 見込・実績の位置
			年度の見込, 0,  6
			年度の実績, 0,  7
			累計の見込, 1,  6
			累計の実績, 1,  7
			""")
	void theOpenDataAddUpToThePrintedTotal(String column, int line, int figure) {
		DataTable data = this.effects.data();
		BigDecimal sum = data.rows()
			.stream()
			.map((row) -> row.get(data.columns().indexOf(column)))
			.flatMap((cell) -> (cell instanceof DataCell.Number number) ? Stream.of(number.value()) : Stream.empty())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(this.effects.tables().getFirst().rows().getLast().lines().get(line).figures().get(figure).printed())
			.isEqualTo(new Figures(NegativeSign.TRIANGLE).thousands(sum));
	}

	@Test
	void anItemPrintedAgainIsNotCounted() {
		assertThat(this.effects.tables().getLast().rows()).extracting(EffectRow::number)
			.containsExactly("1", "5", "11", "24", "");
	}

	@Test
	void theYearInWords() {
		String year = "R3の効果額は、実績1,913千円、見込4,050千円です（うち単年度 212千円、継続 1,701千円）。実績には、まだ分かっていない効果1件を含みません。";
		assertThat(this.effects.sentences()).containsExactly(year, "計画開始からR3までの累計は、実績7,814千円、見込10,151千円です。");
		assertThat(ReportFixtures.everything().overview().sentences()).contains(year);
		assertThat(this.effects.notes()).last(InstanceOfAssertFactories.STRING)
			.isEqualTo("実績の分かっていない効果（番号5のR3継続）は実績に含めず、これを含む欄の差は示していません（－）。");
	}

	@Test
	void aPlanWithoutEffectsSaysNothingOfThem() {
		ReviewReport report = ReportFixtures.small();
		assertThat(report.effects().isEmpty()).isTrue();
		assertThat(report.overview().sentences()).noneMatch((sentence) -> sentence.contains("効果額"));
	}

}
