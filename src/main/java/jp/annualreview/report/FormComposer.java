package jp.annualreview.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.Plan;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.Stage;

/** Composes the forms of a year from the register and what is known of earlier years. */
public final class FormComposer {

	private final PlanRegister register;

	private final FiscalYear year;

	private final Edition edition;

	private final FormerResults former;

	public FormComposer(PlanRegister register, FiscalYear year, Edition edition, FormerResults former) {
		this.register = register;
		this.year = year;
		this.edition = edition;
		this.former = former;
	}

	/** One form per department that is asked, in register order. */
	public List<DepartmentForm> compose() {
		return asked().map((item) -> this.register.respondent(item, this.year))
			.filter((department) -> !department.isEmpty())
			.distinct()
			.map(this::compose)
			.toList();
	}

	private DepartmentForm compose(String department) {
		return compose(department,
				asked().filter((item) -> this.register.respondent(item, this.year).equals(department)).toList());
	}

	/** A form of a department about these items, whoever is asked for them. */
	public DepartmentForm compose(String department, List<Item> items) {
		return new DepartmentForm(head(department), items.stream().map(this::item).toList());
	}

	private Stream<Item> asked() {
		return this.register.items()
			.stream()
			.filter((item) -> !item.indicators().isEmpty())
			.filter((item) -> item.fate().in(this.year) == ItemStatus.ACTIVE)
			.filter((item) -> item.from().filter(this.year::isBefore).isEmpty())
			.filter((item) -> item.to().filter(this.year::isAfter).isEmpty());
	}

	private FormHead head(String department) {
		Plan plan = this.register.plan();
		Optional<Meeting> meeting = this.register.meeting(this.year, this.edition);
		List<Stage> stages = this.register.indicators()
			.flatMap((indicator) -> indicator.stages().stream())
			.flatMap((scale) -> scale.stages().stream())
			.distinct()
			.toList();
		return new FormHead(plan.id(), this.year, this.edition, department, plan.municipality(), plan.title(),
				plan.span().stream().map(this::year).toList(), plan.reportNotation().full(this.year),
				meeting.flatMap(Meeting::deadline).map(plan.reportNotation()::date).orElse(""),
				Stream.of(plan.officer(), plan.contact())
					.filter((text) -> !text.isBlank())
					.collect(Collectors.joining("　")),
				plan.sample(), stages);
	}

	private FormYear year(FiscalYear year) {
		return new FormYear(year, this.register.plan().planNotation().full(year));
	}

	private FormItem item(Item item) {
		return new FormItem(item, item.indicators().stream().map((indicator) -> row(item, indicator)).toList(),
				this.register.plan().span().stream().map((year) -> itemYear(item, year)).toList());
	}

	private FormRow row(Item item, Indicator indicator) {
		return new FormRow(indicator.id(), item.name(), indicator.name(), indicator.kind(), indicator.unit(),
				indicator.target(this.year).text(),
				new TargetMeaning(this.register, this.year).of(indicator, lastYear(indicator)), lastYear(indicator),
				this.former.of(indicator, this.year.previous()).orElse(FormerResult.NONE).activity());
	}

	/** A stage once reached is carried on through blank years. */
	private String lastYear(Indicator indicator) {
		return lastYear(indicator, this.year.previous());
	}

	private String lastYear(Indicator indicator, FiscalYear before) {
		Optional<FormerResult> known = this.former.of(indicator, before);
		boolean continued = known.isPresent() && known.get().actual().isEmpty()
				&& indicator.kind() == IndicatorKind.STAGE;
		return continued ? lastYear(indicator, before.previous()) : known.orElse(FormerResult.NONE).actual();
	}

	private FormItemYear itemYear(Item item, FiscalYear year) {
		String goal = this.register.yearGoals()
			.stream()
			.filter((any) -> any.item().equals(item.number()) && any.year().equals(year))
			.map((any) -> any.text())
			.collect(Collectors.joining("\n"));
		return new FormItemYear(year(year), targets(item, year, IndicatorKind.STAGE), goal,
				targets(item, year, IndicatorKind.NUMBER, IndicatorKind.DEADLINE, IndicatorKind.PROSE),
				actuals(item, year, IndicatorKind.STAGE),
				actuals(item, year, IndicatorKind.NUMBER, IndicatorKind.DEADLINE, IndicatorKind.PROSE),
				first(item, year).activity(), first(item, year).reason());
	}

	private String targets(Item item, FiscalYear year, IndicatorKind... kinds) {
		return of(item, kinds).map((indicator) -> named(item, indicator, indicator.target(year).text(), kinds))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private String actuals(Item item, FiscalYear year, IndicatorKind... kinds) {
		return of(item, kinds)
			.map((indicator) -> named(item, indicator,
					past(year) ? this.former.of(indicator, year).orElse(FormerResult.NONE).actual() : "", kinds))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private boolean past(FiscalYear year) {
		return year.isBefore(this.year);
	}

	private FormerResult first(Item item, FiscalYear year) {
		return past(year) ? item.indicators()
			.stream()
			.flatMap((indicator) -> this.former.of(indicator, year).stream())
			.filter((result) -> !result.activity().isEmpty())
			.findFirst()
			.orElse(FormerResult.NONE) : FormerResult.NONE;
	}

	/** Of several measures in one box each has its name before it. */
	private static String named(Item item, Indicator indicator, String text, IndicatorKind... kinds) {
		boolean several = of(item, kinds).count() > 1;
		return text.isEmpty() || !several || text.startsWith(indicator.name()) ? text : indicator.name() + " " + text;
	}

	private static Stream<Indicator> of(Item item, IndicatorKind... kinds) {
		return item.indicators().stream().filter((indicator) -> Arrays.asList(kinds).contains(indicator.kind()));
	}

}
