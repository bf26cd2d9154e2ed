package jp.annualreview.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.finding.Finding;
import jp.annualreview.plan.IndicatorId;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.DataTable;

/**
 * 指摘一覧.csv: findings about whole files first, then by item in register order.
 */
final class FindingTable {

	private static final List<String> COLUMNS = List.of("コード", "重大度", "担当課", "番号", "枝番", "提出ファイル", "シート", "セル", "値",
			"内容", "対応");

	private static final int WHOLE_FILE = -1;

	private final ReviewFacts facts;

	private final Map<ItemNumber, Integer> places = new HashMap<>();

	FindingTable(ReviewFacts facts) {
		this.facts = facts;
		facts.register().items().forEach((item) -> this.places.put(item.number(), this.places.size()));
	}

	DataTable compose() {
		Comparator<Finding> order = Comparator.comparingInt(this::place)
			.thenComparing(FindingTable::branch)
			.thenComparing(Finding::code)
			.thenComparing((finding) -> finding.location().toString())
			.thenComparing(Finding::problem);
		return new DataTable("指摘一覧", COLUMNS,
				this.facts.input().findings().stream().sorted(order).map(FindingTable::row).toList());
	}

	/** An unknown number (K02) stands after all known ones. */
	private int place(Finding finding) {
		return finding.indicator()
			.map((id) -> this.places.getOrDefault(id.item(), this.places.size()))
			.orElse(WHOLE_FILE);
	}

	private static String branch(Finding finding) {
		return finding.indicator().map(IndicatorId::branch).orElse("");
	}

	private static List<DataCell> row(Finding finding) {
		return new DataRow()
			.text(finding.code().name(), finding.severity().label(), finding.department(),
					finding.indicator().map((id) -> id.item().value()).orElse(""), branch(finding),
					finding.location().file(), finding.location().sheet(), finding.location().cell(), finding.value(),
					finding.problem(), finding.remedy())
			.cells();
	}

}
