package jp.annualreview.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;

/** 概況の文章 of a plan without targets: how far its items came and how they are seen. */
record StandingSentences(ReviewFacts facts, List<ResultColumn> columns, Moves moves, ItemCounts now) {

	List<String> all() {
		return Stream
			.of(Optional.of(answered()), list("到達した段階は、%sです。", ResultKind.STAGE),
					list("担当課の自己評価は、%sです。", ResultKind.SELF_ASSESSMENT), Optional.of(moved()))
			.flatMap(Optional::stream)
			.toList();
	}

	private String answered() {
		return "%sは、取組事項%d件のうち%d件から段階の回答がありました。この計画には目標がないため、達成・未達成の判定は行わず、段階と自己評価を示します。"
			.formatted(this.facts.brief(this.facts.year()), this.now.items(), staged());
	}

	private long staged() {
		return this.facts.register()
			.items()
			.stream()
			.filter((item) -> this.facts.standing(item, this.facts.year()).stage().isPresent())
			.count();
	}

	/** Every label of a kind with its count; none where the kind has no column. */
	private Optional<String> list(String sentence, ResultKind kind) {
		String counts = this.columns.stream()
			.filter((column) -> column.kind() == kind)
			.map((column) -> "%s%d件".formatted(column.label(), this.now.of(column)))
			.collect(Collectors.joining("、"));
		return counts.isEmpty() ? Optional.empty() : Optional.of(sentence.formatted(counts));
	}

	private String moved() {
		if (!this.facts.knowsLastYear()) {
			return "前年度の結果がないため、前年度との比較はありません。";
		}
		return "前年度より段階が進んだ取組は%s、戻った取組は%sです（「前年度から変わった項目」）。".formatted(NumberList.counted(numbers(this.moves.up())),
				NumberList.counted(numbers(this.moves.down())));
	}

	private static List<String> numbers(List<Move> moves) {
		return moves.stream().map(Move::number).toList();
	}

}
