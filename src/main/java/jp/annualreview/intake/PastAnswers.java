package jp.annualreview.intake;

import java.util.List;

import jp.annualreview.finding.Severity;
import jp.annualreview.plan.Actual;
import jp.annualreview.plan.Answer;
import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.PastActual;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.SourceLocation;

/** 過年度実績: the register's results of years before, as answers. */
public final class PastAnswers {

	private static final SourceLocation SOURCE = new SourceLocation("計画台帳.xlsx", "過年度実績", "");

	private final ActualReader reader = new ActualReader();

	/** The answers in the register's order. */
	public List<Answer> of(PlanRegister register) {
		return register.pastActuals()
			.stream()
			.flatMap((past) -> register.indicator(past.indicator())
				.map((indicator) -> answer(register, indicator, past))
				.stream())
			.toList();
	}

	private Answer answer(PlanRegister register, Indicator indicator, PastActual past) {
		ActualReading reading = this.reader.read(indicator, cell(past), past.year());
		boolean unusable = reading.doubts().stream().anyMatch((doubt) -> doubt.code().severity() == Severity.ERROR);
		String department = register.item(past.indicator().item())
			.map((item) -> register.respondent(item, past.year()))
			.orElse("");
		return new Answer(past.indicator(), past.year(), unusable ? new Actual.HeldBack() : reading.actual(),
				past.text(), department, "", "", past.remark(), SOURCE);
	}

	static RawCell cell(PastActual past) {
		CellContent content = past.text().isEmpty() ? new CellContent.Empty() : new CellContent.Text(past.text());
		return new RawCell(0, "", content, false, false, false);
	}

}
