package jp.annualreview.report.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KinsokuTests {

	private static final List<String> WORDS = List.of("町会", "への", "加入促進（地区）", "を行い、", "「見える化」", "の取組。", "コミュニティー",
			"ウェブ", "2,647百万円", "97.3%", "５０％", "ICT", "△12人", "①", "第１回", "・", "々", "……", "￥1,200", "～", "とっても", "ヶ所",
			"【コロナ】", "No.12", "3年度", "※注", "髙﨑", "！", "？", "（仮）");

	@ParameterizedTest(name = "{0}")
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			前 | 後 | 行を分けてよい
			町 | 会 | true
			会 | （ | true
			（ | 地 | false
			区 | ） | false
			る | 、 | false
			る | 。 | false
			ニ | ュ | false
			ュ | ー | false
			9 | 7 | false
			△ | 5 | false
			＋ | 2 | false
			/ | 年 | false
			９ | ７ | false
			7 | % | false
			5 | 人 | false
			人 | 5 | true
			I | C | false
			- | a | true
			… | … | false
			。 | … | true
			￥ | 1 | false
			△ | □ | true
			""")
	void where_a_line_may_end(char before, char after, boolean allowed) {
		assertThat(new Kinsoku().isSplitCharacter(0, 0, 2, new char[] { before, after }, null)).isEqualTo(allowed);
	}

	@Test
	void a_kanji_keeps_its_variant() {
		char[] text = "葛󠄀城".toCharArray();
		assertThat(new Kinsoku().isSplitCharacter(0, 0, text.length, text, null)).isFalse();
		assertThat(new Kinsoku().isSplitCharacter(0, 1, text.length, text, null)).isFalse();
		assertThat(new Kinsoku().isSplitCharacter(0, 2, text.length, text, null)).isTrue();
	}

	@Test
	void no_line_starts_or_ends_with_a_forbidden_character() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Random random = new Random(20_260_401);
		int paragraphs = 200;
		try (Book book = new Book(new Imprint("試験", "試験", Optional.empty(), new byte[16]), out)) {
			Typesetter type = new Typesetter(Fonts.load());
			Pen pen = new Pen(book.canvas(), book.tags(), type);
			for (int i = 0; i < paragraphs; i++) {
				Text text = Text.EMPTY;
				for (int run = 0; run < 4; run++) {
					text = text.and(words(random), (run % 2 == 0) ? TextStyle.CELL : TextStyle.CELL_BOLD);
				}
				float width = 70 + random.nextInt(200);
				Pour pour = new Pour(type, text.aligned(Align.JUSTIFIED));
				pen.tags().in(Role.PARAGRAPH, () -> pour.all(pen, 40, 540, width));
				book.newPage();
			}
		}
		List<String> lines = PdfText.of(out.toByteArray()).lines();
		assertThat(lines).hasSizeGreaterThan(paragraphs * 8);
		assertThat(lines).allSatisfy((line) -> {
			assertThat(Kinsoku.NO_START).doesNotContain(line.substring(0, 1));
			assertThat(Kinsoku.NO_END).doesNotContain(line.substring(line.length() - 1));
		});
	}

	private static String words(Random random) {
		return "本文" + IntStream.range(0, 25)
			.mapToObj((i) -> WORDS.get(random.nextInt(WORDS.size())))
			.collect(Collectors.joining());
	}

}
