package jp.annualreview.intake.planlist;

import java.nio.file.Path;
import java.util.List;

import jp.annualreview.plan.PlanId;
import org.junit.jupiter.api.Test;

class CardPlansTests {

	@Test
	void dump() throws Exception {
		for (String id : List.of("annaka", "himi")) {
			Path file = Path.of("src/test/resources/plans")
				.resolve(id.equals("annaka") ? "annaka-2020-2024.xlsx" : "himi-2022-2026.xlsx");
			ImportedPlan plan = new PlanListImport().read(new PlanId(id), List.of(Kanazawa.open(file)),
					Kanazawa.settings("generic", id));
			StringBuilder out = new StringBuilder();
			for (ImportedTable table : plan.register()) {
				out.append("## ").append(table.name()).append("\n");
				Kanazawa.rows(List.of(table), table.name()).forEach((row) -> out.append(row).append("\n"));
			}
			for (ImportedTable table : plan.review()) {
				out.append("## ").append(table.name()).append("\n");
				Kanazawa.rows(List.of(table), table.name()).forEach((row) -> out.append(row.values()).append("\n"));
			}
			java.nio.file.Files.writeString(Path.of("/tmp/" + id + ".dump"), out);
		}
	}

}
