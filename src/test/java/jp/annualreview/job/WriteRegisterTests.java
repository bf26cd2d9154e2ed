package jp.annualreview.job;

import java.nio.file.Path;
import java.util.List;

import jp.annualreview.intake.WorkbookReader;
import jp.annualreview.plan.PlanId;
import jp.annualreview.report.TableBookWriter;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class WriteRegisterTests {

	@Test
	void write() throws Exception {
		AnnotationConfigApplicationContext formats = new AnnotationConfigApplicationContext(
				"jp.annualreview.intake.sheet", "jp.annualreview.report.excel");
		System.out.println(new PlanImport(formats.getBean(WorkbookReader.class), formats.getBean(TableBookWriter.class))
			.importPlan(new PlanId("kanazawa"), List.of(Path.of("src/test/resources/plans/kanazawa-2019-2022.csv")),
					Path.of("input"), true));
	}

}
