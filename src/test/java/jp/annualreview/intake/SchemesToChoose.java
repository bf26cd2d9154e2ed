package jp.annualreview.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jp.annualreview.plan.GradeScheme;
import jp.annualreview.plan.RollUp;

/** The grading schemes the program ships, as a register that copied them reads them. */
public final class SchemesToChoose {

	private static final Path TEMPLATES = Path.of("src/main/resources/plan-import/generic/schemes.csv");

	private SchemesToChoose() {
	}

	public static List<String> names() {
		return lines().stream().skip(1).map((line) -> line.split(",")[0]).distinct().toList();
	}

	/** Read with a roll-up by points, so that all points are there. */
	public static GradeScheme named(String name) {
		RegisterBlocks register = new RegisterBlocks()
			.with("評価基準", String.join("\n", lines()).replace(",", " | ") + "\n")
			.change("計画", "評価基準 | 金沢市", "評価基準 | " + name + "\n複数指標のまとめ方 | " + RollUp.LOWEST.label());
		return new RegisterReader().read(register.workbook()).plan().scheme();
	}

	private static List<String> lines() {
		try {
			return Files.readAllLines(TEMPLATES);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
