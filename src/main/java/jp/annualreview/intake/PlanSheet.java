package jp.annualreview.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.LowerIsBetterFormula;
import jp.annualreview.plan.NegativeSign;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.RollUp;
import jp.annualreview.plan.YearNotation;

/** シート「計画」: settings as pairs of 項目 and 値. */
final class PlanSheet {

	private static final String VALUE = "値";

	private static final String SCHEME = "評価基準";

	private static final String NEGATIVES = "負数の表記";

	private static final Set<String> HYPHENS = Set.of("-", "－", "‐");

	/** More numbers than these do not help to find the place. */
	private static final int NAMED = 5;

	private final Map<String, RegisterRow> settings = new LinkedHashMap<>();

	private final RegisterTable table;

	PlanSheet(RegisterTable table) {
		this.table = table;
		for (RegisterRow row : table.rows()) {
			String name = Folding.squeeze(row.text("項目"));
			if (!name.isEmpty() && this.settings.putIfAbsent(name, row) != null) {
				row.fault("項目", "同じ項目が二つあります。", "どちらかの行を削除してください。");
			}
		}
	}

	Optional<Plan> read(Map<String, GradeScheme> schemes) {
		Optional<PlanId> id = required("計画ID").flatMap(this::id);
		Optional<String> title = required("計画名").map((row) -> row.text(VALUE));
		Optional<FiscalYear> first = required("開始年度").flatMap((row) -> row.year(VALUE));
		Optional<FiscalYear> last = required("終了年度").flatMap((row) -> row.year(VALUE));
		GradeScheme scheme = scheme(schemes);
		if (id.isEmpty() || title.isEmpty() || first.isEmpty() || last.isEmpty()) {
			return Optional.empty();
		}
		if (last.get().isBefore(first.get())) {
			setting("終了年度").ifPresent((row) -> row.fault(VALUE, "開始年度より前です。", "開始年度と終了年度を確かめてください。"));
			return Optional.empty();
		}
		return Optional.of(new Plan(id.get(), text("自治体名"), title.get(), first.get(), last.get(), notation("年度の表記（計画）"),
				notation("年度の表記（報告書）"), scheme,
				choice("減少指標の算式", LowerIsBetterFormula.values(), LowerIsBetterFormula::label,
						LowerIsBetterFormula.MIRROR),
				countsOverachievement(), choice("複数指標のまとめ方", RollUp.values(), RollUp::label, RollUp.LOWEST),
				text("委員会名"), text("本部名"), text("担当者"), text("連絡先"), text("見本データ").equals("はい"), negatives()));
	}

	private YearNotation notation(String name) {
		return choice(name, YearNotation.values(), YearNotation::label, YearNotation.WESTERN);
	}

	/** A hyphen is how a keyboard writes the minus. */
	private NegativeSign negatives() {
		return HYPHENS.contains(text(NEGATIVES)) ? NegativeSign.MINUS
				: choice(NEGATIVES, NegativeSign.values(), NegativeSign::label, NegativeSign.TRIANGLE);
	}

	private boolean countsOverachievement() {
		String text = text("上限目標の超過達成");
		if (!List.of("", "数える", "数えない").contains(text)) {
			setting("上限目標の超過達成").ifPresent((row) -> row.fault(VALUE, "決められた語ではありません。", "「数えない」「数える」のいずれかを記入してください。"));
		}
		return text.equals("数える");
	}

	/** Without 評価基準 a plan may only have indicators that are not judged. */
	void requireScheme(Collection<Indicator> indicators) {
		List<String> judged = indicators.stream()
			.filter(Indicator::hasTarget)
			.map((indicator) -> indicator.id().toString())
			.toList();
		if (judged.isEmpty() || !text(SCHEME).isEmpty()) {
			return;
		}
		String problem = "評価基準がありませんが、目標のある指標が%d件あります（番号 %s%s）。".formatted(judged.size(),
				String.join("、", judged.subList(0, Math.min(NAMED, judged.size()))),
				(judged.size() > NAMED) ? " ほか" : "");
		String remedy = "シート「評価基準」に区分を書いて、その基準名を記入してください。目標のない計画だけが空欄にできます。";
		setting(SCHEME).ifPresentOrElse((row) -> row.fault(VALUE, problem, remedy),
				() -> this.table.fault(0, SCHEME, "", problem, remedy));
	}

	private GradeScheme scheme(Map<String, GradeScheme> schemes) {
		String name = text(SCHEME);
		if (name.isEmpty()) {
			return (schemes.size() == 1) ? schemes.values().iterator().next() : new GradeScheme("", List.of());
		}
		GradeScheme scheme = schemes.get(name);
		if (scheme == null) {
			setting(SCHEME).ifPresent((row) -> row.fault(VALUE, "この名前の評価基準がシート「評価基準」にありません。",
					SchemeTemplates.remedy(name, text("計画ID"))));
			return new GradeScheme(name, List.of());
		}
		return scheme;
	}

	private Optional<PlanId> id(RegisterRow row) {
		try {
			return Optional.of(new PlanId(row.exactText(VALUE)));
		}
		catch (IllegalArgumentException ex) {
			row.fault(VALUE, "計画IDに使えない文字があります。", "英小文字・数字・ハイフンだけで記入してください。");
			return Optional.empty();
		}
	}

	private Optional<RegisterRow> setting(String name) {
		return Optional.ofNullable(this.settings.get(Folding.squeeze(name)));
	}

	private Optional<RegisterRow> required(String name) {
		Optional<RegisterRow> row = setting(name);
		if (row.isEmpty()) {
			this.table.fault(0, name, "", "項目がありません。", "項目「" + name + "」の行を追加してください。");
		}
		row.filter((found) -> found.text(VALUE).isEmpty())
			.ifPresent((found) -> found.fault(VALUE, "「" + name + "」が空欄です。", "「" + name + "」の値を記入してください。"));
		return row.filter((found) -> !found.text(VALUE).isEmpty());
	}

	private String text(String name) {
		return setting(name).map((row) -> row.text(VALUE)).orElse("");
	}

	private <E extends Enum<E>> E choice(String name, E[] values, Function<E, String> label, E fallback) {
		return setting(name).map((row) -> row.choice(VALUE, values, label, fallback)).orElse(fallback);
	}

}
