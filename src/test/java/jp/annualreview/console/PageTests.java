package jp.annualreview.console;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jp.annualreview.job.ReviewFolders;
import jp.annualreview.ledger.AuditEntry;
import jp.annualreview.ledger.AuditTrail;
import jp.annualreview.ledger.ConsoleRole;
import jp.annualreview.ledger.ConsoleUser;
import jp.annualreview.ledger.ConsoleUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What pages say and take, before anything has run. */
@ConsoleTest
class PageTests {

	@Autowired
	private MockMvc pages;

	@Autowired
	private ReviewFolders folders;

	@Autowired
	private ConsoleUsers users;

	@Autowired
	private AuditTrail audit;

	@BeforeEach
	void aPlanWithoutReturns() throws IOException {
		this.users.all().forEach((one) -> this.users.remove(one.name()));
		this.users.add(new ConsoleUser("管理者", "{noop}x", ConsoleRole.ADMINISTRATOR, false));
		Path register = this.folders.input().resolve("himi/計画台帳.xlsx");
		if (Files.notExists(register)) {
			Files.createDirectories(register.getParent());
			Files.copy(Path.of("input/himi/計画台帳.xlsx"), register);
		}
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "/, 氷見市", "/runs, 実行はまだありません", "/runs?plan=, 実行はまだありません", "/runs?plan=..&page=-1, 実行はまだありません",
			"/schedule, 次回の予定", "/upload, 2026年度", "/audit, 監査記録", "/board/himi/2024/第1回, 未提出",
			"/findings/himi/2024/第1回, まだ公表されていません", "/reports/himi/2024/第1回, まだ公表されていません",
			"/items/himi/2024, まだ公表されていません" })
	void everyPageIsThereFromTheStart(String path, String words) throws Exception {
		this.pages.perform(get(path).with(administrator()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(words)))
			.andExpect(content().string(containsString("<!DOCTYPE html>")));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "console.css", "console.js", "icon.svg" })
	void anUpdatedFileHasAnAddressOfItsOwn(String name) throws Exception {
		String page = this.pages.perform(get("/").with(administrator())).andReturn().getResponse().getContentAsString();
		Matcher address = Pattern.compile("\"(/static/%s)\"".formatted(name.replace(".", "-\\p{XDigit}{32}\\.")))
			.matcher(page);
		assertThat(address.find()).as(page).isTrue();
		this.pages.perform(get(address.group(1))).andExpect(status().isOk());
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/runs/99", "/runs/99/progress", "/runs/99/rerun?how=resume", "/board/nowhere/2024/第1回",
			"/board/himi/1990/第1回", "/items/himi/2024/item?no=1", "/files/himi/2024/第1回/manifest.json",
			"/files/himi/2024/第1回/計画台帳.xlsx" })
	void whatIsNotThereIsSaidToBe(String path) throws Exception {
		this.pages.perform(get(path).with(administrator())).andExpect(status().isNotFound());
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/files/himi/2024/第1回/../../../計画台帳.xlsx", "/files/himi/2024/../x", "/board/HIMI/2024/第1回",
			"/board/himi/x/第1回", "/items/himi/0", "/items/himi/99999", "/board/himi/2024/forms", "/runs/x" })
	void whatCannotBeMeantIsRefused(String path) throws Exception {
		this.pages.perform(get(path).with(administrator())).andExpect(status().is4xxClientError());
	}

	@Test
	void aReportIsShutOffFromTheConsole() throws Exception {
		Path file = this.folders.output().resolve("himi/2023/第1回/進捗状況報告書.html");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "<h1>進捗状況報告書</h1>");
		this.pages.perform(get("/files/himi/2023/第1回/進捗状況報告書.html").with(administrator()))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Type", "text/html;charset=UTF-8"))
			.andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
			.andExpect(header().string("Content-Disposition", containsString("inline")));
		this.pages.perform(get("/files/himi/2023/第1回/進捗状況報告書.html?download=1").with(administrator()))
			.andExpect(header().string("Content-Disposition", containsString("attachment")));
	}

	@Test
	void uploadsLieInTheirFolderUnderSafeNames() throws Exception {
		send("財政課.xlsx", "番号,実績\n1,one\n").andExpect(redirectedUrl("/upload?plan=himi&year=2025"));
		send("財政課.xlsx", "番号,実績\n1,another\n");
		send("../../outside.xlsx", "番号,実績\n1,three\n");
		send(".~hidden.xlsx", "番号,実績\n1,four\n");
		send("letter.docx", "five");
		try (Stream<Path> files = Files.list(this.folders.input().resolve("himi/2025"))) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsExactlyInAnyOrder("財政課.xlsx",
					"財政課（2）.xlsx", "outside.xlsx", "hidden.xlsx");
		}
		assertThat(this.folders.input().resolve("himi/2025/財政課.xlsx")).hasContent("番号,実績\n1,one\n");
		assertThat(this.audit.newest(0, 5)).extracting((entry) -> entry.outcome().label())
			.containsExactly("拒否", "実施", "実施", "実施", "実施");
	}

	@Test
	void whatIsNoSpreadsheetIsRefusedAtOnce() throws Exception {
		send("空.xlsx", "");
		send("文書.xlsx", "%PDF-1.7");
		assertThat(this.folders.input().resolve("himi/2025/空.xlsx")).doesNotExist();
		assertThat(this.audit.newest(0, 2)).extracting((entry) -> entry.outcome().label()).containsExactly("拒否", "拒否");
	}

	@Test
	void aSignNoAddressHasIsAnsweredWithAPage() throws Exception {
		this.pages.perform(get(URI.create("/board/himi/2024/%00")).with(administrator()))
			.andExpect(status().isBadRequest())
			.andExpect(content().string(containsString("<!DOCTYPE html>")))
			.andExpect(content().string(containsString("使えない文字")));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "himi", "../himi/2025", "himi/2025/x", "himi\0/2025", "himi/9999" })
	void aFolderThatIsNoneIsNotWrittenTo(String into) throws Exception {
		send(into, "財政課.xlsx", "番号,実績\n1,one\n").andExpect(status().isNotFound());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "400, 使えない文字", "404, このページはありません", "413, 大きすぎる", "500, 保守担当" })
	void whatWasRefusedIsToldOnAPage(int code, String words) throws Exception {
		this.pages
			.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code)
				.accept(MediaType.TEXT_HTML)
				.with(administrator()))
			.andExpect(content().string(containsString("<!DOCTYPE html>")))
			.andExpect(content().string(containsString(words)));
	}

	@Test
	void anEditionIsWithdrawnWithAReasonOnly() throws Exception {
		this.pages
			.perform(post("/withdraw").param("plan", "himi")
				.param("year", "2024")
				.param("edition", "だい二回")
				.param("why", " ")
				.with(administrator())
				.with(csrf()))
			.andExpect(flash().attribute("problem", containsString("理由")));
		this.pages
			.perform(post("/withdraw").param("plan", "himi")
				.param("year", "2024")
				.param("edition", "だい二回")
				.param("why", "誤って作成")
				.with(administrator())
				.with(csrf()))
			.andExpect(flash().attribute("problem", containsString("公表されていません")));
		assertThat(this.audit.newest(0, 1)).singleElement()
			.satisfies((entry) -> assertThat(entry.detail()).contains("誤って作成", "公表されていません"));
	}

	@Test
	void aFolderThatIsNotReadIsTold() throws Exception {
		Path folder = Files.createDirectories(this.folders.input().resolve("himi/令和7年度"));
		this.pages.perform(get("/").with(administrator()))
			.andExpect(content().string(containsString("受付フォルダの himi/令和7年度 は読み取っていません。年度のフォルダーの名前は")));
		Files.delete(folder);
	}

	@Test
	void anUploadWithoutAFolderIsAskedForIt() throws Exception {
		this.pages.perform(get("/upload").with(administrator()))
			.andExpect(content().string(containsString("<option value=\"\">選んでください</option>")));
		send("", "財政課.xlsx", "番号,実績\n1,one\n").andExpect(redirectedUrl("/upload"))
			.andExpect(flash().attribute("problem", containsString("選ばれていません")));
	}

	@Test
	void theAuditTrailShowsNoSignThatTurnsTheLine() {
		this.audit.record("管理者", "受付", "調査\u202exslx.課\nfake", "", AuditEntry.Outcome.DONE);
		assertThat(this.audit.newest(0, 1).getFirst().subject()).isEqualTo("調査 xslx.課 fake");
	}

	@Test
	void aRunWithoutReturnsIsRefusedInWords() throws Exception {
		this.pages.perform(post("/plans/himi/run").param("year", "2024").with(administrator()).with(csrf()))
			.andExpect(redirectedUrl("/schedule"))
			.andExpect(flash().attribute("problem", containsString("提出ファイルがありません")));
	}

	private ResultActions send(String name, String text) throws Exception {
		return send("himi/2025", name, text);
	}

	private ResultActions send(String folder, String name, String text) throws Exception {
		return this.pages
			.perform(multipart("/upload")
				.file(new MockMultipartFile("files", name, "application/octet-stream",
						text.getBytes(StandardCharsets.UTF_8)))
				.param("folder", folder)
				.with(administrator())
				.with(csrf()));
	}

	private RequestPostProcessor administrator() {
		return user(new LoggedIn(this.users.of("管理者").orElseThrow()));
	}

}
