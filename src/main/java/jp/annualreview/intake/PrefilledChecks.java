package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.IndicatorKind;
import jp.annualreview.plan.State;

/**
 * 記入済みの欄の検査 (K08, K09; K05 for 単位): what the form had printed must come back unchanged.
 */
final class PrefilledChecks {

	private final FiscalYear year;

	private final ActualReader reader;

	private final Units units = new Units();

	private final QuantityReader quantities = new QuantityReader();

	PrefilledChecks(FiscalYear year, ActualReader reader) {
		this.year = year;
		this.reader = reader;
	}

	void check(Candidate candidate, Optional<LastYear.Known> before, List<Finding> findings) {
		List<Finding> found = new ArrayList<>();
		compare(candidate, before, found);
		FormerForm form = new FormerForm(candidate);
		found.stream().map((finding) -> finding.holdsBack() ? finding : form.explained(finding)).forEach(findings::add);
		form.changedBesides(found).ifPresent(findings::add);
	}

	private void compare(Candidate candidate, Optional<LastYear.Known> before, List<Finding> findings) {
		ReturnRow row = candidate.row();
		Indicator indicator = candidate.indicator();
		before.flatMap((known) -> lastYear(candidate, known)).ifPresent(findings::add);
		compare(candidate, row.target(), "目標", indicator.target(this.year).text(), findings);
		compare(candidate, row.itemName(), "取組事項名", candidate.item().name(), findings);
		compare(candidate, row.indicatorName(), "指標名", indicator.name(), findings);
		if (!row.unit().isEmpty() && indicator.kind() == IndicatorKind.NUMBER && !isUnit(row.unit(), indicator)) {
			findings.add(isBare(row.actual()) ? undecided(candidate)
					: finding(FindingCode.K09, candidate, row.unit(), "単位", indicator.unit()));
		}
	}

	private Optional<Finding> lastYear(Candidate candidate, LastYear.Known before) {
		RawCell cell = candidate.row().lastActual();
		boolean edited = isEdited(candidate, before);
		if (before.open().isPresent()) {
			boolean entered = !cell.isEmpty() && new FormerForm(candidate).isChanged(cell).orElse(edited);
			return before.open().filter((state) -> entered).map((state) -> stillOpen(candidate, state));
		}
		return edited ? Optional.of(finding(FindingCode.K08, candidate, cell, "前年度実績", before.printed()))
				: Optional.empty();
	}

	/** There is no value of the register that could have been used in its place. */
	private static Finding stillOpen(Candidate candidate, State state) {
		RawCell cell = candidate.row().lastActual();
		return Finding.of(FindingCode.K08, candidate.received().department(), candidate.indicator().id(),
				candidate.at(cell), cell.text(),
				"前年度実績の欄に「%s」と記入されていますが、前年度の実績は確定していません（%s）。".formatted(cell.text(), state.label()),
				"この欄の値は使わず、前年度の実績は未確定のままとしました。前年度の調査票を訂正して再提出すると確定します（事務局が前年度のフォルダーに置きます）。");
	}

	/** A number that names no unit could be meant in either. */
	private boolean isBare(RawCell actual) {
		boolean percent = actual.content() instanceof CellContent.Number number
				&& number.meaning() != NumberMeaning.PLAIN;
		return !percent && this.quantities.read(actual.text()) instanceof QuantityReading.One(Quantity quantity)
				&& quantity.unit().isEmpty();
	}

	private static Finding undecided(Candidate candidate) {
		RawCell actual = candidate.row().actual();
		String unit = candidate.indicator().unit();
		return Finding.of(FindingCode.K05, candidate.received().department(), candidate.indicator().id(),
				candidate.at(actual), actual.text(), "単位の欄が「%s」で、台帳の単位「%s」と違うため、実績「%s」がどちらの単位の値か決まりません。"
					.formatted(candidate.row().unit().text(), unit, actual.text()),
				"単位「%s」の値を、単位を付けて（例「12%s」）記入し、再提出してください。".formatted(unit, unit));
	}

	private static void compare(Candidate candidate, RawCell cell, String heading, String registered,
			List<Finding> findings) {
		if (!cell.isEmpty() && !registered.isBlank()
				&& !Folding.squeeze(cell.text()).equals(Folding.squeeze(registered))) {
			findings.add(finding(FindingCode.K09, candidate, cell, heading, registered));
		}
	}

	/** {@code t/年} and {@code t} are one unit; {@code 千人} and {@code 人} are not. */
	private boolean isUnit(RawCell cell, Indicator indicator) {
		return Folding.squeeze(cell.text()).equals(Folding.squeeze(indicator.unit()))
				|| this.units.convert(BigDecimal.ONE, cell.text(), indicator.unit())
					.filter((factor) -> factor.compareTo(BigDecimal.ONE) == 0)
					.isPresent();
	}

	private boolean isEdited(Candidate candidate, LastYear.Known before) {
		RawCell cell = candidate.row().lastActual();
		if (cell.isEmpty() || before.printed().isBlank()
				|| Folding.squeeze(cell.text()).equals(Folding.squeeze(before.printed()))) {
			return false;
		}
		Actual now = this.reader.read(candidate.indicator(), cell, this.year.previous()).actual();
		return !(now instanceof Actual.Measured(BigDecimal value, boolean about)
				&& before.actual() instanceof Actual.Measured(BigDecimal earlier, boolean aboutEarlier)
				&& value.compareTo(earlier) == 0);
	}

	private static Finding finding(FindingCode code, Candidate candidate, RawCell cell, String heading,
			String registered) {
		return Finding.of(code, candidate.received().department(), candidate.indicator().id(), candidate.at(cell),
				cell.text(), "%sの欄が「%s」に書き換えられています（台帳では「%s」）。".formatted(heading, cell.text(), registered),
				"台帳の値を使いました。台帳が誤りなら事務局に連絡してください。");
	}

}
