package jp.annualreview.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * 知らせのコマンド: the administrator's own program. It is started as it stands in the settings,
 * never through a shell; what happened goes to its input and environment.
 */
record NoticeCommand(List<String> command, Duration limit) {

	/** Gives it the text and waits for its end. */
	void run(String text, Map<String, String> facts) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(this.command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().putAll(facts);
		Process process = builder.start();
		try {
			give(text, process);
			if (!process.waitFor(this.limit.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new IOException(this.command.getFirst() + " は " + this.limit.toSeconds() + " 秒で終わりませんでした");
			}
		}
		finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
		if (process.exitValue() != 0) {
			throw new IOException(this.command.getFirst() + " の終了コードは " + process.exitValue() + " です");
		}
	}

	/** A few lines fit where the system keeps them for a program that does not read. */
	private static void give(String text, Process process) {
		try (OutputStream in = process.getOutputStream()) {
			in.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			// It need not read; its exit code tells whether it was content.
		}
	}

}
