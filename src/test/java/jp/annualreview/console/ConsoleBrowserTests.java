package jp.annualreview.console;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import jp.annualreview.ReviewOffice;
import jp.annualreview.job.ReviewEvent;
import jp.annualreview.job.ReviewEvents;
import jp.annualreview.job.ReviewStep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator's day in a browser, in order: first login, a run that fails, the
 * rerun, an upload, a download, a second user.
 */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleBrowserTests {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

	private static final String PASSWORD = "a password of my own";

	@TempDir
	private static Path folder;

	private ReviewOffice office;

	/** A run waits here before it grades, so that the browser sees it at work. */
	private final AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));

	private ConfigurableApplicationContext program;

	private ChromeDriver browser;

	private String url;

	private String firstPassword;

	private String viewersPassword;

	@BeforeAll
	void open() throws IOException {
		this.office = new ReviewOffice(folder);
		// Where the edition is to be published stands something else.
		Files.createDirectories(this.office.output());
		Files.createFile(this.office.output().resolve("kanazawa"));
		// A context that another test left open would keep the log in its own file.
		LoggingSystem.get(getClass().getClassLoader()).cleanUp();
		this.program = this.office.open("spring.main.web-application-type=servlet", "annualreview.console.port=0",
				"logging.file.name=" + this.office.data().resolve("logs/annualreview.log"));
		this.program.getBean(ReviewEvents.class).onEvent(this::waitAtTheGate);
		ConsoleDoor door = this.program.getBean(ConsoleDoor.class);
		this.url = door.url();
		this.firstPassword = door.firstPassword("（端末）").orElseThrow();
		this.browser = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(new File("/usr/bin/chromedriver")).build(),
				new ChromeOptions().setBinary("/usr/bin/chromium")
					.setExperimentalOption("prefs",
							Map.of("download.default_directory", downloads().toString(), "download.prompt_for_download",
									false))
					.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
							"--window-size=1280,900", "--hide-scrollbars", "--lang=ja"));
	}

	private void waitAtTheGate(ReviewEvent event) {
		if (event instanceof ReviewEvent.StepStarted(ReviewStep step) && step == ReviewStep.GRADE) {
			try {
				assertThat(this.gate.get().await(60, TimeUnit.SECONDS)).isTrue();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@AfterAll
	void close() {
		this.browser.quit();
		this.program.close();
	}

	@Test
	@Order(1)
	void aWrongPasswordIsRefused() {
		login(ConsoleDoor.FIRST, "wrong");
		assertThat(text("[role=alert]")).contains("利用者名かパスワードが違います");
		look("login");
	}

	@Test
	@Order(2)
	void theFirstLoginChoosesAPassword() {
		login(ConsoleDoor.FIRST, this.firstPassword);
		assertThat(text("h1")).isEqualTo("パスワードの変更");
		look("password");
		choosePassword(this.firstPassword);
		assertThat(text("h1")).isEqualTo("概要");
		assertThat(text(".done")).contains("パスワードを変更しました");
	}

	@Test
	@Order(3)
	void theFirstStopOfThePageIsALinkToItsText() {
		go("");
		this.browser.switchTo().activeElement().sendKeys(Keys.TAB);
		assertThat(this.browser.switchTo().activeElement().getText()).isEqualTo("本文へ移動");
	}

	@Test
	@Order(4)
	void aFailedRunSaysWhyAndWhatToDo() {
		press("今すぐ実行");
		assertThat(text("h1")).isEqualTo("予定");
		await((page) -> {
			go("runs");
			return this.browser.findElements(By.cssSelector(".state.bad")).size() == 1;
		});
		look("runs");
		leave(() -> this.browser.findElement(By.cssSelector("tbody th a")).click());
		assertThat(text(".problem")).contains("公表フォルダの入替え", "原因", "対応");
		assertThat(text("pre")).contains("公表フォルダの入替え 中断");
		look("run-failed");
		go("");
		look("overview-failed");
	}

	@Test
	@Order(5)
	void whatWillRunIsShownFirst() {
		newestRun();
		new Select(this.browser.findElement(By.id("how"))).selectByValue("resume");
		press("何が実行されるかを見る");
		assertThat(rows("実行する")).containsExactly("公表フォルダの入替え");
		assertThat(rows("そのまま残す")).hasSize(10);
		look("rerun");
	}

	@Test
	@Order(6)
	void theRerunIsSeenAtWorkAndEndsWell() throws IOException {
		Files.delete(this.office.output().resolve("kanazawa"));
		this.gate.set(new CountDownLatch(1));
		rerun("collect", "出力先を直したため");
		await((page) -> !this.browser.findElements(By.cssSelector("#live[data-live=true] progress")).isEmpty());
		this.gate.get().countDown();
		await((page) -> text("#live .state").equals("公表済み"));
		assertThat(this.browser.findElements(By.xpath("//h2[text()='試行の比較']/following::table[1]/thead/tr/th")))
			.hasSize(3);
		await((page) -> attempt("公表フォルダの入替え").equals(List.of("失敗", "完了")));
		assertThat(attempt("評価")).containsExactly("やり直し", "完了");
		look("run");
		assertThat(this.office.edition("第1回").resolve("進捗状況報告書.pdf")).exists();
	}

	@Test
	@Order(7)
	void aRunThatWasStoppedGoesOnWhereItStopped() {
		this.gate.set(new CountDownLatch(1));
		rerun("collect", "止めてみるため");
		press("停止する");
		assertThat(text("#live .state")).isEqualTo("停止中");
		assertThat(this.browser.findElements(By.xpath("//button[text()='停止する']"))).isEmpty();
		this.gate.get().countDown();
		await((page) -> text("#live .state").equals("停止"));
		assertThat(text("#live table")).as("what is to be done again has not failed")
			.contains("停止", "未実行")
			.doesNotContain("失敗");
		look("run-stopped");
		rerun("resume", "続けるため");
		await((page) -> text("#live .state").equals("公表済み"));
		await((page) -> this.browser.findElements(By.xpath("//h2[text()='試行の比較']/following::table[1]/thead//span[2]"))
			.stream()
			.map(WebElement::getText)
			.toList()
			.equals(List.of("失敗", "やり直し", "停止", "完了")));
	}

	@Test
	@Order(8)
	void aRunThatIsGivenUpIsNotDoneAgain() throws IOException {
		FileSystemUtils.deleteRecursively(published());
		Files.createFile(published());
		go("");
		press("今すぐ実行");
		await((page) -> {
			newestRun();
			return text("#live .state").equals("失敗");
		});
		assertThat(text("h1")).endsWith("実行2");
		this.browser.findElement(By.id("why-abandon")).sendKeys("台帳を直して作り直すため");
		pressTwice("破棄する");
		assertThat(text(".done")).contains("実行2 の破棄を受け付けました");
		assertThat(text("#live .state")).isEqualTo("破棄");
		assertThat(text("main")).contains("破棄した実行のため、やり直せません", "「今すぐ実行」で、最初から作り直せます");
		assertThat(this.browser.findElements(By.cssSelector("main button"))).isEmpty();
		look("run-abandoned");
		assertThat(audited("破棄")).singleElement().asString().contains("admin", "第1回 実行2", "台帳を直して作り直すため", "実施");
	}

	@Test
	@Order(9)
	void withoutScriptsARunIsFollowedAndStoppedPageByPage() throws IOException {
		Files.delete(published());
		this.gate.set(new CountDownLatch(1));
		go("");
		scripts(false);
		try {
			press("今すぐ実行");
			await((page) -> {
				newestRun();
				return text("#live").contains("のうち3段階が終わりました");
			});
			assertThat(text("h1")).as("the one given up is not gone on with").endsWith("実行3");
			picture("run-without-scripts");
			press("停止する");
			assertThat(text("#live")).contains("停止を依頼しています");
			leave(() -> this.browser.findElement(By.linkText("今の状態を見る")).click());
			this.gate.get().countDown();
			await((page) -> {
				this.browser.navigate().refresh();
				return text("#live .state").equals("停止");
			});
		}
		finally {
			scripts(true);
		}
		assertThat(attempt("提出ファイルの確定")).containsExactly("完了");
	}

	@Test
	@Order(10)
	void aRunThatACrashLeftOpenIsRecoveredAndResumed() {
		leaveOpen();
		newestRun();
		assertThat(text("#live .state")).isEqualTo("中断");
		assertThat(text("#live")).contains("終わらないまま止まっています", "「復旧する」を押してください");
		assertThat(attempt("評価")).containsExactly("中断");
		assertThat(text("main")).doesNotContain("実行中");
		look("run-interrupted");
		this.browser.findElement(By.id("why-recover")).sendKeys("停電のため");
		pressTwice("復旧する（中断を失敗として閉じる）");
		assertThat(text(".done")).contains("実行3 の復旧を受け付けました");
		assertThat(text("#live .state")).isEqualTo("失敗");
		assertThat(text(".problem")).contains("「評価」で失敗しました", "強制終了");
		assertThat(this.browser.findElements(By.id("why-recover"))).isEmpty();
		look("run-recovered");
		assertThat(audited("復旧")).singleElement().asString().contains("admin", "第1回 実行3", "停電のため", "実施");
		rerun("resume", "停電から戻ったため");
		await((page) -> text("#live .state").equals("公表済み"));
		await((page) -> attempt("評価").equals(List.of("失敗", "完了")));
		assertThat(attempt("検査")).containsExactly("完了");
	}

	private Path published() {
		return this.office.output().resolve("kanazawa");
	}

	/** What a process that was killed in the middle of a step leaves in the database. */
	private void leaveOpen() {
		JdbcClient jdbc = this.program.getBean(JdbcClient.class);
		jdbc.sql("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'STARTED', EXIT_CODE = 'EXECUTING', END_TIME = NULL"
				+ " WHERE STEP_EXECUTION_ID = (SELECT MAX(STEP_EXECUTION_ID) FROM BATCH_STEP_EXECUTION)")
			.update();
		jdbc.sql("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', EXIT_CODE = 'UNKNOWN', END_TIME = NULL"
				+ " WHERE JOB_EXECUTION_ID = (SELECT MAX(JOB_EXECUTION_ID) FROM BATCH_JOB_EXECUTION)")
			.update();
	}

	/** The entries of the audit trail about a deed. */
	private List<String> audited(String deed) {
		go("audit");
		return this.browser.findElements(By.xpath("//tr[th='" + deed + "']"))
			.stream()
			.map(WebElement::getText)
			.toList();
	}

	private void scripts(boolean run) {
		this.browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
	}

	private void rerun(String how, String why) {
		newestRun();
		new Select(this.browser.findElement(By.id("how"))).selectByValue(how);
		press("何が実行されるかを見る");
		this.browser.findElement(By.id("why")).sendKeys(why);
		press("再実行する");
	}

	@Test
	@Order(11)
	void droppedFilesAreChosen() {
		go("upload");
		this.browser.executeScript("var files = new DataTransfer(); files.items.add(new File(['a'], '財政課.xlsx'));"
				+ " document.getElementById('drop').dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));");
		assertThat(text("#chosen")).isEqualTo("1件選びました：財政課.xlsx");
	}

	@Test
	@Order(12)
	void anUploadNeverOverwrites() throws IOException {
		Path original = this.office.input().resolve("kanazawa/2019/長寿福祉課.xlsx");
		byte[] before = Files.readAllBytes(original);
		Path sent = Files.createDirectories(folder.resolve("sent")).resolve("長寿福祉課.xlsx");
		Files.copy(this.office.input().resolve("kanazawa/2019/市民協働推進課.xlsx"), sent);
		Path letter = Files.writeString(folder.resolve("sent/連絡.docx"), "x");
		go("upload?plan=kanazawa&year=2019");
		this.browser.findElement(By.id("files")).sendKeys(sent + "\n" + letter);
		assertThat(text("#chosen")).contains("2件", "長寿福祉課.xlsx");
		press("受け付ける");
		assertThat(text("table")).contains("長寿福祉課（2）.xlsx", "連絡.docx", "この形式のファイルは受け付けられません");
		look("upload");
		assertThat(Files.readAllBytes(original)).isEqualTo(before);
		assertThat(this.office.input().resolve("kanazawa/2019/長寿福祉課（2）.xlsx")).hasSameBinaryContentAs(sent);
	}

	@Test
	@Order(13)
	void feedbackAndReportsAreTakenAway() {
		go("findings/kanazawa/2019/第1回");
		look("findings");
		this.browser.findElement(By.partialLinkText("長寿福祉課.eml")).click();
		await((page) -> Files.exists(downloads().resolve("長寿福祉課.eml")));
		assertThat(downloads().resolve("長寿福祉課.eml"))
			.hasSameBinaryContentAs(this.office.edition("第1回").resolve("feedback/長寿福祉課.eml"));
		go("reports/kanazawa/2019/第1回");
		look("reports");
		go("files/kanazawa/2019/第1回/進捗状況報告書.html");
		assertThat(this.browser.findElement(By.tagName("h1")).getText()).contains("進捗状況報告書");
		assertThat(this.browser.findElements(By.cssSelector("#items-table"))).hasSize(1);
	}

	@Test
	@Order(14)
	void anItemIsExplained() {
		go("items/kanazawa/2019");
		look("items");
		leave(() -> this.browser.findElement(By.cssSelector("tbody th a")).click());
		assertThat(text("main")).contains("計算の根拠", "目標の種類", "出典");
		look("item");
		go("board/kanazawa/2019/第1回");
		assertThat(text("main")).contains("長寿福祉課", "あとに届いたファイル");
		look("board");
	}

	@Test
	@Order(15)
	void aSecondUserIsMade() {
		go("users");
		this.browser.findElement(By.id("name")).sendKeys("viewer");
		press("追加する");
		this.viewersPassword = text(".secret");
		look("users");
		go("schedule");
		look("schedule");
		go("audit");
		assertThat(text("table")).contains("出力先を直したため", "再実行", "利用者の追加", "ログイン", "失敗", "長寿福祉課.xlsx");
		look("audit");
		press("ログアウト");
		assertThat(text("[role=status]")).contains("ログアウトしました");
	}

	@Test
	@Order(16)
	void aViewerSeesAllAndIsRefusedEveryAction() {
		login("viewer", this.viewersPassword);
		choosePassword(this.viewersPassword);
		assertThat(this.browser.findElements(By.xpath("//button[text()='今すぐ実行']"))).isEmpty();
		leaveOpen();
		newestRun();
		assertThat(text("#live .state")).isEqualTo("中断");
		assertThat(text("main")).contains("「管理」の利用者だけが行えます").doesNotContain("押してください");
		assertThat(this.browser.findElements(By.cssSelector("main button"))).isEmpty();
		look("run-viewer");
		this.browser.executeScript("var form = document.querySelector('form[action$=logout]');"
				+ " form.action = '/plans/kanazawa/run'; form.submit();");
		await((page) -> text("h1").equals("権限がありません"));
		look("refused");
		go("nowhere");
		assertThat(text("h1")).isEqualTo("ページがありません");
	}

	/** No barrier in the page as it stands now, and a picture of it for the eye. */
	private void look(String name) {
		this.browser
			.executeScript("document.querySelectorAll('details').forEach(function (one) { one.open = true; });");
		Results results = new AxeBuilder().withTags(WCAG).analyze(this.browser);
		assertThat(results.getViolations()).as(name).isEmpty();
		assertThat(results.getPasses()).hasSizeGreaterThan(10);
		picture(name);
	}

	private void picture(String name) {
		String pictures = System.getProperty("console.pictures");
		if (pictures != null) {
			try {
				this.browser.executeScript("document.querySelectorAll('.note, pre').forEach(function (one) {"
						+ " one.textContent = one.textContent.replaceAll('" + folder + "', '/srv/annual-review'); });");
				this.browser.manage().window().setSize(new Dimension(1280, 600));
				long height = (Long) Objects
					.requireNonNull(this.browser.executeScript("return document.documentElement.scrollHeight"));
				this.browser.manage().window().setSize(new Dimension(1280, (int) height + 140));
				Files.write(Path.of(pictures, name + ".png"), this.browser.getScreenshotAs(OutputType.BYTES));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void login(String name, String password) {
		go("login");
		this.browser.findElement(By.id("username")).sendKeys(name);
		leave(() -> this.browser.findElement(By.id("password")).sendKeys(password, Keys.ENTER));
	}

	private void choosePassword(String old) {
		this.browser.findElement(By.id("old")).sendKeys(old);
		this.browser.findElement(By.id("new")).sendKeys(PASSWORD);
		this.browser.findElement(By.id("again")).sendKeys(PASSWORD);
		press("変更する");
	}

	private void newestRun() {
		go("runs");
		leave(() -> this.browser.findElement(By.cssSelector("tbody th a")).click());
	}

	private void press(String label) {
		leave(() -> this.browser
			.findElement(By.xpath("//main//button[text()='" + label + "'] | //header//button[text()='" + label + "']"))
			.click());
	}

	/** Two clicks before the next page comes, all that is asked answered with yes. */
	private void pressTwice(String label) {
		WebElement button = this.browser.findElement(By.xpath("//main//button[text()='" + label + "']"));
		leave(() -> this.browser
			.executeScript("window.confirm = () => true; arguments[0].click(); arguments[0].click();", button));
	}

	/** Does something that opens another page, and waits until it has. */
	private void leave(Runnable step) {
		WebElement page = this.browser.findElement(By.tagName("html"));
		step.run();
		// Between two pages the driver may fail with an error of its own; it knows at the
		// next look.
		new WebDriverWait(this.browser, Duration.ofSeconds(60)).ignoring(WebDriverException.class)
			.until(ExpectedConditions.stalenessOf(page));
	}

	private List<String> rows(String word) {
		return this.browser.findElements(By.xpath("//tr[td/span[text()='" + word + "']]/th"))
			.stream()
			.map(WebElement::getText)
			.toList();
	}

	/** How a step ended in each attempt; an only one is not compared. */
	private List<String> attempt(String step) {
		String heading = this.browser.findElements(By.xpath("//h2[text()='試行の比較']")).isEmpty() ? "段階" : "試行の比較";
		return this.browser.findElements(By.xpath("//h2[text()='" + heading + "']/following::table[1]//tr[th='" + step
				+ "']/td/span[contains(@class,'state')]"))
			.stream()
			.map(WebElement::getText)
			.toList();
	}

	private void go(String path) {
		this.browser.get(this.url + path);
	}

	private String text(String selector) {
		return this.browser.findElement(By.cssSelector(selector)).getText();
	}

	private void await(Function<Object, Boolean> condition) {
		new WebDriverWait(this.browser, Duration.ofSeconds(60)).ignoring(WebDriverException.class)
			.until(condition::apply);
	}

	private static Path downloads() {
		return folder.resolve("downloads");
	}

}
