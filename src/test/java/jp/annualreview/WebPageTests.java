package jp.annualreview;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import jp.annualreview.job.AnnualReview;
import jp.annualreview.job.ReviewRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of four plans in a browser: no barrier, by keyboard, on a small screen. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebPageTests {

	private static final Map<String, List<String>> YEARS = Map.of("kanazawa", List.of("2021"), "annaka",
			List.of("2021"), "himi", List.of("2023"), "aomori", List.of("2024", "2025"));

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

	@TempDir
	private static Path folder;

	private ChromeDriver browser;

	@BeforeAll
	void runOnce() throws IOException {
		YEARS.forEach((plan, years) -> copy(plan, years));
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(AnnualReviewApplication.class).run(
				"--annualreview.input=" + folder.resolve("input"), "--annualreview.output=" + folder.resolve("output"),
				"--annualreview.data=" + folder.resolve("data"))) {
			program.getBean(AnnualReview.class).ensure(ReviewRequest.EVERYTHING);
		}
		this.browser = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(new File("/usr/bin/chromedriver")).build(),
				new ChromeOptions().setBinary("/usr/bin/chromium")
					.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
		this.browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(4));
	}

	@AfterAll
	void stop() {
		this.browser.quit();
	}

	private static void copy(String plan, List<String> years) {
		Path from = Path.of("input", plan);
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path name = from.relativize(file);
				if (name.getNameCount() == 1 || years.contains(name.getName(0).toString())) {
					Path target = folder.resolve("input").resolve(plan).resolve(name);
					Files.createDirectories(target.getParent());
					Files.copy(file, target);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Rows are all of one make; of the longest list the first sixty speak for the rest.
	 */
	@ParameterizedTest(name = "{0}")
	@CsvSource({ "kanazawa, 2021", "annaka, 2021", "himi, 2023", "aomori, 2025" })
	void hasNoBarrier(String plan, String year) {
		open(plan, year, 1280);
		run("Array.from(document.querySelectorAll('#items-table tbody')).slice(60).forEach(function (one) { one.remove(); });");
		run("Array.from(document.querySelectorAll('details')).slice(0, 30).forEach(function (one) { one.open = true; });");
		Results results = new AxeBuilder().withTags(WCAG).setTimeout(240).analyze(this.browser);
		assertThat(results.isErrored()).as(results.getErrorMessage()).isFalse();
		assertThat(results.getViolations()).isEmpty();
		assertThat(results.getPasses()).hasSizeGreaterThan(20);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "kanazawa, 2021", "annaka, 2021", "himi, 2023", "aomori, 2025" })
	void needsNoSidewaysScrollingOnASmallScreen(String plan, String year) {
		open(plan, year, 320);
		run("document.querySelectorAll('details').forEach(function (one) { one.open = true; });");
		assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
		assertThat(number("Math.max.apply(null, Array.from(document.querySelectorAll('.fit')).map(function (one) {"
				+ " return one.getBoundingClientRect().width; }))"))
			.isLessThanOrEqualTo(320);
	}

	@Test
	void theFirstStopIsALinkToTheText() {
		open("himi", "2023", 1280);
		type(Keys.TAB);
		assertThat(focused().getText()).isEqualTo("本文へ移動");
		type(Keys.ENTER);
		awaitFocus("main");
	}

	@Test
	void theItemsAreSortedByKeyboard() {
		open("himi", "2023", 1280);
		List<String> register = column("data-number");
		run("document.getElementById('items-close').focus();");
		type(Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER);
		assertThat(head(focused()).getDomAttribute("aria-sort")).isEqualTo("ascending");
		assertThat(column("data-result")).isSortedAccordingTo(WebPageTests::byPlace);
		assertThat(this.browser.findElement(By.id("items-status")).getText()).contains("達成状況の昇順に並べ替えました");
		type(Keys.SPACE);
		assertThat(head(focused()).getDomAttribute("aria-sort")).isEqualTo("descending");
		type(Keys.TAB, Keys.ENTER);
		assertThat(column("data-rate")).isSortedAccordingTo(WebPageTests::byPlace).endsWith("");
		type(Keys.ENTER);
		assertThat(column("data-rate")).endsWith("").first().isNotEqualTo("");
		assertThat(this.browser.findElements(By.cssSelector("[aria-sort]:not([aria-sort=none])"))).hasSize(1);
		run("document.getElementById('items-reset').focus();");
		type(Keys.ENTER);
		assertThat(column("data-number")).isEqualTo(register);
	}

	@Test
	void theItemsAreFilteredByKeyboard() {
		open("himi", "2023", 1280);
		run("document.getElementById('items-text').focus();");
		type("ＲＰＡ");
		assertThat(column("id")).containsExactly("item-23");
		assertThat(this.browser.findElement(By.id("items-status")).getText()).isEqualTo("31件のうち1件を表示しています。");
		type(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
		assertThat(column("id")).hasSize(31);
		type(Keys.TAB, "差戻し");
		assertThat(column("id")).containsExactly("item-3");
		type(Keys.TAB, "総務課");
		assertThat(column("id")).isEmpty();
	}

	@Test
	void aLinkOpensItsItemEvenWhereAFilterHidesIt() {
		open("himi", "2023", 1280);
		run("document.getElementById('items-text').focus();");
		type("ＲＰＡ");
		run("document.querySelector('#unsettled a[href=\"#item-6\"]').focus();");
		type(Keys.ENTER);
		awaitFocus("item-6");
		assertThat(focused().findElement(By.tagName("details")).getDomAttribute("open")).isNotNull();
		assertThat(focused().getText()).contains("計算の根拠", "出典");
		assertThat(column("id")).hasSize(31);
	}

	private void open(String plan, String year, int width) {
		this.browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
		this.browser.get("about:blank");
		this.browser
			.get(folder.resolve("output").resolve(plan).resolve(year).resolve("第1回/進捗状況報告書.html").toUri().toString());
	}

	private void run(String script) {
		this.browser.executeScript(script);
	}

	private double number(String expression) {
		return ((Number) Objects.requireNonNull(this.browser.executeScript("return " + expression))).doubleValue();
	}

	/** The page answers to a new fragment a moment after the key. */
	private void awaitFocus(String id) {
		new WebDriverWait(this.browser, Duration.ofSeconds(20))
			.until((page) -> id.equals(focused().getDomAttribute("id")));
	}

	private void type(CharSequence... keys) {
		for (CharSequence key : keys) {
			focused().sendKeys(key);
		}
	}

	private WebElement focused() {
		return this.browser.switchTo().activeElement();
	}

	private static WebElement head(WebElement button) {
		return button.findElement(By.xpath(".."));
	}

	/** An attribute of the items that are shown, from top to bottom. */
	private List<String> column(String attribute) {
		return this.browser.findElements(By.cssSelector("#items-table > tbody:not([hidden])"))
			.stream()
			.map((item) -> Objects.requireNonNullElse(item.getDomAttribute(attribute), ""))
			.toList();
	}

	private static int byPlace(String one, String other) {
		return (one.isEmpty() || other.isEmpty()) ? Boolean.compare(one.isEmpty(), other.isEmpty())
				: Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
	}

}
