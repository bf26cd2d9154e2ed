package jp.annualreview.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.report.chapter.DocumentComposer;
import jp.annualreview.report.document.ItemRow;
import jp.annualreview.report.Missed;
import jp.annualreview.report.Move;
import jp.annualreview.report.ReportFixtures;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.Unsettled;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The report as a screen reader and an archive take it: PDF/UA-1 and PDF/A-2a. */
class AccessibilityTests {

	@TempDir
	private static Path folder;

	private static byte[] full = new byte[0];

	private static byte[] everything = new byte[0];

	@BeforeAll
	static void write() throws Exception {
		full = written(ReportFixtures.large(), "full");
		everything = written(ReportFixtures.everything(), "everything");
	}

	@ParameterizedTest
	@EnumSource(value = PDFAFlavour.class, names = { "PDFUA_1", "PDFA_2_A" })
	void a_report_with_every_chapter_meets_the_standard(PDFAFlavour standard) throws Exception {
		assertThat(Validation.of(everything, standard).failures()).isEmpty();
	}

	@Test
	void the_check_itself_finds_a_file_without_structure() throws Exception {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (PDDocument blank = new PDDocument()) {
			blank.addPage(new PDPage());
			blank.save(file);
		}
		assertThat(Validation.of(file.toByteArray(), PDFAFlavour.PDFUA_1).failures()).isNotEmpty();
	}

	@Test
	void headings_never_skip_a_level() throws Exception {
		List<Integer> levels = elements(everything).filter((one) -> one.getStructureType().matches("H[1-6]"))
			.map((one) -> Integer.parseInt(one.getStructureType().substring(1)))
			.toList();
		assertThat(levels).hasSizeGreaterThan(20).first().isEqualTo(1);
		for (int i = 1; i < levels.size(); i++) {
			assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
		}
	}

	/** What a committee looks up: from the lists to all that is known of the item. */
	@Test
	void the_numbers_of_the_lists_lead_to_the_sheets_of_their_items() throws Exception {
		ReviewReport report = ReportFixtures.everything();
		List<String> listed = Stream
			.of(report.moves().up().stream().map(Move::number), report.moves().down().stream().map(Move::number),
					report.moves().other().stream().map(Move::number), report.missed().stream().map(Missed::number),
					report.unsettled().stream().map(Unsettled::number))
			.flatMap((numbers) -> numbers)
			.sorted()
			.toList();
		Map<String, ItemRow> items = report.items().stream().collect(Collectors.toMap(ItemRow::number, (item) -> item));
		List<String> linked = new ArrayList<>();
		try (PDDocument book = Loader.loadPDF(everything)) {
			for (Map.Entry<String, Integer> link : links(book)) {
				Matcher words = Pattern.compile("番号(.+)の個票へ").matcher(link.getKey());
				if (words.matches()) {
					linked.add(words.group(1));
					assertThat(page(book, link.getValue())).contains("個票",
							words.group(1) + "　" + items.get(words.group(1)).name().substring(0, 4));
				}
			}
		}
		assertThat(linked).hasSizeGreaterThan(20).containsAll(listed);
	}

	/** Words and target page of every link. */
	private static List<Map.Entry<String, Integer>> links(PDDocument book) throws IOException {
		List<Map.Entry<String, Integer>> links = new ArrayList<>();
		for (PDPage page : book.getPages()) {
			for (PDAnnotation annotation : page.getAnnotations()) {
				PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
				PDPageDestination place = (action.getDestination() instanceof PDNamedDestination name)
						? book.getDocumentCatalog().findNamedDestinationPage(name)
						: (PDPageDestination) action.getDestination();
				links.add(Map.entry(annotation.getContents(), place.retrievePageNumber()));
			}
		}
		return links;
	}

	private static String page(PDDocument book, int index) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(index + 1);
		stripper.setEndPage(index + 1);
		return stripper.getText(book);
	}

	@Test
	void every_figure_has_words_in_its_place() throws Exception {
		List<String> words = elements(full).filter((one) -> one.getStructureType().equals("Figure"))
			.map(PDStructureElement::getAlternateDescription)
			.toList();
		assertThat(words).hasSizeGreaterThan(10).allSatisfy((alt) -> assertThat(alt).isNotBlank());
		assertThat(words).anyMatch((alt) -> alt.contains("目標") && alt.contains("実績"));
	}

	@Test
	void every_table_names_its_columns_or_rows() throws Exception {
		List<PDStructureElement> tables = elements(full).filter((one) -> one.getStructureType().equals("Table"))
			.toList();
		assertThat(tables).hasSizeGreaterThan(20).allSatisfy((table) -> {
			List<PDStructureElement> cells = descendants(table).filter((one) -> one.getStructureType().equals("TH"))
				.toList();
			assertThat(cells).isNotEmpty().allSatisfy((cell) -> assertThat(scope(cell)).isIn("Column", "Row"));
		});
	}

	@Test
	void a_row_that_goes_on_overleaf_is_one_row() throws Exception {
		byte[] long_ = TableFlowTests.file((flow) -> {
			TableFlow table = new TableFlow(flow, Sheet.LEFT, List.of(40F, 200F), Grid.heads("番号", "本文"));
			table.add(Group.row(Look.BODY, Text.cell("7"), Text.cell("長い文。".repeat(2_000))));
		});
		List<PDStructureElement> rows = elements(long_).filter((one) -> one.getStructureType().equals("TR")).toList();
		assertThat(rows).hasSize(2);
		assertThat(PdfText.of(long_).pages()).hasSizeGreaterThan(4);
	}

	@Test
	void words_outside_of_the_structure_are_refused() {
		assertThatIllegalStateException()
			.isThrownBy(
					() -> TableFlowTests.file((flow) -> flow.pen().text("迷子", 100, 100, TextStyle.CELL, Align.LEFT)))
			.withMessageContaining("迷子");
	}

	private static String scope(PDStructureElement cell) {
		return cell.getAttributes().getObject(0) instanceof PDTableAttributeObject table ? table.getScope() : "";
	}

	private static byte[] written(ReviewReport report, String name) throws Exception {
		Path target = Files.createDirectory(folder.resolve(name));
		new PdfReportWriter().write(DocumentComposer.of(report), target);
		return Files.readAllBytes(target.resolve("進捗状況報告書.pdf"));
	}

	private static Stream<PDStructureElement> elements(byte[] file) throws Exception {
		try (PDDocument document = Loader.loadPDF(file)) {
			assertThat(document.getDocumentCatalog().getCOSObject().getString(COSName.LANG)).isEqualTo("ja-JP");
			return descendants(document.getDocumentCatalog().getStructureTreeRoot());
		}
	}

	private static Stream<PDStructureElement> descendants(PDStructureNode node) {
		List<PDStructureElement> found = new ArrayList<>();
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				found.add(element);
				descendants(element).forEach(found::add);
			}
		}
		return found.stream();
	}

}
