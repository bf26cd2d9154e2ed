package jp.annualreview.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.finding.Severity;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.PastActual;
import jp.annualreview.plan.PrintedTarget;
import jp.annualreview.plan.TargetRevision;

/** The sheets that tell something of one indicator and year: 目標改訂, 過年度実績. */
final class IndicatorRecordSheets {

	private record Placed(TargetRevision revision, Indicator indicator, RegisterRow row) {

		boolean replaces(Placed other) {
			return this.revision.indicator().equals(other.revision.indicator())
					&& this.revision.year().equals(other.revision.year())
					&& this.revision.revisedOn().isAfter(other.revision.revisedOn());
		}

	}

	private final Map<IndicatorId, Indicator> indicators;

	private final TargetReader targets = new TargetReader();

	private final ActualReader actuals = new ActualReader();

	private final RawWorkbook workbook;

	private final List<RegisterFault> faults;

	IndicatorRecordSheets(Map<IndicatorId, Indicator> indicators, RawWorkbook workbook, List<RegisterFault> faults) {
		this.indicators = indicators;
		this.workbook = workbook;
		this.faults = faults;
	}

	List<PastActual> pastActuals() {
		RegisterTable table = RegisterTable.optional(this.workbook, "過年度実績", this.faults, "番号", "年度", "実績");
		return RecordSheets.unique(table, "年度", this::pastActual, (past) -> List.of(past.indicator(), past.year()));
	}

	private Optional<PastActual> pastActual(RegisterRow row) {
		Optional<Indicator> indicator = indicator(row);
		Optional<FiscalYear> year = row.requiredYear("年度");
		if (indicator.isEmpty() || year.isEmpty()) {
			return Optional.empty();
		}
		PastActual past = new PastActual(indicator.get().id(), year.get(), row.exactText("実績"), row.text("備考"),
				row.text("出典"));
		this.actuals.read(indicator.get(), PastAnswers.cell(past), year.get())
			.doubts()
			.stream()
			.filter((doubt) -> doubt.code().severity() == Severity.ERROR)
			.forEach((doubt) -> row.fault("実績", doubt.problem(), doubt.remedy()));
		return Optional.of(past);
	}

	List<TargetRevision> revisions() {
		RegisterTable table = RegisterTable.optional(this.workbook, "目標改訂", this.faults, "番号", "年度", "改訂前", "改訂後",
				"改訂日");
		List<Placed> placed = table.rows().stream().flatMap((row) -> revision(row).stream()).toList();
		placed.stream()
			.filter((one) -> placed.stream().noneMatch((other) -> other.replaces(one)))
			.forEach(this::checkInForce);
		return placed.stream().map(Placed::revision).toList();
	}

	private Optional<Placed> revision(RegisterRow row) {
		Optional<Indicator> indicator = indicator(row);
		Optional<FiscalYear> year = row.requiredYear("年度");
		Optional<LocalDate> day = row.required("改訂日").flatMap((text) -> row.date("改訂日"));
		if (indicator.isEmpty() || year.isEmpty() || day.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(
				new Placed(
						new TargetRevision(indicator.get().id(), year.get(), row.text("改訂前"), row.text("改訂後"),
								day.get(), row.text("理由"), original(indicator.get(), year.get(), row)),
						indicator.get(), row));
	}

	/** The target as it was, read as the one in force is. */
	private PrintedTarget original(Indicator indicator, FiscalYear year, RegisterRow row) {
		TargetQuestion question = new TargetQuestion(indicator.name(), Optional.of(indicator.kind()), indicator.unit(),
				Optional.of(indicator.direction()), Optional.of(indicator.period()), year, indicator.stages(),
				List.of(), indicator.baseline().text());
		TargetReading reading = this.targets.read(row.text("改訂前"), question);
		if (!reading.understood()) {
			row.fault("改訂前", "目標として読めません。" + reading.reason(), "改訂前の目標を、計画に書かれていたとおりに記入してください。");
		}
		return new PrintedTarget(row.text("改訂前"), reading.target());
	}

	/** Of several revisions of one target the newest is the one in force. */
	private void checkInForce(Placed placed) {
		TargetRevision revision = placed.revision();
		String inForce = placed.indicator().target(revision.year()).text();
		if (!Folding.squeeze(inForce).equals(Folding.squeeze(revision.after()))) {
			placed.row()
				.fault("改訂後", "シート「指標」の" + revision.year() + "列の目標「" + inForce + "」と一致しません。",
						"シート「指標」の年度の列に、いま有効な目標（改訂後）を記入してください。");
		}
	}

	private Optional<Indicator> indicator(RegisterRow row) {
		Optional<ItemNumber> number = row.requiredItem("番号");
		Optional<Indicator> indicator = number
			.flatMap((item) -> Optional.ofNullable(this.indicators.get(new IndicatorId(item, row.exactText("枝番")))));
		if (number.isPresent() && indicator.isEmpty()) {
			row.fault("番号", "この番号と枝番の指標がありません。", "シート「指標」の番号と枝番を確かめてください。");
		}
		return indicator;
	}

}
