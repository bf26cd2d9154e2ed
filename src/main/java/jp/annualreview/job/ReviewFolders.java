package jp.annualreview.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;

/**
 * フォルダ: where departments drop their files and where the program works. The input folder
 * belongs to the departments; nothing in it is ever moved or changed.
 */
public record ReviewFolders(Path input, Path output, Path data) {

	static final String REGISTER = "計画台帳.xlsx";

	private static final Predicate<String> YEAR = (name) -> name.matches("(19|20|21)\\d\\d");

	private static final Predicate<String> PLAN = (name) -> name.matches("[a-z0-9-]+");

	/** 令和6年度, R6, 6年度, ２０２４. */
	private static final Predicate<String> MEANT_AS_YEAR = (name) -> Normalizer.normalize(name, Normalizer.Form.NFKC)
		.matches("(令和|平成|[RHrh])?\\s*(元|\\d{1,4})\\s*(年度?)?");

	/** 読まれないフォルダー: one that is surely meant to be read but not named so. */
	public record Overlooked(String path, boolean plan) {
	}

	/** Plans that have a register, by name. */
	List<PlanId> plans() throws IOException {
		return names(this.input, Files::isDirectory).filter(PLAN)
			.map(PlanId::new)
			.filter((plan) -> Files.exists(register(plan)))
			.toList();
	}

	/**
	 * Folders whose names keep them from being read, although they hold a register or
	 * returns.
	 */
	public List<Overlooked> overlooked() throws IOException {
		List<Overlooked> all = new ArrayList<>(names(this.input, Files::isDirectory).filter(PLAN.negate())
			.filter((name) -> Files.exists(this.input.resolve(name).resolve(REGISTER)))
			.map((name) -> new Overlooked(name, true))
			.toList());
		for (PlanId plan : plans()) {
			names(this.input.resolve(plan.value()), Files::isDirectory).filter(YEAR.negate().and(MEANT_AS_YEAR))
				.map((name) -> new Overlooked(plan + "/" + name, false))
				.forEach(all::add);
		}
		return all;
	}

	/** Fiscal years of a plan that have returns, oldest first. */
	List<FiscalYear> years(PlanId plan) throws IOException {
		if (Files.notExists(this.input.resolve(plan.value()))) {
			return List.of();
		}
		List<FiscalYear> years = names(this.input.resolve(plan.value()), Files::isDirectory).filter(YEAR)
			.map((name) -> FiscalYear.of(Integer.parseInt(name)))
			.toList();
		return years.stream().filter((year) -> !isEmpty(plan, year)).toList();
	}

	/**
	 * What stands in the folder of a year, in any depth, by path; lock, temporary and
	 * system files left out.
	 */
	List<Arrival> returns(PlanId plan, FiscalYear year) throws IOException {
		Path folder = year(plan, year);
		return Files.notExists(folder) ? List.of() : Arrivals.in(folder, relative(folder));
	}

	/** Where departments put the returns of a year. */
	Path year(PlanId plan, FiscalYear year) {
		return this.input.resolve(plan.value()).resolve(year.toString());
	}

	Path register(PlanId plan) {
		return this.input.resolve(plan.value()).resolve(REGISTER);
	}

	/** A path as reports name it: relative to the input folder, with {@code /}. */
	String relative(Path file) {
		return this.input.relativize(file).toString().replace('\\', '/');
	}

	/** Where a run prepares its edition. */
	Path prepared(long runId) {
		return this.data.resolve("work").resolve("run-" + runId);
	}

	private boolean isEmpty(PlanId plan, FiscalYear year) {
		try {
			return returns(plan, year).isEmpty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> names(Path folder, Predicate<Path> filter) throws IOException {
		if (Files.notExists(folder)) {
			return Stream.empty();
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(filter).map((entry) -> entry.getFileName().toString()).sorted().toList().stream();
		}
	}

}
