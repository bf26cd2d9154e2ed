package jp.annualreview.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do to a form without meaning anything by it leaves every result and every
 * finding as it was. Layouts without a header row are left as they are.
 */
@Tag("full")
class NeutralChangesTests {

	private static final int ROUNDS = 3;

	/** Every so many files are written anew. */
	private static final int EVERY = 5;

	static Stream<Path> plans() {
		return SampleYears.plans();
	}

	static Stream<Path> plansWithLists() {
		return plans().filter((plan) -> SampleYears.of(plan).inLists());
	}

	private static RandomGenerator random(int seed) {
		return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
	}

	private static void changesNothing(Path plan, Change change) {
		SampleYears sample = SampleYears.of(plan);
		List<String> expected = sample.results(UnaryOperator.identity());
		AtomicInteger changed = new AtomicInteger();
		for (int round = 0; round < ROUNDS; round++) {
			RandomGenerator random = random(20220510 + round);
			UnaryOperator<RawWorkbook> once = (workbook) -> {
				RawWorkbook other = change.of(workbook, random);
				changed.addAndGet(other.equals(workbook) ? 0 : 1);
				return other;
			};
			assertThat(differences(expected, sample.results(once))).as("round %d", round).isEmpty();
		}
		assertThat(changed).as("files that were changed at all").hasPositiveValue();
	}

	private static List<String> differences(List<String> expected, List<String> actual) {
		if (actual.equals(expected)) {
			return List.of();
		}
		return Stream
			.concat(expected.stream().filter((line) -> !actual.contains(line)).map((line) -> "- " + line),
					actual.stream().filter((line) -> !expected.contains(line)).map((line) -> "+ " + line))
			.toList();
	}

	/** A change of a workbook. */
	@FunctionalInterface
	private interface Change {

		RawWorkbook of(RawWorkbook workbook, RandomGenerator random);

	}

	private static RawWorkbook eachSheet(RawWorkbook workbook, UnaryOperator<RawSheet> change) {
		return new RawWorkbook(workbook.file(), workbook.sha256(), workbook.modified(), workbook.macros(),
				workbook.sheets().stream().map(change).toList());
	}

	private static RawSheet withRows(RawSheet sheet, List<RawRow> rows) {
		return new RawSheet(sheet.name(), sheet.hidden(), rows, sheet.asides());
	}

	private static Optional<RawRow> header(RawSheet sheet) {
		return sheet.rows().stream().filter((row) -> {
			List<String> words = row.cells().stream().map((cell) -> Folding.squeeze(cell.text())).toList();
			return words.contains("番号") && (words.contains("実績") || words.contains("段階"));
		}).findFirst();
	}

	@ParameterizedTest
	@MethodSource("plansWithLists")
	void theOrderOfTheRows(Path plan) {
		changesNothing(plan, (workbook, random) -> eachSheet(workbook,
				(sheet) -> header(sheet).map((header) -> shuffledRows(sheet, header, random)).orElse(sheet)));
	}

	private static RawSheet shuffledRows(RawSheet sheet, RawRow header, RandomGenerator random) {
		List<RawRow> answers = sheet.rows().stream().filter((row) -> row.number() > header.number()).toList();
		List<Integer> numbers = new ArrayList<>(answers.stream().map(RawRow::number).toList());
		List<RawRow> shuffled = new ArrayList<>(answers);
		Collections.shuffle(shuffled, java.util.Random.from(random));
		List<RawRow> rows = new ArrayList<>(
				sheet.rows().stream().filter((row) -> row.number() <= header.number()).toList());
		for (int i = 0; i < shuffled.size(); i++) {
			int number = numbers.get(i);
			rows.add(new RawRow(number,
					shuffled.get(i).cells().stream().map((cell) -> at(cell, number, cell.column())).toList()));
		}
		return withRows(sheet, rows);
	}

	private static RawCell at(RawCell cell, int row, int column) {
		return new RawCell(column, RawCell.addressOf(row, column), cell.content(), cell.formula(), cell.hidden(),
				cell.struck());
	}

	@ParameterizedTest
	@MethodSource("plansWithLists")
	void theOrderOfTheColumns(Path plan) {
		changesNothing(plan, (workbook, random) -> eachSheet(workbook,
				(sheet) -> header(sheet).map((header) -> shuffledColumns(sheet, header, random)).orElse(sheet)));
	}

