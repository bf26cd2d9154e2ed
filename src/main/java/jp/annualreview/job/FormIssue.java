package jp.annualreview.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import jp.annualreview.ledger.EditionKey;
import jp.annualreview.ledger.RunBasis;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.form.DepartmentForm;
import jp.annualreview.form.FormComposer;
import jp.annualreview.form.FormWriter;
import jp.annualreview.form.FormerResults;
import org.springframework.util.FileSystemUtils;

/**
 * 調査票の配布: writes a prefilled form for each department, with the results of earlier years
 * as far as they were published or the register knows them.
 */
public class FormIssue {

	private static final String FOLDER = "forms";

	private final ReviewFolders folders;

	private final Registers registers;

	private final RunBases bases;

	private final EarlierYears earlierYears;

	private final FormWriter writer;

	FormIssue(ReviewFolders folders, Registers registers, RunBases bases, EarlierYears earlierYears,
			FormWriter writer) {
		this.folders = folders;
		this.registers = registers;
		this.bases = bases;
		this.earlierYears = earlierYears;
		this.writer = writer;
	}

	/**
	 * Writes the forms of a year anew.
	 * @param edition whose 提出期限 they name; without one that of the year's first meeting
	 * @throws NothingToReviewException if there is no such plan, or the year is not of it
	 */
	public IssuedForms issue(PlanId plan, FiscalYear year, Optional<Edition> edition) throws IOException {
		if (!this.folders.plans().contains(plan)) {
			throw new NothingToReviewException(NothingToReviewException.Missing.PLAN, plan, Optional.of(year));
		}
		RunBasis basis = this.bases.now(plan);
		PlanRegister register = this.registers.of(basis.registerSha256(), basis.registerPath());
		if (!register.plan().span().contains(year)) {
			throw new NothingToReviewException(NothingToReviewException.Missing.YEAR_OF_PLAN, plan, Optional.of(year));
		}
		EditionKey key = new EditionKey(plan, year, edition.orElseGet(() -> first(register, year)));
		FormerResults former = FormerResults.of(this.earlierYears.answersBefore(key, register), register);
		List<DepartmentForm> forms = new FormComposer(register, year, key.edition(), former).compose();
		Path folder = write(forms, plan, year);
		return new IssuedForms(folder, forms.size(), forms.stream().flatMap(DepartmentForm::rows).count(),
				former.isKnown(year.previous()));
	}

	private static Edition first(PlanRegister register, FiscalYear year) {
		return register.meetings()
			.stream()
			.filter((meeting) -> meeting.year().equals(year))
			.map(Meeting::edition)
			.findFirst()
			.orElse(Edition.FIRST);
	}

	/** Beside the old ones first, so that nobody finds half of them. */
	private Path write(List<DepartmentForm> forms, PlanId plan, FiscalYear year) throws IOException {
		Path folder = this.folders.output().resolve(plan.value()).resolve(year.toString()).resolve(FOLDER);
		Path unfinished = folder.resolveSibling("." + FOLDER + ".tmp");
		FileSystemUtils.deleteRecursively(unfinished);
		Files.createDirectories(unfinished);
		FeedbackNames names = new FeedbackNames();
		for (DepartmentForm form : forms) {
			this.writer.write(form, unfinished.resolve(names.of(form.head().department()) + ".xlsx"));
		}
		FileSystemUtils.deleteRecursively(folder);
		return Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
	}

}
