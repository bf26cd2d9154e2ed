package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanRegister;

/** 番号の照合: which indicator each row answers (K02) and whether its sender may (K03). */
final class RowMatcher {

	private final PlanRegister register;

	private final Departments departments;

	private final List<Finding> findings;

	private final AnswerShares shares = new AnswerShares();

	RowMatcher(PlanRegister register, Departments departments, List<Finding> findings) {
		this.register = register;
		this.departments = departments;
		this.findings = findings;
	}

	/** The rows for each indicator, oldest first. */
	Map<IndicatorId, List<Candidate>> match(List<Received> received) {
		Map<IndicatorId, List<Candidate>> matched = new HashMap<>();
		for (Received file : received) {
			if (file.usable()) {
				match(file).forEach(
						(candidate) -> matched.computeIfAbsent(candidate.indicator().id(), (id) -> new ArrayList<>())
							.add(candidate));
			}
		}
		return matched;
	}

	private List<Candidate> match(Received file) {
		List<AnswerShares.Share> shares = file.sent()
			.rows()
			.stream()
			.filter(ReturnRow::answered)
			.flatMap((row) -> shares(row).stream())
			.toList();
		Map<IndicatorId, Long> answers = shares.stream()
			.filter((share) -> !isDoubled(share, shares))
			.collect(Collectors.groupingBy((share) -> share.indicator().id(), Collectors.counting()));
		file.sent().rows().stream().filter((row) -> shares(row).isEmpty()).forEach((row) -> unknown(file, row));
		List<Candidate> candidates = new ArrayList<>();
		shares.stream()
			.filter((share) -> !isDoubled(share, shares))
			.forEach((share) -> candidate(file, share, answers.getOrDefault(share.indicator().id(), 0L) > 1)
				.ifPresent(candidates::add));
		return candidates;
	}

	/** Prose for the whole item beside rows with 枝番 answers nothing a second time. */
	private static boolean isDoubled(AnswerShares.Share share, List<AnswerShares.Share> all) {
		return !share.answers() && all.stream()
			.anyMatch((other) -> other != share && other.answers()
					&& other.indicator().id().equals(share.indicator().id()));
	}

	private List<AnswerShares.Share> shares(ReturnRow row) {
		Optional<Indicator> indicator = indicator(row);
		if (indicator.isPresent()) {
			return List.of(AnswerShares.Share.whole(indicator.get(), row));
		}
		boolean whole = !row.number().isBlank() && row.branch().isBlank();
		return whole ? this.register.item(new ItemNumber(row.number()))
			.map((item) -> this.shares.of(row, item))
			.orElse(List.of()) : List.of();
	}

	private Optional<Candidate> candidate(Received file, AnswerShares.Share share, boolean repeated) {
		Indicator indicator = share.indicator();
		ReturnRow row = share.row();
		Item item = this.register.item(indicator.id().item()).orElseThrow();
		String respondent = this.departments.respondent(item);
		boolean first = file.department().equals(respondent);
		if (repeated) {
			add(FindingCode.K02.severity(), FindingCode.K02, file, row, indicator,
					"番号%sの回答が同じファイルに二つ以上あります。".formatted(indicator.id()), "正しい行だけを残して再提出してください。");
		}
		if (first) {
			return Optional.of(new Candidate(file, share, item, true, repeated));
		}
		if (this.departments.standsBehind(file.department(), item)) {
			add(Severity.NOTE, FindingCode.K03, file, row, indicator, "番号%sは%sが回答する取組ですが、担当課の一つである%sからも回答がありました。"
				.formatted(indicator.id(), respondent, file.department()),
					"%sの回答があればそれを使い、なければこの回答を使います。".formatted(respondent));
			return Optional.of(new Candidate(file, share, item, false, repeated));
		}
		add(Severity.ERROR, FindingCode.K03, file, row, indicator,
				"番号%sの担当課は%sで、%sではありません。".formatted(indicator.id(), respondent, file.department()),
				"番号を確かめ、この課の取組でなければ行を削除してください。担当が移ったときは計画台帳の担当課を直してください。この行は使っていません。");
		return Optional.empty();
	}

	private void unknown(Received file, ReturnRow row) {
		boolean missing = row.number().isBlank();
		String problem = missing ? "番号が空欄の行に記載があります。" : "番号「%s」%sは計画にありません。".formatted(row.number(),
				row.branch().isBlank() ? "" : "枝番「%s」".formatted(row.branch()));
		Optional<IndicatorId> id = missing ? Optional.empty() : Optional.of(IndicatorId.of(row.number(), row.branch()));
		this.findings.add(new Finding(FindingCode.K02, FindingCode.K02.severity(), file.department(), id, file.at(row),
				missing ? row.actual().text() : row.number(), problem,
				"計画の番号（枝番があれば枝番も）を正しく記入して再提出してください。この行は使っていません。"));
	}

	private Optional<Indicator> indicator(ReturnRow row) {
		if (row.number().isBlank()) {
			return Optional.empty();
		}
		IndicatorId id = IndicatorId.of(row.number(), row.branch());
		return this.register.indicator(id)
			.or(() -> row.branch().isBlank() ? withoutBranch(id.item()) : Optional.empty());
	}

	/** An item with one indicator needs no branch; {@code 6-②} may stand in one cell. */
	private Optional<Indicator> withoutBranch(ItemNumber number) {
		Optional<Item> item = this.register.item(number);
		if (item.isPresent()) {
			List<Indicator> indicators = item.get().indicators();
			return (indicators.size() == 1) ? Optional.of(indicators.getFirst()) : Optional.empty();
		}
		return this.register.indicators()
			.filter((indicator) -> indicator.id().toString().equals(number.value()))
			.findFirst();
	}

	private void add(Severity severity, FindingCode code, Received file, ReturnRow row, Indicator indicator,
			String problem, String remedy) {
		this.findings
			.add(Finding.of(code, file.department(), indicator.id(), file.at(row), row.number(), problem, remedy)
				.with(severity));
	}

}
