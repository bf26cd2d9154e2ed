package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.annualreview.plan.GradeBand;
import jp.annualreview.plan.GradeBasis;
import jp.annualreview.plan.GradeComparison;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.LowerBound;
import jp.annualreview.plan.State;

/** シート「評価基準」: the grading schemes, each band checked against the one above it. */
final class GradeSchemeSheet {

	private static final Pattern BASELINE = Pattern.compile("基準値(?:[×xX*](\\d+(?:\\.\\d+)?))?");

	private static final Pattern PERCENT = Pattern.compile("-?\\d+(?:\\.\\d+)?%?");

	/** A band and the row it stands in. */
	record Placed(GradeBand band, RegisterRow row) {
	}

	private final Map<String, List<Placed>> schemes = new LinkedHashMap<>();

	GradeSchemeSheet(RegisterTable table) {
		for (RegisterRow row : table.rows()) {
			Optional<String> name = row.required("基準名");
			Optional<GradeBand> band = band(row);
			if (name.isPresent() && band.isPresent()) {
				this.schemes.computeIfAbsent(name.get(), (key) -> new ArrayList<>()).add(new Placed(band.get(), row));
			}
		}
	}

	Map<String, GradeScheme> read() {
		Map<String, GradeScheme> read = new LinkedHashMap<>();
		this.schemes.forEach((name, placed) -> {
			GradeBandChecks.check(placed);
			read.put(name, new GradeScheme(name, placed.stream().map(Placed::band).toList()));
		});
		return read;
	}

	/** A roll-up by points needs points in every band that can be the result. */
	void requirePoints(String scheme) {
		this.schemes.getOrDefault(scheme, List.of())
			.stream()
			.filter((placed) -> placed.band().basis().grades() && placed.band().points().isEmpty())
			.forEach((placed) -> placed.row()
				.fault("点数", "複数の指標をまとめるための点数がありません。", "点数を記入するか、複数指標のまとめ方を「すべて達成」にしてください。"));
	}

	/** The names that can stand as 評価基準 of the plan. */
	boolean has(String scheme) {
		return this.schemes.containsKey(scheme);
	}

	private static Optional<GradeBand> band(RegisterRow row) {
		Optional<String> label = row.required("評価");
		Optional<String> named = row.required("対象");
		GradeBasis basis = row.choice("対象", GradeBasis.values(), GradeBasis::label, GradeBasis.RATE);
		Optional<LowerBound> bound = (basis == GradeBasis.STATE) ? states(row) : bound(row);
		if (named.isEmpty() || label.isEmpty() || bound.isEmpty()) {
			return Optional.empty();
		}
		GradeComparison comparison = row.choice("比較", GradeComparison.values(), GradeComparison::label,
				basis.usualComparison());
		return Optional.of(new GradeBand(basis, comparison, label.get(), bound.get(), inclusive(row), row.text("意味"),
				row.decimal("点数")));
	}

	private static boolean inclusive(RegisterRow row) {
		String text = row.text("下限を含む");
		if (!List.of("", "はい", "いいえ").contains(text)) {
			row.fault("下限を含む", "決められた語ではありません。", "「はい」「いいえ」のいずれかを記入してください。");
		}
		return !text.equals("いいえ");
	}

	private static Optional<LowerBound> states(RegisterRow row) {
		List<String> words = row.list("下限");
		List<State> states = words.stream()
			.flatMap((word) -> Labels.find(State.values(), State::label, word).stream())
			.toList();
		if (states.isEmpty() || states.size() < words.size()) {
			row.fault("下限", "状態の語として読めません。", "対象「状態」の下限には「未着手」「把握不能」などの状態を記入し、二つ以上は「;」で区切ってください。");
			return Optional.empty();
		}
		return Optional.of(new LowerBound.InStates(states));
	}

	private static Optional<BigDecimal> number(String digits, RegisterRow row) {
		DecimalReading number = DecimalReading.of(digits);
		return (number instanceof DecimalReading.Known(BigDecimal value)) ? Optional.of(Decimals.plain(value))
				: row.outOfBounds("下限", number);
	}

	private static Optional<LowerBound> bound(RegisterRow row) {
		String text = Folding.squeeze(row.exactText("下限"));
		Matcher baseline = BASELINE.matcher(text);
		if (baseline.matches()) {
			String factor = baseline.group(1);
			return (factor != null) ? number(factor, row).map(LowerBound.BaselineTimes::new)
					: Optional.of(new LowerBound.BaselineTimes(BigDecimal.ONE));
		}
		if (PERCENT.matcher(text).matches()) {
			return number(text.replace("%", ""), row).map(LowerBound.Percent::new);
		}
		return switch (text) {
			case "" -> Optional.of(new LowerBound.Lowest());
			case "目標" -> Optional.of(new LowerBound.TargetValue());
			case "前年度" -> Optional.of(new LowerBound.LastYear());
			case "計画開始時" -> Optional.of(new LowerBound.PlanStart());
			case "達成" -> Optional.of(new LowerBound.Achieved());
			default -> {
				row.fault("下限", "下限として読めません。", "百分率の数値か「目標」「基準値」「基準値×0.9」「前年度」「計画開始時」「達成」を記入し、最も低い区分は空欄にしてください。");
				yield Optional.empty();
			}
		};
	}

}
