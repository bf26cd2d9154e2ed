package jp.annualreview.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.YearNotation;
import jp.annualreview.report.document.DataCell;

/** One row of a data table while it is filled, cell by cell in the columns' order. */
final class DataRow {

	private static final int AS_IT_IS = -1;

	private static final int RATE_DECIMALS = 4;

	private final List<DataCell> cells = new ArrayList<>();

	DataRow text(String... values) {
		for (String value : values) {
			this.cells.add(DataCell.text(value));
		}
		return this;
	}

	DataRow number(Optional<BigDecimal> value) {
		return add(value, AS_IT_IS);
	}

	DataRow year(int year) {
		return number(Optional.of(BigDecimal.valueOf(year)));
	}

	/** The year once more for those who look for 令和3年度. */
	DataRow eraYear(FiscalYear year) {
		return text(YearNotation.ERA.full(year));
	}

	/** 率 in percent, always 4 decimals. */
	DataRow percent(Optional<BigDecimal> value) {
		return add(value, RATE_DECIMALS);
	}

	private DataRow add(Optional<BigDecimal> value, int decimals) {
		this.cells.add(value.<DataCell>map((number) -> new DataCell.Number(number, decimals)).orElse(DataCell.EMPTY));
		return this;
	}

	List<DataCell> cells() {
		return List.copyOf(this.cells);
	}

}
