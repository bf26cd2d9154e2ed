package jp.annualreview.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import jp.annualreview.plan.NegativeSign;
import jp.annualreview.report.FiguresInEveryFormatTests.Format;
import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.LegendEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** 負数の表記: a plan that prints ▲ prints it in every format, and leaves the data alone. */
class NegativesInEveryFormatTests {

	private static final Pattern WHITE = Pattern.compile("△(?:\"|&quot;)*[0-9#]");

	private static final Pattern BLACK = Pattern.compile("▲[0-9]");

	@TempDir
	static Path folder;

	private static Path black;

	private static Path white;

	@BeforeAll
	static void write() throws IOException {
		black = written(NegativeSign.BLACK_TRIANGLE);
		white = written(NegativeSign.TRIANGLE);
	}

	private static Path written(NegativeSign negatives) throws IOException {
		Path target = Files.createDirectories(folder.resolve(negatives.name()));
		ReviewReport report = ReportFixtures.everything(negatives);
		try (var context = new AnnotationConfigApplicationContext("jp.annualreview.report")) {
			for (ReportWriter writer : context.getBeansOfType(ReportWriter.class).values()) {
				writer.write(DocumentComposer.of(report), target);
			}
		}
		return target;
	}

	@Test
	void everyFormatPrintsTheSignOfThePlan() throws IOException {
		for (Format format : Format.values()) {
			List<String> other = format.of(white);
			List<String> own = format.of(black);
			assertThat(own).as(format.name()).noneMatch(WHITE.asPredicate());
			assertThat(other).as("a check that cannot fail").anyMatch(WHITE.asPredicate());
			assertThat(other.stream().map((row) -> WHITE.matcher(row).results().count()).toList())
				.as("as many in " + format)
				.isEqualTo(own.stream().map((row) -> BLACK.matcher(row).results().count()).toList());
		}
	}

	/** A stage is no sign. */
	@Test
	void theStageStaysWhatItIs() throws IOException {
		for (Format format : Format.values()) {
			assertThat(format.of(black)).as(format.name())
				.anyMatch(Pattern.compile("△(?![0-9])").asPredicate())
				.noneMatch((row) -> row.contains("▲ 研究・検討"));
		}
	}

	/** Where a reader is told of the sign, he is told of the one he sees. */
	@Test
	void theLegendAndTheNotesExplainTheSign() {
		ReviewReport report = ReportFixtures.everything(NegativeSign.BLACK_TRIANGLE);
		assertThat(report.legend()).contains(new LegendEntry("▲3", "数字の前の▲は、マイナス又は減少"));
		assertThat(report.effects().notes().getFirst()).endsWith("▲はマイナスです。");
		assertThat(report.closing().orElseThrow().effectNotes().getFirst()).endsWith("▲はマイナスです。");
	}

	/** Also what is heard, pointed at or drawn: attributes, number formats, charts. */
	@Test
	void nothingHiddenInAFileHasTheOtherSign() throws IOException {
		assertThat(Files.readString(black.resolve("進捗状況報告書.html"))).doesNotContainPattern(WHITE);
		assertThat(parts(black)).allSatisfy((part, text) -> assertThat(text).as(part).doesNotContainPattern(WHITE));
		assertThat(parts(white))
			.anySatisfy((part, text) -> assertThat(part + text).containsPattern("charts.*" + WHITE.pattern()));
		assertThat(parts(white))
			.anySatisfy((part, text) -> assertThat(part + text).containsPattern("styles.*" + WHITE.pattern()));
	}

	private static Map<String, String> parts(Path target) throws IOException {
		Map<String, String> parts = new TreeMap<>();
		try (ZipFile workbook = new ZipFile(target.resolve("進捗状況報告書.xlsx").toFile())) {
			for (ZipEntry part : workbook.stream().map(ZipEntry.class::cast).toList()) {
				try (InputStream in = workbook.getInputStream(part)) {
					parts.put(part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", ""));
				}
			}
		}
		return parts;
	}

	@Test
	void theOpenDataAreTheSame() throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> all = Files.list(white)) {
			all.filter((file) -> file.toString().endsWith(".csv")).sorted().forEach(files::add);
		}
		assertThat(files).hasSizeGreaterThan(2);
		for (Path file : files) {
			assertThat(black.resolve(file.getFileName())).hasSameBinaryContentAs(file);
		}
	}

}
