package jp.annualreview.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
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
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who gets in, and who may do what. */
@ConsoleTest
class AccessTests {

	private static final Map<String, String> HASHES = new HashMap<>();

	@Autowired
	private MockMvc pages;

	@Autowired
	private ConsoleUsers users;

	@Autowired
	private Passwords passwords;

	@Autowired
	private AuditTrail audit;

	@BeforeEach
	void twoUsers() {
		this.users.all().forEach((one) -> this.users.remove(one.name()));
		add("管理者", ConsoleRole.ADMINISTRATOR, false);
		add("閲覧者", ConsoleRole.VIEWER, false);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/", "/password", "/users", "/actuator/metrics", "/actuator", "/nowhere" })
	void nothingIsShownBeforeLogin(String path) throws Exception {
		this.pages.perform(get(path)).andExpect(status().isFound()).andExpect(redirectedUrl("/login"));
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource({ "閲覧者, /, 200", "閲覧者, /password, 200", "閲覧者, /users, 403", "閲覧者, /actuator/metrics, 403", "管理者, /, 200",
			"管理者, /users, 200", "管理者, /actuator/metrics, 200", "閲覧者, /nowhere, 404" })
	void seesWhatTheRoleMaySee(String name, String path, int status) throws Exception {
		this.pages.perform(get(path).with(as(name))).andExpect(status().is(status));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/users", "/users/閲覧者/role", "/users/管理者/remove", "/anything/at/all" })
	void aViewerChangesNothing(String path) throws Exception {
		this.pages.perform(post(path).param("name", "新人").param("role", "ADMINISTRATOR").with(as("閲覧者")).with(csrf()))
			.andExpect(status().isForbidden())
			.andExpect(forwardedUrl("/refused/role"));
		assertThat(this.users.all()).extracting(ConsoleUser::name).containsExactly("管理者", "閲覧者");
		AuditEntry entry = this.audit.newest(0, 1).getFirst();
		assertThat(List.of(entry.who(), entry.subject(), entry.outcome().label())).containsExactly("閲覧者", path, "拒否");
	}

	@Test
	void anActionOfAnotherSiteIsRefused() throws Exception {
		this.pages.perform(post("/users/remove").param("name", "閲覧者").with(as("管理者")))
			.andExpect(status().isForbidden())
			.andExpect(forwardedUrl("/refused/stale"));
		assertThat(this.users.of("閲覧者")).isPresent();
	}

	@Test
	void aNameThatWasMadeToPointHereIsRefused() throws Exception {
		this.pages.perform(get("/login").with((request) -> {
			request.setServerName("rebound.example");
			return request;
		}))
			.andExpect(status().isBadRequest())
			.andExpect(content().string(containsString("annualreview.console.hosts")));
	}

	@Test
	void filesOfNobodyAreNotEvenLookedAt() throws Exception {
		this.pages.perform(multipart("/upload").file("files", new byte[1]).with(csrf()))
			.andExpect(redirectedUrl("/login?expired"));
		this.pages.perform(multipart("/upload").file("files", new byte[1]).with(csrf()).with(as("閲覧者")))
			.andExpect(forwardedUrl("/refused/role"));
	}

	@Test
	void healthIsOpenAndSaysNothingMore() throws Exception {
		this.pages.perform(get("/actuator/health"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("\"UP\"")))
			.andExpect(content().string(not(containsString("components"))));
	}

	@Test
	void everyPageIsGuardedByItsHeaders() throws Exception {
		this.pages.perform(get("/login"))
			.andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
			.andExpect(header().string("X-Frame-Options", "DENY"))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Referrer-Policy", "no-referrer"))
			.andExpect(header().string("Cache-Control", containsString("no-store")));
	}

	@Test
	void theOneTimePasswordOpensOnlyItsOwnPage() throws Exception {
		add("新人", ConsoleRole.ADMINISTRATOR, true);
		MockHttpSession session = login("新人", "password-新人");
		this.pages.perform(get("/").session(session)).andExpect(redirectedUrl("/password"));
		this.pages.perform(post("/users/remove").param("name", "閲覧者").session(session).with(csrf()))
			.andExpect(redirectedUrl("/password"));
		this.pages
			.perform(post("/password").session(session)
				.with(csrf())
				.param("old", "password-新人")
				.param("password", "horse-battery-staple")
				.param("again", "horse-battery-staple"))
			.andExpect(redirectedUrl("/"));
		this.pages.perform(get("/").session(session)).andExpect(status().isOk());
	}

	@Test
	void aChangedUserIsLoggedOutAtOnce() throws Exception {
		MockHttpSession session = login("閲覧者", "password-閲覧者");
		this.pages.perform(get("/").session(session)).andExpect(status().isOk());
		this.pages.perform(post("/users/reset").param("name", "閲覧者").with(as("管理者")).with(csrf()))
			.andExpect(redirectedUrl("/users"));
		this.pages.perform(get("/").session(session)).andExpect(redirectedUrl("/login?expired"));
	}

	@Test
	void theLastAdministratorStays() throws Exception {
		this.pages.perform(post("/users/remove").param("name", "管理者").with(as("管理者")).with(csrf()))
			.andExpect(redirectedUrl("/users"));
		this.pages
			.perform(post("/users/role").param("name", "管理者").param("role", "VIEWER").with(as("管理者")).with(csrf()))
			.andExpect(redirectedUrl("/users"));
		assertThat(this.users.of("管理者")).map(ConsoleUser::role).contains(ConsoleRole.ADMINISTRATOR);
	}

	@Test
	void failedLoginsAreLimited() throws Exception {
		add("標的", ConsoleRole.VIEWER, false);
		for (int attempt = 0; attempt < 5; attempt++) {
			attempt("標的", "wrong").andExpect(redirectedUrl("/login?failed"));
		}
		attempt("標的", "password-標的").andExpect(redirectedUrlPattern("/login?limited=*"));
		assertThat(this.audit.newest(0, 6)).extracting((entry) -> entry.outcome().label())
			.containsExactly("拒否", "失敗", "失敗", "失敗", "失敗", "失敗");
	}

	@Test
	void aBrowserTheUserKnowsIsNotShutOutByOthers() throws Exception {
		add("常連", ConsoleRole.VIEWER, false);
		Cookie known = attempt("常連", "password-常連").andReturn().getResponse().getCookie(KnownBrowsers.COOKIE);
		assertThat(known).isNotNull();
		for (int attempt = 0; attempt < 5; attempt++) {
			attempt("常連", "wrong");
		}
		attempt("常連", "password-常連").andExpect(redirectedUrlPattern("/login?limited=*"));
		attempt("常連", "password-常連", known).andExpect(redirectedUrl("/"));
		attempt("常連", "password-常連", new Cookie(KnownBrowsers.COOKIE, known.getValue() + "0"))
			.andExpect(redirectedUrlPattern("/login?limited=*"));
	}

	@Test
	void whatIsNoUsersNameIsNotKept() throws Exception {
		attempt("my-secret-typed-too-soon", "wrong").andExpect(redirectedUrl("/login?failed"));
		assertThat(this.audit.newest(0, 1)).singleElement()
			.satisfies((entry) -> assertThat(entry.who() + entry.detail()).contains("登録のない利用者名")
				.doesNotContain("my-secret"));
	}

	@Test
	void onePersonIsOneUserHoweverTheNameIsTyped() throws Exception {
		add("yamada", ConsoleRole.VIEWER, false);
		attempt(" ＹAMADA ", "password-yamada").andExpect(redirectedUrl("/"));
		for (String name : List.of("YAMADA", "Ｙamada", "..", ".", "-x", "а", "a b", "a/b", "")) {
			this.pages.perform(post("/users").param("name", name).param("role", "VIEWER").with(as("管理者")).with(csrf()))
				.andExpect(flash().attributeExists("problem"));
		}
		this.pages.perform(post("/users").param("name", "Ｓato").param("role", "VIEWER").with(as("管理者")).with(csrf()))
			.andExpect(flash().attribute("issuedTo", "sato"));
		assertThat(this.users.all()).hasSize(4);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "..", "ADMIN", "a/b", "a;b", " x" })
	void anyUserOfAnOlderVersionCanBeRemoved(String name) throws Exception {
		add(name, ConsoleRole.VIEWER, false);
		this.pages.perform(get("/users").with(as("管理者"))).andExpect(status().isOk());
		this.pages.perform(post("/users/remove").param("name", name).with(as("管理者")).with(csrf()))
			.andExpect(redirectedUrl("/users"));
		assertThat(this.users.of(name)).isEmpty();
	}

	@Test
	void aWrongPresentPasswordIsThrottledLikeALogin() throws Exception {
		add("居残り", ConsoleRole.VIEWER, false);
		for (int attempt = 0; attempt < 5; attempt++) {
			choose("居残り", "wrong").andExpect(flash().attribute("problem", containsString("今のパスワードが違います")));
		}
		choose("居残り", "password-居残り").andExpect(flash().attribute("problem", containsString("待ってから")));
	}

	private ResultActions choose(String name, String old) throws Exception {
		return this.pages.perform(post("/password").with(as(name))
			.with(csrf())
			.param("old", old)
			.param("password", "horse-battery-staple")
			.param("again", "horse-battery-staple"));
	}

	@Test
	void nobodyShutsOneselfOut() throws Exception {
		this.pages.perform(post("/users/reset").param("name", "管理者").with(as("管理者")).with(csrf()))
			.andExpect(flash().attribute("problem", containsString("自分の仮パスワード")));
		assertThat(this.users.of("管理者")).map(ConsoleUser::mustChange).contains(false);
	}

	private ResultActions attempt(String name, String password, Cookie known) throws Exception {
		return this.pages
			.perform(post("/login").with(csrf()).cookie(known).param("username", name).param("password", password));
	}

	private ResultActions attempt(String name, String password) throws Exception {
		return this.pages.perform(post("/login").with(csrf()).param("username", name).param("password", password));
	}

	private MockHttpSession login(String name, String password) throws Exception {
		MvcResult result = attempt(name, password).andExpect(redirectedUrl("/")).andReturn();
		return (MockHttpSession) result.getRequest().getSession();
	}

	private RequestPostProcessor as(String name) {
		return user(new LoggedIn(this.users.of(name).orElseThrow()));
	}

	private void add(String name, ConsoleRole role, boolean mustChange) {
		this.users.add(new ConsoleUser(name, HASHES.computeIfAbsent("password-" + name, this.passwords::hash), role,
				mustChange));
	}

}
