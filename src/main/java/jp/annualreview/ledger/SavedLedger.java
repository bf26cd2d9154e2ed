package jp.annualreview.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * 台帳の控え: a folder with {@code ledger.json} and one file of lines for each table.
 *
 * @param version of the tables, by the last migration
 * @param database what kind of database it was
 */
public record SavedLedger(String version, String database) {

	static final String FILE = "ledger.json";

	static final String LINES = ".jsonl";

	/** Reads what a folder holds; empty where it is no ledger. */
	static Optional<SavedLedger> in(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		return Files.notExists(file) ? Optional.empty()
				: Optional.of(Json.read(Files.readString(file, StandardCharsets.UTF_8), SavedLedger.class));
	}

	void writeTo(Path folder) throws IOException {
		Files.writeString(folder.resolve(FILE), Json.writeIndented(this), StandardCharsets.UTF_8);
	}

}
