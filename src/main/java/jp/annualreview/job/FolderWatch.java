package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/**
 * 受付フォルダの監視: looks at intervals, because file events get lost and need not come at all
 * from shared drives. A plan counts as changed once its files have the same sizes and
 * times in two looks in a row and differ from the look last acted upon.
 */
class FolderWatch {

	private record FileState(long size, FileTime modified) {
	}

	private final ReviewFolders folders;

	private final Map<PlanId, Map<Path, FileState>> seen = new HashMap<>();

	private final Map<PlanId, Map<Path, FileState>> handled = new HashMap<>();

	FolderWatch(ReviewFolders folders) {
		this.folders = folders;
	}

	/**
	 * The plans whose files have changed and come to rest since they were last returned.
	 */
	Set<PlanId> changed() throws IOException {
		Set<PlanId> changed = new HashSet<>();
		for (PlanId plan : this.folders.plans()) {
			Map<Path, FileState> now = states(plan);
			boolean atRest = now.equals(this.seen.put(plan, now));
			if (atRest && !now.equals(this.handled.get(plan))) {
				this.handled.put(plan, now);
				changed.add(plan);
			}
		}
		return changed;
	}

	private Map<Path, FileState> states(PlanId plan) throws IOException {
		Map<Path, FileState> states = new HashMap<>();
		states.put(this.folders.register(plan), state(this.folders.register(plan)));
		for (FiscalYear year : this.folders.years(plan)) {
			for (Arrival arrival : this.folders.returns(plan, year)) {
				states.put(arrival.path(), state(arrival.path()));
			}
		}
		return states;
	}

	/** A file that goes between two looks, or cannot be looked at, stops no other. */
	private static FileState state(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new FileState(attributes.size(), attributes.lastModifiedTime());
		}
		catch (IOException ex) {
			return new FileState(-1, FileTime.fromMillis(0));
		}
	}

}
