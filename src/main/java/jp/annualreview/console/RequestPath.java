package jp.annualreview.console;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriUtils;

/** What was asked for, as a person would write it. */
final class RequestPath {

	private RequestPath() {
	}

	static String of(HttpServletRequest request) {
		return UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
	}

}
