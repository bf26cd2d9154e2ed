package jp.annualreview.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** 評価基準のひな形: the names a register can copy its scheme from. */
final class SchemeTemplates {

	private static final String TEMPLATES = "/plan-import/generic/schemes.csv";

	private SchemeTemplates() {
	}

	/** In the order of the file, below its header. */
	static List<String> names() {
		try (InputStream stream = Objects.requireNonNull(SchemeTemplates.class.getResourceAsStream(TEMPLATES));
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().skip(1).map((line) -> line.split(",", 2)[0]).distinct().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What an officer does about a name the register has no rows for. */
	static String remedy(String wanted, String plan) {
		String shown = names().contains(wanted) ? wanted : "基準名";
		return "シート「評価基準」にある基準名を記入するか、./run.sh import --plan %s --scheme %s でひな形を写してください。ひな形: %s。"
			.formatted(plan.isEmpty() ? "計画ID" : plan, shown, String.join("、", names()));
	}

}
