package jp.annualreview;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * ≥ and ≤ as a browser draws them that has BIZ UDPGothic, whose regular face has the two
 * exchanged (Debian's fonts-morisawa-bizud-gothic 1.05).
 */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonSignTests {

	private static final String DRAW = """
			const done = arguments[arguments.length - 1];
			const [signs, style] = arguments;
			const draw = (font, text) => {
				const canvas = document.createElement('canvas');
				canvas.width = canvas.height = 96;
				const pen = canvas.getContext('2d');
				pen.font = font;
				pen.fillText(text, 8, 72);
				return canvas.toDataURL();
			};
			const page = style + ' 64px ' + getComputedStyle(document.body).fontFamily;
			const upright = style + ' 64px "BIZ UDGothic"', exchanged = style + ' 64px "BIZ UDPGothic"';
			document.fonts.load(page, signs).then(() => done(Array.from(signs).map((sign) =>
				[upright, exchanged].filter((font) => draw(page, sign) === draw(font, sign))
					.map((font) => font.includes('UDP') ? 'UDP' : 'UD').join())));
			""";

	@TempDir
	private static Path folder;

	private ChromeDriver browser;

	@BeforeAll
	void start() {
		this.browser = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(new File("/usr/bin/chromedriver")).build(),
				new ChromeOptions().setBinary("/usr/bin/chromium")
					.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
	}

	@AfterAll
	void stop() {
		this.browser.quit();
	}

	/**
	 * Letters stay in the proportional face, so the font is there and asked for, and its
	 * own signs are others.
	 */
	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			様式,                       太さ
			report/html/page.css,       400
			report/html/page.css,       700
			console/static/console.css, 400
			console/static/console.css, 700
			""")
	void comparisonSignsComeFromTheFaceThatDrawsThemRight(String css, String weight) throws IOException {
		open(css);
		assertThat(drawn("≥≤W", weight)).as("fonts-morisawa-bizud-gothic").containsExactly("UD", "UD", "UDP");
	}

	private List<String> drawn(String signs, String weight) {
		List<?> faces = (List<?>) Objects.requireNonNull(this.browser.executeAsyncScript(DRAW, signs, weight));
		return faces.stream().map(String::valueOf).toList();
	}

	/** A page under the policy of ours: nothing may be loaded. */
	private void open(String css) throws IOException {
		Path page = folder.resolve("page.html");
		Files.writeString(page, """
				<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8">
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
				<style>%s</style></head><body><p>稼働率≥80%%、<b>待ち時間≤5分</b></p></body></html>
				""".formatted(Files.readString(Path.of("src/main/resources/jp/annualreview").resolve(css))));
		this.browser.get(page.toUri().toString());
	}

}
