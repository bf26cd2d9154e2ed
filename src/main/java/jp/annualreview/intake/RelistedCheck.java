package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.PlanRegister;

/** 再掲の検査 (K18): an item printed twice must be answered alike. */
final class RelistedCheck {

	private final PlanRegister register;

	private final FiscalYear year;

	RelistedCheck(PlanRegister register, FiscalYear year) {
		this.register = register;
		this.year = year;
	}

	/** The answers with those held back that differ from the original. */
	List<Answer> check(List<Answer> answers, List<Finding> findings) {
		Map<IndicatorId, Answer> byId = answers.stream()
			.collect(Collectors.toMap(Answer::indicator, Function.identity()));
		List<Answer> checked = new ArrayList<>();
		for (Answer answer : answers) {
			Answer original = byId.getOrDefault(original(answer.indicator()), answer);
			checked.add(differ(answer.actual(), original.actual()) ? heldBack(answer, original, findings) : answer);
		}
		return checked;
	}

	private IndicatorId original(IndicatorId id) {
		return this.register.item(id.item())
			.filter((item) -> item.fate().in(this.year) == ItemStatus.RELISTED)
			.map(Item::fate)
			.flatMap((fate) -> fate.counterpart())
			.map((number) -> new IndicatorId(number, id.branch()))
			.orElse(id);
	}

	private static boolean differ(Actual one, Actual other) {
		if (!isValue(one) || !isValue(other)) {
			return false;
		}
		return (one instanceof Actual.Measured(BigDecimal first, boolean about)
				&& other instanceof Actual.Measured(BigDecimal second, boolean aboutToo)) ? first.compareTo(second) != 0
						: !one.equals(other);
	}

	private static boolean isValue(Actual actual) {
		return switch (actual) {
			case Actual.Measured measured -> true;
			case Actual.Staged staged -> true;
			case Actual.Assessed assessed -> true;
			case Actual.Done done -> true;
			case Actual.Pending pending -> false;
			case Actual.NotMeasurable none -> false;
			case Actual.NotApplicable none -> false;
			case Actual.Blank none -> false;
			case Actual.HeldBack none -> false;
			case Actual.NotSubmitted none -> false;
		};
	}

	private static Answer heldBack(Answer answer, Answer original, List<Finding> findings) {
		findings.add(Finding.of(FindingCode.K18, answer.department(), answer.indicator(), answer.source(),
				answer.printed(), "再掲の番号%sの回答「%s」が、元の番号%sの回答「%s」と異なります。".formatted(answer.indicator(), answer.printed(),
						original.indicator(), original.printed()),
				"どちらが正しいか確かめ、同じ値にそろえて再提出してください。"));
		return answer.heldBack();
	}

}
