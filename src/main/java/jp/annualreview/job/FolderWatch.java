package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/**
 * 受付フォルダの監視: looks at intervals, because file events get lost and need not come at all
 * from shared drives. A plan counts as changed once its files have the same sizes and
 * times in two looks in a row and differ from the look last acted upon; or once they have
 * differed from it for the longest wait, for in a busy folder they never rest.
 */
class FolderWatch {

	private record FileState(long size, FileTime modified) {
	}

	private final ReviewFolders folders;

	private final Map<PlanId, Map<Path, FileState>> seen = new HashMap<>();

	private final Map<PlanId, Map<Path, FileState>> handled = new HashMap<>();

	private final Map<PlanId, Instant> since = new HashMap<>();

	private final Duration longestWait;

	private final Clock clock;

	FolderWatch(ReviewFolders folders, Duration longestWait, Clock clock) {
		this.folders = folders;
		this.longestWait = longestWait;
		this.clock = clock;
	}

	/**
	 * The plans whose files have changed and come to rest since they were last returned.
	 */
	Set<PlanId> changed() throws IOException {
		Set<PlanId> changed = new HashSet<>();
		for (PlanId plan : this.folders.plans()) {
			Map<Path, FileState> now = states(plan);
			boolean atRest = now.equals(this.seen.put(plan, now));
			if (now.equals(this.handled.get(plan))) {
				this.since.remove(plan);
			}
			else if (atRest || waitedLongEnough(plan)) {
				this.handled.put(plan, now);
				this.since.remove(plan);
				changed.add(plan);
			}
		}
		return changed;
	}

	/** A file still being copied then is read again when it is whole. */
	private boolean waitedLongEnough(PlanId plan) {
		Instant now = this.clock.instant();
		return !now.isBefore(this.since.computeIfAbsent(plan, (first) -> now).plus(this.longestWait));
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
