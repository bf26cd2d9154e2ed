package jp.annualreview.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.YearNotation;
import jp.annualreview.report.document.Cover;

/** 表紙. */
final class CoverComposer {

	private static final String TITLE = "進捗状況報告書";

	private final ReviewFacts facts;

	CoverComposer(ReviewFacts facts) {
		this.facts = facts;
	}

	Cover compose() {
		Plan plan = this.facts.plan();
		YearNotation notation = plan.reportNotation();
		String year = notation.full(this.facts.year());
		Optional<Meeting> meeting = this.facts.register().meeting(this.facts.year(), this.facts.input().edition());
		return new Cover(plan.municipality(), plan.title(), span(plan), title(year, meeting), year,
				this.facts.brief(this.facts.year()), this.facts.input().edition().value(),
				meeting.map(Meeting::name).orElse(""), meeting.flatMap(Meeting::heldOn).map(notation::date).orElse(""),
				audience(plan, meeting), notation.date(this.facts.input().asOf()) + "現在", plan.officer(),
				plan.contact(), plan.sample());
	}

	private String title(String year, Optional<Meeting> meeting) {
		String title = meeting.map(Meeting::title).filter((own) -> !own.isEmpty()).orElse(TITLE);
		return year + " " + title + (this.facts.input().onlyChanges() ? "（前回未確定分）" : "");
	}

	private static String span(Plan plan) {
		return plan.planNotation().full(plan.first()) + "～" + plan.planNotation().full(plan.last());
	}

	private static String audience(Plan plan, Optional<Meeting> meeting) {
		return meeting.map(Meeting::audience).filter((own) -> !own.isEmpty()).orElseGet(() -> everybody(plan));
	}

	private static String everybody(Plan plan) {
		return Stream.of(plan.committee(), plan.headquarters())
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.joining("・"));
	}

}
