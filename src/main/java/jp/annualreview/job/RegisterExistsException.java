package jp.annualreview.job;

import java.nio.file.Path;

/** 計画台帳あり: an import would overwrite what the officer has since corrected. */
public final class RegisterExistsException extends ImportRefusedException {

	private static final long serialVersionUID = 1L;

	RegisterExistsException(Path register) {
		super("計画台帳がすでにあります: %s。上書きすると台帳で直した内容が失われます。作り直す場合だけ --force を付けてください。".formatted(register));
	}

}
