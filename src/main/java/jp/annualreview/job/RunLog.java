package jp.annualreview.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import jp.annualreview.ledger.Run;

/**
 * 実行のログ: the lines of the log that were written for a run, those of files rotated away
 * included.
 */
public class RunLog {

	private static final int MOST = 2000;

	private static final Pattern ROTATED = Pattern.compile("\\.(\\d{4}-\\d\\d-\\d\\d)\\.(\\d+)\\.gz$");

	/** Begins an entry; lines of a stack trace follow without it. */
	private static final Pattern ENTRY = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)T\\S+ +\\w+ +\\[([^\\]]*)\\].*");

	private final Path log;

	RunLog(Path log) {
		this.log = log;
	}

	/**
	 * Lines of a run.
	 *
	 * @param shortened whether older lines were left out
	 */
	public record Lines(List<String> lines, boolean shortened) {

		public Lines {
			lines = List.copyOf(lines);
		}

	}

	private record LogFile(Path path, String day, int number) implements Comparable<LogFile> {

		@Override
		public int compareTo(LogFile other) {
			int days = this.day.compareTo(other.day);
			return (days != 0) ? days : Integer.compare(this.number, other.number);
		}

	}

	/** The newest lines of a run, oldest first. */
	public Lines of(Run run) throws IOException {
		Newest newest = new Newest();
		for (LogFile file : files(run.createdAt().toLocalDate())) {
			try (BufferedReader lines = open(file.path())) {
				collect(run, lines, newest);
			}
		}
		return new Lines(List.copyOf(newest.lines), newest.shortened);
	}

	/** A restored database may give a number again that older lines carry. */
	private static void collect(Run run, BufferedReader lines, Newest newest) throws IOException {
		String first = run.createdAt().toLocalDate().toString();
		String id = Long.toString(run.id());
		boolean within = false;
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			Matcher entry = ENTRY.matcher(line);
			within = entry.matches() ? entry.group(2).equals(id) && entry.group(1).compareTo(first) >= 0 : within;
			if (within) {
				newest.add(line);
			}
		}
	}

	private List<LogFile> files(LocalDate first) throws IOException {
		Path folder = this.log.toAbsolutePath().getParent();
		if (folder == null || Files.notExists(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().startsWith(this.log.getFileName().toString()))
				.flatMap((file) -> logFile(file).stream())
				.filter((file) -> file.day().compareTo(first.toString()) >= 0)
				.sorted()
				.toList();
		}
	}

	private Optional<LogFile> logFile(Path file) {
		if (file.getFileName().equals(this.log.getFileName())) {
			return Optional.of(new LogFile(file, "9999-12-31", 0));
		}
		Matcher rotated = ROTATED.matcher(file.getFileName().toString());
		return rotated.find() ? Optional.of(new LogFile(file, rotated.group(1), Integer.parseInt(rotated.group(2))))
				: Optional.empty();
	}

	private static BufferedReader open(Path file) throws IOException {
		InputStream in = Files.newInputStream(file);
		try {
			InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
			return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			in.close();
			throw ex;
		}
	}

	private static final class Newest {

		private final Deque<String> lines = new ArrayDeque<>();

		private boolean shortened;

		private void add(String line) {
			this.lines.addLast(line);
			if (this.lines.size() > MOST) {
				this.lines.removeFirst();
				this.shortened = true;
			}
		}

	}

}