	private static RawSheet shuffledColumns(RawSheet sheet, RawRow header, RandomGenerator random) {
		int width = header.cells().getLast().column() + 1;
		List<Integer> places = new ArrayList<>(IntStream.range(0, width).boxed().toList());
		Collections.shuffle(places, java.util.Random.from(random));
		return withRows(sheet,
				sheet.rows()
					.stream()
					.map((row) -> (row.number() < header.number()) ? row : moved(row, places))
					.toList());
	}

	private static RawRow moved(RawRow row, List<Integer> places) {
		return new RawRow(row.number(), row.cells()
			.stream()
			.map((cell) -> (cell.column() < places.size()) ? at(cell, row.number(), places.get(cell.column())) : cell)
			.sorted(Comparator.comparingInt(RawCell::column))
			.toList());
	}

	@ParameterizedTest
	@MethodSource("plans")
	void theWidthOfDigitsAndLetters(Path plan) {
		changesNothing(plan,
				(workbook,
						random) -> eachSheet(workbook,
								(sheet) -> sheet.name().equals("_form") ? sheet : withRows(sheet, sheet.rows()
									.stream()
									.map((row) -> new RawRow(row.number(),
											row.cells().stream().map((cell) -> otherWidth(cell, random)).toList()))
									.toList())));
	}

	private static RawCell otherWidth(RawCell cell, RandomGenerator random) {
		CellContent content = switch (cell.content()) {
			case CellContent.Text(String value) -> new CellContent.Text(otherWidth(value, random));
			case CellContent.Number(BigDecimal value, NumberMeaning meaning, String shown) when meaning == NumberMeaning.PLAIN
					&& shown.equals(value.toPlainString()) && value.signum() >= 0 ->
				new CellContent.Text(otherWidth(shown, random));
			default -> cell.content();
		};
		return new RawCell(cell.column(), cell.address(), content, cell.formula(), cell.hidden(), cell.struck());
	}

	/** Each sign by itself, as happens where two people write in one cell. */
	private static String otherWidth(String text, RandomGenerator random) {
		return text.codePoints()
			.map((sign) -> random.nextBoolean() ? sign : otherWidth(sign))
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private static int otherWidth(int sign) {
		boolean half = Character.isDigit(sign) || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z')
				|| "%(),./:".indexOf(sign) >= 0;
		if (half && sign < 0x7F) {
			return sign + 0xFEE0;
		}
		return (sign >= 0xFF01 && sign <= 0xFF5D) ? sign - 0xFEE0 : sign;
	}

	@ParameterizedTest
	@MethodSource("plans")
	void furiganaThatExcelAdds(Path plan, @TempDir Path folder) throws IOException {
		int seen = 0;
		List<Path> files = SampleYears.files(plan).toList();
		for (int i = 0; i < files.size(); i += EVERY) {
			Path file = files.get(i);
			Path other = folder.resolve(file.getFileName().toString());
			Files.write(other, withFurigana(Files.readAllBytes(file), random(i)));
			RawWorkbook plain = SampleYears.open(file);
			RawWorkbook noted = SampleYears.open(other);
			assertThat(noted.sheets()).as(file.toString()).isEqualTo(plain.sheets());
			seen += noted.sha256().equals(plain.sha256()) ? 0 : 1;
		}
		assertThat(seen).isPositive();
	}

	private static byte[] withFurigana(byte[] workbook, RandomGenerator random) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(workbook));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(part.getName()));
				byte[] content = in.readAllBytes();
				out.write(part.getName().endsWith("sharedStrings.xml") ? annotated(content, random) : content);
				out.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] annotated(byte[] part, RandomGenerator random) {
		String[] strings = new String(part, StandardCharsets.UTF_8).split("(?=</si>)");
		return Stream.of(strings)
			.map((text) -> text.startsWith("</si>") && random.nextInt(3) == 0 ? text : "\u0000" + text)
			.collect(Collectors.joining())
			.replaceAll("\u0000(</si>)", "<rPh sb=\"0\" eb=\"1\"><t>カナ12</t></rPh><phoneticPr fontId=\"1\"/>$1")
			.replace("\u0000", "")
			.getBytes(StandardCharsets.UTF_8);
	}

}
