package jp.annualreview.job;

import java.util.List;

/** The register cannot be used; says every fault with its place. */
public class RegisterUnusableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RegisterUnusableException(String register, List<String> faults) {
		super("計画台帳 " + register + " に誤りがあります。\n" + String.join("\n", faults));
	}

}
