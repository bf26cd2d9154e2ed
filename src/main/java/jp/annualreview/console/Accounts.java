package jp.annualreview.console;

import java.time.Duration;

import jp.annualreview.ledger.AuditEntry.Outcome;
import jp.annualreview.ledger.AuditTrail;
import jp.annualreview.ledger.ConsoleRole;
import jp.annualreview.ledger.ConsoleUser;
import jp.annualreview.ledger.ConsoleUsers;

/** 利用者の管理. Somebody with 管理 always remains. */
class Accounts {

	private final ConsoleUsers users;

	private final Passwords passwords;

	private final LoginAttempts attempts;

	private final AuditTrail audit;

	Accounts(ConsoleUsers users, Passwords passwords, LoginAttempts attempts, AuditTrail audit) {
		this.users = users;
		this.passwords = passwords;
		this.attempts = attempts;
		this.audit = audit;
	}

	/**
	 * A new user.
	 * @return its 仮パスワード
	 */
	synchronized String add(String by, String typed, ConsoleRole role) {
		String name = ConsoleUser.fold(typed);
		if (!ConsoleUser.isName(name)) {
			throw new AccountRefusedException("利用者名に使えるのは英数字・漢字・かなと「.」「_」「-」（先頭を除く）で、1〜40字です。大文字・小文字、全角・半角は区別しません。");
		}
		if (this.users.of(name).isPresent()) {
			throw new AccountRefusedException("利用者「" + name + "」は既にいます（大文字・小文字、全角・半角は区別しません）。別の名前にしてください。");
		}
		String password = this.passwords.oneTime();
		this.users.add(new ConsoleUser(name, this.passwords.hash(password), role, true));
		this.audit.record(by, "利用者の追加", name, "役割 " + role.label(), Outcome.DONE);
		return password;
	}

	/**
	 * A new 仮パスワード for a user who has forgotten the password.
	 * @return the 仮パスワード
	 */
	synchronized String reset(String by, String name, ConsoleRole role) {
		String password = this.passwords.oneTime();
		this.users.change(new ConsoleUser(known(name).name(), this.passwords.hash(password), role, true));
		this.audit.record(by, "仮パスワードの発行", name, "", Outcome.DONE);
		return password;
	}

	/** The same for somebody else, whose role stays. */
	synchronized String reset(String by, String name) {
		if (by.equals(name)) {
			throw new AccountRefusedException("自分の仮パスワードは発行できません。右上の「パスワード」で変更してください。");
		}
		return reset(by, name, known(name).role());
	}

	synchronized void role(String by, String name, ConsoleRole role) {
		ConsoleUser user = known(name);
		if (role != ConsoleRole.ADMINISTRATOR) {
			checkAnother(user);
		}
		this.users.change(new ConsoleUser(name, user.hash(), role, user.mustChange()));
		this.audit.record(by, "役割の変更", name, user.role().label() + " → " + role.label(), Outcome.DONE);
	}

	synchronized void remove(String by, String name) {
		checkAnother(known(name));
		this.users.remove(name);
		this.audit.record(by, "利用者の削除", name, "", Outcome.DONE);
	}

	/**
	 * A password of the user's own choice; the present one is no easier to guess than at
	 * the login.
	 */
	ConsoleUser choose(LoginAttempt me, String old, String password, String again) {
		String name = me.name();
		ConsoleUser user = known(name);
		if (this.attempts.admit(me) instanceof LoginAttempts.Answer.Wait(Duration left)) {
			throw new AccountRefusedException(
					"今のパスワードの間違いが続いたため、しばらく受け付けません。" + Moment.span(left) + "待ってから、入力し直してください。");
		}
		if (!this.passwords.matches(user, old)) {
			this.audit.record(name, "パスワードの変更", name, "今のパスワードが違います", Outcome.FAILED);
			throw new AccountRefusedException("今のパスワードが違います。入力し直してください。");
		}
		this.attempts.succeeded(me);
		this.passwords.fault(user, password, again).ifPresent((fault) -> {
			throw new AccountRefusedException(fault);
		});
		ConsoleUser changed = new ConsoleUser(name, this.passwords.hash(password), user.role(), false);
		this.users.change(changed);
		this.audit.record(name, "パスワードの変更", name, "", Outcome.DONE);
		return changed;
	}

	private ConsoleUser known(String name) {
		return this.users.of(name)
			.orElseThrow(() -> new AccountRefusedException("利用者「" + name + "」はいません。ほかの管理者が削除した可能性があります。"));
	}

	private void checkAnother(ConsoleUser user) {
		boolean another = this.users.all()
			.stream()
			.anyMatch((other) -> other.administrator() && !other.name().equals(user.name()));
		if (!another) {
			throw new AccountRefusedException("「管理」の利用者がいなくなるため、変更できません。先にほかの利用者を「管理」にしてください。");
		}
	}

}
