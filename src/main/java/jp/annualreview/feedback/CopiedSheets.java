package jp.annualreview.feedback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 写しのシート by the file and sheet they were copied from. */
final class CopiedSheets {

	private record Source(String file, String sheet) {
	}

	private final Map<Source, XSSFSheet> copies = new HashMap<>();

	private final Set<String> files = new HashSet<>();

	void add(String file, Map<String, XSSFSheet> sheets) {
		this.files.add(file);
		sheets.forEach((sheet, copy) -> this.copies.put(new Source(file, sheet), copy));
	}

	boolean has(String file) {
		return this.files.contains(file);
	}

	boolean isEmpty() {
		return this.files.isEmpty();
	}

	Optional<XSSFSheet> find(String file, String sheet) {
		return Optional.ofNullable(this.copies.get(new Source(file, sheet)));
	}

}
