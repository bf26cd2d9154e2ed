package jp.annualreview.console;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartResolver;

/**
 * Takes files from 管理 only, before the form's token is looked for: to find it, all files
 * are written to the disk first.
 */
class UploadGate extends OncePerRequestFilter {

	private final MultipartResolver forms;

	private final Refused refused;

	UploadGate(MultipartResolver forms, Refused refused) {
		this.forms = forms;
		this.refused = refused;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.forms.isMultipart(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication user = SecurityContextHolder.getContext().getAuthentication();
		if (user != null && user.getPrincipal() instanceof LoggedIn loggedIn && loggedIn.user().administrator()) {
			chain.doFilter(request, response);
		}
		else {
			this.refused.handle(request, response, new AccessDeniedException("files"));
		}
	}

}
