package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.SourceLocation;

/** 提出の仕分け: whose return it is, and whether its rows may count at all. */
final class ReturnSorter {

	private final PlanId plan;

	private final FiscalYear year;

	private final Departments departments;

	private final List<Finding> findings;

	ReturnSorter(PlanId plan, FiscalYear year, Departments departments, List<Finding> findings) {
		this.plan = plan;
		this.year = year;
		this.departments = departments;
		this.findings = findings;
	}

	/** All returns, oldest first. */
	List<Received> sort(List<DepartmentReturn> returns) {
		String newestForm = returns.stream()
			.map(DepartmentReturn::formVersion)
			.max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
			.orElse("");
		Map<String, String> known = new HashMap<>();
		List<Received> received = new ArrayList<>();
		for (DepartmentReturn sent : returns.stream().sorted(Comparator.comparing(DepartmentReturn::file)).toList()) {
			received.add(receive(sent, known, newestForm));
		}
		return received.stream().sorted(Received.OLDEST_FIRST).toList();
	}

	private Received receive(DepartmentReturn sent, Map<String, String> known, String newestForm) {
		String department = this.departments.sender(sent).orElse("");
		sent.findings().forEach((finding) -> this.findings.add(withDepartment(finding, department)));
		boolean usable = sent.readable();
		usable &= isFirstCopy(sent, department, known);
		usable &= isFromKnownDepartment(sent, department);
		usable &= isForThisYear(sent, department);
		usable &= isForThisPlan(sent, department);
		if (!sent.formVersion().isEmpty() && !sent.formVersion().equals(newestForm)) {
			add(FindingCode.K01, sent, department,
					"古い様式（様式版%s、最新は%s）で提出されています。".formatted(sent.formVersion(), newestForm),
					"新しい様式に記入し直して提出してください。今回はこの回答を使います。");
		}
		return new Received(sent, department, usable);
	}

	private boolean isFirstCopy(DepartmentReturn sent, String department, Map<String, String> known) {
		String first = sent.sha256().isEmpty() ? null : known.putIfAbsent(sent.sha256(), sent.file());
		if (first == null) {
			return true;
		}
		add(FindingCode.K01, sent, department, "「%s」とまったく同じファイルが二度提出されています。".formatted(first),
				"どちらか一方を削除してください。「%s」を使います。".formatted(first));
		return false;
	}

	/** A file that could not be read names nobody; its own finding says what to do. */
	private boolean isFromKnownDepartment(DepartmentReturn sent, String department) {
		if (!department.isEmpty() || !sent.readable()) {
			return true;
		}
		if (!sent.readable()) {
			// Its own finding says what to do; nobody can add a department to it.
			return false;
		}
		String problem = sent.department().isBlank() ? "担当課がどこにも書かれていません。" : unknown(sent.department());
		add(FindingCode.F07, sent, "", problem,
				"表題欄の担当課に正式な課名を記入して再提出してください。課名が変わったときは計画台帳の「部署」に別名か後継を登録してください。このファイルの回答は使っていません。");
		return false;
	}

	private String unknown(String written) {
		return "担当課「%s」が計画台帳にありません。".formatted(written)
				+ this.departments.lookingLike(written).map("「%s」ではありませんか。"::formatted).orElse("");
	}

	private boolean isForThisYear(DepartmentReturn sent, String department) {
		if (sent.year().isEmpty() || sent.year().get().equals(this.year)) {
			return true;
		}
		add(FindingCode.K21, sent, department,
				"調査票は%s年度のものですが、%s年度のフォルダーに提出されています。".formatted(sent.year().get(), this.year),
				"%s年度の調査票に記入して提出するか、正しい年度のフォルダーに入れ直してください。".formatted(this.year));
		return false;
	}

	private boolean isForThisPlan(DepartmentReturn sent, String department) {
		if (sent.planId().isEmpty() || sent.planId().equals(this.plan.value())) {
			return true;
		}
		add(FindingCode.K21, sent, department,
				"調査票は別の計画（%s）のものですが、計画%sのフォルダーに提出されています。".formatted(sent.planId(), this.plan),
				"計画%sの調査票に記入して提出するか、正しい計画のフォルダーに入れ直してください。".formatted(this.plan));
		return false;
	}

	private void add(FindingCode code, DepartmentReturn sent, String department, String problem, String remedy) {
		this.findings.add(Finding.ofFile(code, department, SourceLocation.file(sent.file()), problem, remedy));
	}

	private static Finding withDepartment(Finding finding, String department) {
		return new Finding(finding.code(), finding.severity(), department, finding.indicator(), finding.location(),
				finding.value(), finding.problem(), finding.remedy());
	}

}
