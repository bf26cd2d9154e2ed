package jp.annualreview;

import java.nio.file.Path;

import jp.annualreview.intake.Opening;
import jp.annualreview.intake.RegisterReader;
import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.plan.PlanRegister;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The committed register of a plan. */
public final class CommittedRegister {

	private static final WorkbookReader WORKBOOKS = new AnnotationConfigApplicationContext(
			"jp.annualreview.intake.sheet")
		.getBean(WorkbookReader.class);

	private CommittedRegister() {
	}

	public static PlanRegister of(String plan) {
		Path file = Path.of("input", plan, "計画台帳.xlsx");
		return switch (WORKBOOKS.open(file, file.toString())) {
			case Opening.Opened(var workbook) -> new RegisterReader().read(workbook);
			case Opening.Refused(var finding) -> throw new IllegalStateException(finding.problem());
		};
	}

}
