package jp.annualreview.cli;

import picocli.CommandLine.Option;

/** The option of a verb of whose use the audit trail keeps why. */
final class ReasonOption {

	@Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:option.reason}")
	private String reason = "";

	String why() {
		return this.reason;
	}

}
