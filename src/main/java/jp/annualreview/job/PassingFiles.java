package jp.annualreview.job;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Files that office programs and systems leave in a folder and that are no returns. */
final class PassingFiles {

	private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");

	private PassingFiles() {
	}

	static boolean matches(Path folder, Path file) {
		for (Path part : folder.relativize(file)) {
			if (matches(part.toString())) {
				return true;
			}
		}
		return false;
	}

	private static boolean matches(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return name.startsWith("~$") || name.startsWith(".") || lower.endsWith(".tmp") || lower.endsWith(".part")
				|| lower.endsWith(".crdownload") || SYSTEM_FILES.contains(lower);
	}

}
