package jp.annualreview.intake.planlist;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;

import jp.annualreview.intake.Sureness;
import jp.annualreview.intake.TargetReading;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.Target;

/**
 * How the cells of a measured row were understood, for the review list.
 *
 * @param settled the row as a whole
 * @param proposed each year's cell on its own
 * @param targets each year's target as the register will be read
 */
record MeasureReview(SettledRow settled, NavigableMap<FiscalYear, TargetReading> proposed,
		NavigableMap<FiscalYear, PrintedTarget> targets) {

	/** Words that leave a number a plain one. */
	private static final Set<String> PLAIN = Set.of("", "平均", "のべ", "延べ");

	/** No word and no number: a sign that stands for nothing. */
	private static final Pattern DASH = Pattern.compile("[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}0-9０-９]+");

	/**
	 * One cell.
	 * @param read the cell as the register will be read
	 * @param known what the list says of the row, 最終目標年度 among it
	 */
	ReadCell of(TargetCell cell, TargetReading read, Map<String, String> known) {
		if (cell.ofYear()) {
			return ofYear(cell, this.proposed.getOrDefault(cell.year(), read));
		}
		return cell.label().equals(TargetCell.BASELINE) ? baseline(cell, read)
				: finalTarget(cell, read, known.getOrDefault("最終目標年度", ""));
	}

	private ReadCell ofYear(TargetCell cell, TargetReading proposal) {
		Target target = target(cell.year().toString());
		TargetWords words = TargetWords.of(target);
		boolean differs = proposal.number().isPresent() && !words.equals(TargetWords.of(proposal.target()));
		boolean sure = !differs && proposal.understood() && proposal.sureness() == Sureness.SURE;
		return cell(cell, sure, words, proposal, why(cell, target, proposal, differs));
	}

	private String why(TargetCell cell, Target target, TargetReading proposal, boolean differs) {
		if (target instanceof Target.Ended) {
			return "前の年度まで目標があり「%s」になるため、取組は終わったものと読みました。".formatted(cell.text());
		}
		String why = proposal.reason();
		if (this.settled.given()) {
			why += "方向・期間の区分は一覧または取込設定の指定に従いました。";
		}
		return differs ? why
				+ "行全体の方向と単位で読むと%s %sになります。".formatted(TargetWords.of(target).kind(), TargetWords.of(target).value())
				: why;
	}

	private ReadCell baseline(TargetCell cell, TargetReading read) {
		if (read.understood() && read.number().isEmpty() && read.target() instanceof Target.None
				&& DASH.matcher(cell.text()).matches()) {
			return cell(cell, true, new TargetWords("基準値", ""), read, "「%s」のため、基準値なしと読みました。".formatted(cell.text()));
		}
		boolean plain = read.number().isPresent() && PLAIN.contains(read.qualifier());
		String value = read.number().map(TargetWords::plain).orElse("");
		if (this.targets.values().stream().allMatch((target) -> target.target() instanceof Target.None)) {
			return cell(cell, false, new TargetWords("基準値", value), read, "現状の値だけがあり、目標が印刷されていません。目標なしの指標としました。");
		}
		return cell(cell, plain, new TargetWords("基準値", value), read,
				plain ? "計画の始まりの値として読みました。" : "「%s」はただの数値ではないため、基準値を使う計算には使いません。".formatted(cell.text()));
	}

	/** Shown and compared, not judged by year. */
	private ReadCell finalTarget(TargetCell cell, TargetReading read, String year) {
		TargetWords words = TargetWords.of(read.target());
		if (year.isEmpty()) {
			return cell(cell, read.understood(), words, read, "最終目標年度が書かれていません。年度ごとの判定には使いません。");
		}
		Target ofThatYear = target(year);
		if (ofThatYear instanceof Target.None) {
			return cell(cell, read.understood(), words, read,
					"計画期間の外（%s年度）の目標として読みました。年度ごとの判定には使いません。".formatted(year));
		}
		boolean same = words.equals(TargetWords.of(ofThatYear));
		return cell(cell, read.understood() && same, words, read,
				same ? "%s年度の目標と同じです。".formatted(year) : "%s年度の目標と違います。どちらが正しいか確認してください。".formatted(year));
	}

	private Target target(String year) {
		return this.targets.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().toString().equals(year))
			.map((entry) -> entry.getValue().target())
			.findFirst()
			.orElseGet(Target.None::new);
	}

	private ReadCell cell(TargetCell cell, boolean sure, TargetWords words, TargetReading read, String why) {
		boolean number = read.number().isPresent();
		return new ReadCell(cell, sure, words.kind(), words.value(),
				(number && !read.unit().isEmpty()) ? this.settled.unit() : "", number ? read.qualifier() : "", why);
	}

}
