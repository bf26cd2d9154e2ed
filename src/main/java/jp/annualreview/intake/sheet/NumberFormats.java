package jp.annualreview.intake.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** 表示形式 of one workbook by id; built-in ids mean what Japanese Excel makes of them. */
final class NumberFormats {

	private static final Map<Integer, String> BUILTIN = builtin();

	private static final String TOO_LONG = "(too long)";

	private final Budget budget;

	private int room = 2_000_000;

	private final Map<Integer, String> stored = new HashMap<>();

	private final Map<String, CellFormat> parsed = new HashMap<>();

	NumberFormats(Budget budget) {
		this.budget = budget;
	}

	/** Excel knows some hundred formats; what goes beyond counts where a cell uses it. */
	void store(int id, String code) {
		this.room -= code.length();
		this.stored.put(id, (this.room > 0) ? code : TOO_LONG);
	}

	CellFormat format(int id) {
		return ofCode(this.stored.getOrDefault(id, BUILTIN.getOrDefault(id, "General")));
	}

	/**
	 * The format of an id with its code as the library knows it; blank where it has none.
	 */
	CellFormat format(int id, String code) {
		return (code.isEmpty() || BUILTIN.containsKey(id)) ? format(id) : ofCode(code);
	}

	private CellFormat ofCode(String code) {
		CellFormat known = this.parsed.get(code);
		if (known != null) {
			return known;
		}
		this.budget.format(code.equals(TOO_LONG) ? Integer.MAX_VALUE : code.length());
		CellFormat format = CellFormat.of(code);
		this.parsed.put(code, format);
		return format;
	}

	private static Map<Integer, String> builtin() {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(NumberFormats.class.getResourceAsStream("builtin-formats.properties")),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		Map<Integer, String> formats = new HashMap<>();
		properties.forEach((id, code) -> formats.put(Integer.valueOf((String) id), (String) code));
		return Map.copyOf(formats);
	}

}
