package jp.annualreview.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.Term;
import jp.annualreview.plan.YearNotation;
import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;
import jp.annualreview.report.document.YearCell;

/** 凡例: symbols, marks and states that occur in this report. */
final class LegendComposer {

	private static final String MIRRORED = "［差分］";

	private static final Pattern CAUSE = Pattern.compile("^【[^】]{1,8}】");

	private static final String CORONA = "【コロナ】";

	private static final int MOST_CAUSES = 4;

	private final ReviewFacts facts;

	private final List<ResultColumn> columns;

	private final List<ItemRow> items;

	LegendComposer(ReviewFacts facts, List<ResultColumn> columns, List<ItemRow> items) {
		this.facts = facts;
		this.columns = columns;
		this.items = items;
	}

	List<LegendEntry> compose() {
		List<LegendEntry> legend = new ArrayList<>();
		addYears(legend);
		addStages(legend);
		addMarks(legend);
		addSymbols(legend);
		this.columns.stream()
			.filter((column) -> column.kind() != ResultKind.STAGE)
			.forEach((column) -> legend.add(new LegendEntry(column.label(), meaning(column))));
		return legend;
	}

	List<LegendEntry> glossary() {
		return this.facts.register()
			.glossary()
			.stream()
			.sorted(byReading())
			.map((term) -> new LegendEntry(term.word(), term.explanation()))
			.toList();
	}

	/** The register's order, unless it gives readings: then by these. */
	private Comparator<Term> byReading() {
		boolean given = this.facts.register().glossary().stream().anyMatch((term) -> !term.reading().isEmpty());
		return given ? Comparator.comparing(Term::sortKey) : (one, other) -> 0;
	}

	private void addYears(List<LegendEntry> legend) {
		if (this.facts.plan().reportNotation() == YearNotation.ERA) {
			legend.add(new LegendEntry(this.facts.brief(this.facts.year()), "%s（%s）"
				.formatted(YearNotation.ERA.full(this.facts.year()), YearNotation.WESTERN.full(this.facts.year()))));
		}
	}

	private void addStages(List<LegendEntry> legend) {
		this.facts.register()
			.stageScales()
			.forEach((scale) -> scale.stages()
				.forEach((stage) -> legend.add(new LegendEntry(stage.symbol(), "段階: " + stage.meaning()))));
	}

