package jp.annualreview.console;

import java.time.Clock;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import jp.annualreview.ledger.AuditTrail;
import jp.annualreview.ledger.ConsoleRole;
import jp.annualreview.ledger.ConsoleUsers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.multipart.MultipartResolver;

/** 閲覧 sees everything; whatever changes something is a POST and needs 管理. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class SecurityConfiguration {

	private static final String ADMINISTRATOR = ConsoleRole.ADMINISTRATOR.name();

	private static final String STRANGE = "このアドレスでは操作画面を開けません。serve を起動した端末に表示されたアドレスで開いてください。"
			+ "別の名前で開くときは、data/settings.yml の annualreview.console.hosts にその名前を書いてください。";

	private static final String UNREADABLE = "アドレスか送られた内容に、使えない文字があります。概要（/）から開き直してください。";

	/** By itself: what was refused may not reach the other pages. */
	private static final String PAGE = "<!DOCTYPE html><html lang=\"ja\"><meta charset=\"UTF-8\">"
			+ "<title>開けません</title><p>%s</p></html>\n";

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	@Bean
	UserDetailsService userDetailsService(ConsoleUsers users) {
		return (name) -> users.of(name.strip())
			.map(LoggedIn::new)
			.orElseThrow(() -> new UsernameNotFoundException(name));
	}

	@Bean
	LoginAttempts loginAttempts(ConsoleSettings settings, Clock clock) {
		return new LoginAttempts(settings, clock);
	}

	/**
	 * A page elsewhere cannot reach the console by a name that it makes point to this
	 * computer.
	 */
	@Bean
	StrictHttpFirewall knownHosts(GuardedAddress address, ConsoleSettings settings) {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames((host) -> knows(host, address, settings));
		return firewall;
	}

	private static boolean knows(String host, GuardedAddress address, ConsoleSettings settings) {
		return address.answersTo(host) || settings.hosts().contains(host);
	}

	@Bean
	RequestRejectedHandler strangeRequests(GuardedAddress address, ConsoleSettings settings) {
		return (request, response, refusal) -> {
			boolean known = knows(request.getServerName(), address, settings);
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			response.setContentType("text/html;charset=UTF-8");
			response.getWriter().write(PAGE.formatted(known ? UNREADABLE : STRANGE));
		};
	}

	@Bean
	SecurityFilterChain consoleSecurity(HttpSecurity http, ConsoleUsers users, LoginAttempts attempts, AuditTrail audit,
			MultipartResolver forms) throws Exception {
		KnownBrowsers browsers = new KnownBrowsers(users);
		LoginLimit limit = new LoginLimit(attempts, browsers, users, audit);
		Refused refused = new Refused(audit);
		return http.authorizeHttpRequests(SecurityConfiguration::rights)
			.formLogin((login) -> login.loginPage("/login")
				.successHandler(new LoginDone(attempts, browsers, audit))
				.failureHandler(limit))
			.logout((logout) -> logout.logoutSuccessUrl("/login?left"))
			.headers(SecurityConfiguration::headers)
			.exceptionHandling((refusals) -> refusals.accessDeniedHandler(refused))
			.addFilterBefore(new UploadGate(forms, refused), CsrfFilter.class)
			.addFilterBefore(limit, UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(new AccountCheck(users), AuthorizationFilter.class)
			.build();
	}

	private static void rights(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
			.permitAll()
			.requestMatchers("/login", "/static/**", "/actuator/health")
			.permitAll()
			.requestMatchers("/password", "/logout")
			.authenticated()
			.requestMatchers("/users/**", "/actuator/**")
			.hasRole(ADMINISTRATOR)
			.requestMatchers(HttpMethod.GET)
			.authenticated()
			.anyRequest()
			.hasRole(ADMINISTRATOR);
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(ContentPolicy.OF_PAGES))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
			.permissionsPolicyHeader(
					(permissions) -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
	}

}
