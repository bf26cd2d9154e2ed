package jp.annualreview.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.report.CountRow;
import jp.annualreview.report.ReviewReport;

/**
 * 一覧での位置: where a policy, a department or an indicator stands on the sheets that count or
 * list it.
 */
final class ListPlaces {

	private final Map<List<String>, String> policies = new HashMap<>();

	private final Map<String, String> departments = new HashMap<>();

	private final Map<String, String> submissions = new HashMap<>();

	private final Map<List<String>, String> indicators = new HashMap<>();

	ListPlaces(ReviewReport report) {
		int row = ListSheet.FIRST_ROW;
		for (List<String> path : paths(report.byPolicy().rows())) {
			this.policies.putIfAbsent(path, Chapter.POLICIES.address(row++));
		}
		row = ListSheet.FIRST_ROW;
		for (CountRow count : report.byDepartment().rows()) {
			this.departments.putIfAbsent(count.name(), Chapter.DEPARTMENTS.address(row++));
		}
		row = ListSheet.FIRST_ROW;
		for (var submission : report.submissions()) {
			this.submissions.putIfAbsent(submission.department(), Chapter.SUBMISSIONS.address(row++));
		}
		indicators(report);
	}

	private void indicators(ReviewReport report) {
		int row = ListSheet.FIRST_ROW;
		for (var missed : report.missed()) {
			this.indicators.putIfAbsent(List.of(missed.number(), missed.branch()), Chapter.MISSED.address(row++));
		}
		row = ListSheet.FIRST_ROW;
		for (var one : report.unsettled()) {
			this.indicators.putIfAbsent(List.of(one.number(), one.branch()), Chapter.UNSETTLED.address(row++));
		}
	}

	/** The names from the top down to each row. */
	static List<List<String>> paths(List<CountRow> rows) {
		List<List<String>> paths = new ArrayList<>();
		List<String> path = List.of();
		for (CountRow row : rows) {
			List<String> next = new ArrayList<>(path.subList(0, Math.min(row.level(), path.size())));
			next.add(row.name());
			path = List.copyOf(next);
			paths.add(path);
		}
		return paths;
	}

	/** Where the items of a policy are counted; blank for none. */
	String policy(List<String> path) {
		return this.policies.getOrDefault(path, "");
	}

	String department(String name) {
		return this.departments.getOrDefault(name, "");
	}

	String submission(String department) {
		return this.submissions.getOrDefault(department, "");
	}

	/** Where an indicator stands that was missed or not judged. */
	String indicator(String number, String branch) {
		return this.indicators.getOrDefault(List.of(number, branch), "");
	}

}
