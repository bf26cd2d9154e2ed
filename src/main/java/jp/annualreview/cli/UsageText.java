package jp.annualreview.cli;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, in the words of the person's language. */
final class UsageText {

	private UsageText() {
	}

	static String of(ParameterException failure, Texts texts) {
		return switch (failure) {
			case UnmatchedArgumentException unmatched ->
				texts.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
			case MissingParameterException missing -> texts.get("usage.missing", names(missing.getMissing()));
			default -> (failure.getArgSpec() == null) ? texts.get("usage.wrong", String.valueOf(failure.getMessage()))
					: texts.get("usage.value", names(List.of(failure.getArgSpec())), String.valueOf(failure.getValue()),
							String.join("", failure.getArgSpec().description()));
		};
	}

	private static String names(List<ArgSpec> arguments) {
		return arguments.stream()
			.map((argument) -> (argument instanceof OptionSpec option) ? option.longestName() : argument.paramLabel())
			.collect(Collectors.joining(" "));
	}

}
