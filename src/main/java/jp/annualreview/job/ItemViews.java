package jp.annualreview.job;

import java.util.List;
import java.util.Optional;

import jp.annualreview.grading.Assessment;
import jp.annualreview.grading.Graded;
import jp.annualreview.grading.ItemAssessment;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunRecords;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;

/** 取組事項 as the newest published edition of a year shows them. */
public class ItemViews {

	private final NewestEdition newest;

	private final Registers registers;

	private final RunRecords records;

	private final RunReports reports;

	ItemViews(NewestEdition newest, Registers registers, RunRecords records, RunReports reports) {
		this.newest = newest;
		this.registers = registers;
		this.records = records;
		this.reports = reports;
	}

	/** All items of a year in register order, without their indicators' years. */
	public List<ItemView> all(PlanId plan, FiscalYear year) {
		return this.newest.of(plan, year).map((run) -> all(run, year)).orElse(List.of());
	}

	private List<ItemView> all(Run run, FiscalYear year) {
		List<ItemAssessment> results = results(run);
		return this.registers.of(run)
			.items()
			.stream()
			.map((item) -> new ItemView(item, year, result(results, item.number()), List.of(), List.of()))
			.toList();
	}

	/** One item with all it rests on. */
	public Optional<ItemView> of(PlanId plan, FiscalYear year, ItemNumber number) {
		return this.newest.of(plan, year)
			.flatMap((run) -> this.registers.of(run).item(number).map((item) -> view(run, item)));
	}

	private ItemView view(Run run, Item item) {
		PlanRegister register = this.registers.of(run);
		List<Assessment> years = register.plan()
			.span()
			.stream()
			.filter((year) -> !year.isAfter(run.key().year()))
			.flatMap((year) -> this.reports.explain(run.key().plan(), year, item.number()).stream())
			.toList();
		List<ItemView.Years> indicators = item.indicators()
			.stream()
			.map((indicator) -> new ItemView.Years(indicator, of(indicator, years)))
			.toList();
		return new ItemView(item, run.key().year(), result(results(run), item.number()), indicators,
				this.reports.findings(run.key().plan(), run.key().year(), item.number()));
	}

	private List<ItemAssessment> results(Run run) {
		return this.records.all(run, ReviewRecords.GRADED).stream().map(Graded::items).flatMap(List::stream).toList();
	}

	private static List<Assessment> of(Indicator indicator, List<Assessment> years) {
		return years.stream().filter((one) -> one.indicator().equals(indicator.id())).toList();
	}

	private static Optional<ItemAssessment> result(List<ItemAssessment> results, ItemNumber number) {
		return results.stream().filter((result) -> result.item().equals(number)).findFirst();
	}

}
