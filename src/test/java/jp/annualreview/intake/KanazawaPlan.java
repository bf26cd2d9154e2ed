package jp.annualreview.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import jp.annualreview.plan.FiscalYear;

/** Kanazawa's plan as transcribed, for tests. */
final class KanazawaPlan {

	/** One of the 145 items. */
	record Line(String number, String title, boolean numeric, String baseline,
			NavigableMap<FiscalYear, String> targets) {
	}

	private KanazawaPlan() {
	}

	static List<Line> lines() {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(KanazawaPlan.class.getResourceAsStream("/plans/kanazawa-2019-2022.csv")),
				StandardCharsets.UTF_8)) {
			return format.parse(reader).stream().map(KanazawaPlan::line).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Line line(CSVRecord row) {
		NavigableMap<FiscalYear, String> targets = new TreeMap<>();
		for (int year = 2019; year <= 2022; year++) {
			targets.put(FiscalYear.of(year), row.get("y" + year));
		}
		return new Line(row.get("item_no"), row.get("title"), row.get("kind").equals("numeric"),
				row.get("baseline_value_text"), targets);
	}

}
