package jp.annualreview.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a file. */
public record Validation(int checks, List<String> failures) {

	public static Validation of(byte[] file, PDFAFlavour standard) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard)) {
			ValidationResult result = Foundries.defaultInstance().createValidator(standard, false).validate(parser);
			return new Validation(result.getTotalAssertions(),
					result.getTestAssertions()
						.stream()
						.filter((one) -> one.getStatus() == TestAssertion.Status.FAILED)
						.map((one) -> one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " "
								+ one.getMessage() + " " + one.getLocation().getContext())
						.toList());
		}
	}

}
