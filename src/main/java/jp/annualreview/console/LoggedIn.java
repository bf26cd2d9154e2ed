package jp.annualreview.console;

import java.util.Collection;
import java.util.List;

import jp.annualreview.ledger.ConsoleUser;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** ログインした利用者 as known when it logged in; what has changed since ends the session. */
record LoggedIn(ConsoleUser user) implements UserDetails {

	private static final long serialVersionUID = 1L;

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority("ROLE_" + this.user.role().name()));
	}

	@Override
	public String getPassword() {
		return this.user.hash();
	}

	@Override
	public String getUsername() {
		return this.user.name();
	}

}
