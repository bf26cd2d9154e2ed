package jp.annualreview.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import jp.annualreview.plan.Target;
import jp.annualreview.report.TargetMeaning;

/** Composes the forms of a year from the register and what is known of earlier years. */
public final class FormComposer {

	/** What is answered in the box of figures of a card. */
	private static final List<IndicatorKind> MEASURES = List.of(IndicatorKind.NUMBER, IndicatorKind.DEADLINE,
			IndicatorKind.PROSE);

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
			.filter((item) -> item.askedIn(this.year));
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
				plan.sample(), stages, this.register.form());
	}

	private FormYear year(FiscalYear year) {
		return new FormYear(year, this.register.plan().planNotation().full(year));
	}

	private FormItem item(Item item) {
		return new FormItem(item, item.indicators().stream().map((indicator) -> row(item, indicator)).toList(),
				this.register.plan().span().stream().map((year) -> itemYear(item, year)).toList(),
				measures(item, (indicator) -> indicator.baseline().text()),
				measures(item, (indicator) -> indicator.finalTarget().text()));
	}

	private FormRow row(Item item, Indicator indicator) {
		return new FormRow(indicator.id(), item.name(), indicator.name(), indicator.kind(), indicator.unit(),
				indicator.target(this.year).text(),
				new TargetMeaning(this.register, this.year).of(indicator, lastYear(indicator)), lastYear(indicator),
				this.former.of(indicator, this.year.previous()).orElse(FormerResult.NONE).activity(),
				!ended(indicator) && (indicator.kind() == IndicatorKind.PROSE || indicator.selfAssessed()),
				asksForEffects(item, indicator), ended(indicator));
	}

	private boolean ended(Indicator indicator) {
		return indicator.target(this.year).target() instanceof Target.Ended;
	}

	/**
	 * The amounts are those of the whole item, so that only its first row has room for
	 * them.
	 */
	private boolean asksForEffects(Item item, Indicator indicator) {
		return indicator.equals(item.indicators().getFirst()) && this.register.asksForEffects(item.number())
				&& item.fate().in(this.year) == ItemStatus.ACTIVE;
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
		FormerResult result = first(item, year);
		return new FormItemYear(year(year), stages(item, (indicator) -> indicator.target(year).text()), goal,
				measures(item, (indicator) -> indicator.target(year).text()),
				stages(item, (indicator) -> actual(indicator, year)),
				measures(item, (indicator) -> actual(indicator, year)), result.activity(), result.reason());
	}

	private String measures(Item item, Function<Indicator, String> text) {
		return joined(item, MEASURES, text);
	}

	private String stages(Item item, Function<Indicator, String> text) {
		return joined(item, List.of(IndicatorKind.STAGE), text);
	}

	private static String joined(Item item, List<IndicatorKind> kinds, Function<Indicator, String> text) {
		List<Indicator> all = item.indicators()
			.stream()
			.filter((indicator) -> kinds.contains(indicator.kind()))
			.toList();
		return all.stream()
			.map((indicator) -> named(indicator, text.apply(indicator), all.size() > 1))
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private String actual(Indicator indicator, FiscalYear year) {
		return past(year) ? this.former.of(indicator, year).orElse(FormerResult.NONE).actual() : "";
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
	private static String named(Indicator indicator, String text, boolean several) {
		return (text.isEmpty() || !several || text.startsWith(indicator.name())) ? text : indicator.name() + " " + text;
	}

}
