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

	private final Map<Integer, String> stored = new HashMap<>();

	private final Map<String, CellFormat> parsed = new HashMap<>();

	void store(int id, String code) {
		this.stored.put(id, code);
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
		return this.parsed.computeIfAbsent(code, CellFormat::of);
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