	private void addMarks(List<LegendEntry> legend) {
		Set<String> marks = this.items.stream()
			.flatMap((item) -> item.marks().stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		addMark(legend, marks, "重点", "重点的に取り組む項目");
		addMark(legend, marks, "継続", "前の計画から続く項目");
		if (marks.stream().anyMatch((mark) -> mark.endsWith("新規"))) {
			legend.add(new LegendEntry("新規", "新たに加えた項目。年度の付くものはその年度に加えたもの"));
		}
		marks.stream()
			.filter((mark) -> mark.startsWith(ItemComposer.FORMER_PLAN))
			.findFirst()
			.ifPresent((mark) -> legend.add(new LegendEntry(mark, "前の計画から引き継いだ項目とその番号。番号が複数のものは統合したもの")));
	}

	private static void addMark(List<LegendEntry> legend, Set<String> marks, String mark, String meaning) {
		if (marks.contains(mark)) {
			legend.add(new LegendEntry(mark, meaning));
		}
	}

	private void addSymbols(List<LegendEntry> legend) {
		String sign = this.facts.figures().sign();
		legend.add(new LegendEntry(sign + "3", "数字の前の%sは、マイナス又は減少".formatted(sign)));
		legend.add(new LegendEntry("±0", "増減なし"));
		legend.add(new LegendEntry(Figures.NONE, "該当する値がないこと"));
		addIfPrinted(legend, ActualWords.ABOUT, "おおよその値として回答されたもの");
		addIfPrinted(legend, ActualWords.PROVISIONAL, "確定前の値。判定には用いません");
		addIfPrinted(legend, ActualWords.CONTINUED, "最後の計画段階に到達した後、続けているもの");
		if (rows().anyMatch((row) -> row.why().contains(ProgressWords.TOTAL))) {
			legend.add(new LegendEntry(ProgressWords.TOTAL, "計画開始からこの年度までの実績の合計。計画・実績の欄は各年度だけの値です"));
		}
		if (rows().anyMatch((row) -> row.why().contains("進捗率"))) {
			legend.add(new LegendEntry("進捗率", "目標年度より前の進み具合。期間計は目標に対する割合、ほかは基準値から目標までのうち進んだ割合"));
		}
		if (rows().flatMap((row) -> row.years().stream()).anyMatch((year) -> year.plan().printed().contains("（改訂前 "))) {
			legend.add(new LegendEntry("（改訂前 …）", "計画の途中で改訂した目標の、改訂する前のもの。上が改訂した後の目標で、改訂日の年度から用います"));
		}
		if (rows().anyMatch((row) -> row.rate().printed().contains(MIRRORED))) {
			legend.add(new LegendEntry(MIRRORED, "基準値からの算式が使えず、達成率を（2 − 実績 ÷ 目標）× 100 で計算したもの"));
		}
		addBranches(legend);
		addCauses(legend);
		rows().filter(LegendComposer::settled)
			.map(IndicatorRow::status)
			.findFirst()
			.ifPresent((example) -> legend.add(new LegendEntry(example, "計画の最後の段階にその年度に到達し、達成と判定したもの")));
	}

	private void addBranches(List<LegendEntry> legend) {
		this.items.stream()
			.flatMap((item) -> item.indicators()
				.stream()
				.filter((row) -> !row.branch().isEmpty())
				.map((row) -> item.number() + "-" + row.branch()))
			.findFirst()
			.ifPresent((example) -> legend
				.add(new LegendEntry(example, "番号と枝番。一つの取組に複数の指標があるとき、枝番で指標を示します（Excelでは番号と枝番を別の列に示します）")));
	}

	/** {@code 【コロナ】} and the like, as the departments write them. */
	private void addCauses(List<LegendEntry> legend) {
		String causes = rows().flatMap((row) -> Stream.of(row.reason(), row.remark()))
			.flatMap((text) -> CAUSE.matcher(text).results().map(MatchResult::group))
			.distinct()
			.limit(MOST_CAUSES)
			.collect(Collectors.joining());
		if (!causes.isEmpty()) {
			String corona = causes.contains(CORONA) ? "。%sは新型コロナウイルス感染症".formatted(CORONA) : "";
			legend.add(new LegendEntry(causes, "理由や備考の文頭の【　】は、担当課が示した主な要因" + corona));
		}
	}

	private void addIfPrinted(List<LegendEntry> legend, String word, String meaning) {
		if (rows().flatMap((row) -> row.years().stream()).anyMatch((year) -> year.actual().printed().contains(word))) {
			legend.add(new LegendEntry(word, meaning));
		}
	}

	private Stream<IndicatorRow> rows() {
		return this.items.stream().flatMap((item) -> item.indicators().stream());
	}

	private static boolean settled(IndicatorRow row) {
		return row.years()
			.stream()
			.filter(YearCell::underReview)
			.noneMatch((year) -> row.status().startsWith(year.year() + " "));
	}

	private static String meaning(ResultColumn column) {
		return switch (column.kind()) {
			case GRADE -> column.meaning().isEmpty() ? "評価" : "評価: " + column.meaning();
			case JUDGED_ONLY -> column.meaning().isEmpty() ? "達成・未達成だけを判定する取組の評価" : column.meaning();
			case STAGE, NO_STAGE, STATE -> column.meaning();
			case SELF_ASSESSMENT, NO_SELF_ASSESSMENT -> "自己評価: " + column.meaning();
		};
	}

}
