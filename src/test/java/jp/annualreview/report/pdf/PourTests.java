package jp.annualreview.report.pdf;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Tests for {@link Pour}: lines in a narrow box, here 100 pt wide. */
class PourTests {

	private static final float WIDTH = 100;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			文                                                    | 行 | 印字                   | 幅いっぱい
			事業の終期を定め、38事業の見直しで経常経費を12,345円削減 | 1  | 事業の終期を定め、38事業 | true
			事業の終期を定め、38事業の見直しで経常経費を12,345円削減 | 2  | の見直しで経常経費を     | false
			事業の終期を定め、38事業の見直しで経常経費を12,345円削減 | 3  | 12,345円削減              | false
			""")
	void aLineIsJustifiedUnlessThatWouldPullItApart(String text, int line, String printed, boolean full)
			throws Exception {
		Path file = this.folder.resolve("本文.pdf");
		Typesetter type = new Typesetter(Fonts.load());
		try (OutputStream out = Files.newOutputStream(file);
				Book book = new Book(new Imprint("試験", "試験", Optional.empty(), new byte[16]), out)) {
			Pen pen = new Pen(book.canvas(), book.tags(), type);
			pen.tags().in(Role.PARAGRAPH, () -> new Pour(type, Text.prose(text)).all(pen, 40, 540, WIDTH));
		}
		PrintedBook.Line set = PrintedBook.of(file).lines().get(line - 1);
		assertThat(set.text()).isEqualTo(printed);
		float natural = type.width(printed, TextStyle.CELL);
		assertThat(set.right() - set.left()).isCloseTo(full ? WIDTH : natural, within(1.5F));
		assertThat(natural).isLessThan(WIDTH - 1.5F);
	}

}
