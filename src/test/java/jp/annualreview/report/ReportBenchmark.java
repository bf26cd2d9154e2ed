package jp.annualreview.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import jp.annualreview.report.chapter.DocumentComposer;

/**
 * Time, size and heap of each format for plans of 144 and 1,752 items (as many as
 * Kanazawa's, and twelve times that), or of as many times 24 items as the arguments say.
 * The heap is a peak with all that is no longer needed, up to whatever {@code -Xmx}
 * allows; what is needed shows only where that is low. Run by hand from the test classes:
 * {@code java -cp … jp.annualreview.report.ReportBenchmark}.
 */
final class ReportBenchmark {

	private static final long MEGABYTE = 1024 * 1024;

	private ReportBenchmark() {
	}

	public static void main(String[] times) throws IOException {
		try (var context = new AnnotationConfigApplicationContext("jp.annualreview.report")) {
			for (String each : (times.length > 0) ? times : new String[] { "6", "73" }) {
				ReviewReport report = new ReportComposer().compose(ReportFixtures.timesOver(Integer.parseInt(each)));
				for (ReportWriter writer : context.getBeansOfType(ReportWriter.class).values()) {
					measure(report, writer);
				}
			}
		}
	}

	private static void measure(ReviewReport report, ReportWriter writer) throws IOException {
		Path folder = Files.createTempDirectory("benchmark");
		System.gc();
		heap().forEach(MemoryPoolMXBean::resetPeakUsage);
		long begin = System.nanoTime();
		writer.write(DocumentComposer.of(report), folder);
		Duration taken = Duration.ofNanos(System.nanoTime() - begin);
		long peak = heap().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
		System.out.printf("%5d items  %-14s %6.1f s  %6.2f MB  heap %d MB%n", report.items().size(), writer.step(),
				taken.toMillis() / 1000.0, (double) size(folder) / MEGABYTE, peak / MEGABYTE);
	}

	private static Stream<MemoryPoolMXBean> heap() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter((pool) -> pool.getType() == MemoryType.HEAP);
	}

	private static long size(Path folder) throws IOException {
		long size = 0;
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				size += Files.size(file);
				Files.delete(file);
			}
		}
		Files.delete(folder);
		return size;
	}

}
