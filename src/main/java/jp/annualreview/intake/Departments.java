package jp.annualreview.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.annualreview.plan.Department;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.PlanRegister;

/**
 * 担当課の照合: finds the department that stands behind a written name, through 別名, 総称 and 後継.
 */
final class Departments {

	private final PlanRegister register;

	private final FiscalYear year;

	/** Every known name, width and blanks folded away, with the name as registered. */
	private final Map<String, String> names = new LinkedHashMap<>();

	Departments(PlanRegister register, FiscalYear year) {
		this.register = register;
		this.year = year;
		register.departments().stream().flatMap(Departments::spellings).forEach(this::know);
		register.items()
			.stream()
			.flatMap((item) -> Stream.of(item.departments(), item.related()).flatMap(Collection::stream))
			.forEach(this::know);
	}

	private static Stream<String> spellings(Department department) {
		return Stream.concat(Stream.of(department.name()), department.aliases().stream());
	}

	private void know(String name) {
		this.names.putIfAbsent(Folding.squeeze(name), name);
	}

	/** Who sent a return: title block or form, else sheet name, else file name. */
	Optional<String> sender(DepartmentReturn sent) {
		if (!sent.department().isBlank()) {
			return exactly(sent.department());
		}
		return exactly(sent.sheet()).or(() -> mentionedIn(sent.file()));
	}

	private Optional<String> exactly(String written) {
		return Optional.ofNullable(this.names.get(Folding.squeeze(written))).map(this::answering);
	}

	/** A known name that a person might take for the written one: 高 for 髙. */
	Optional<String> lookingLike(String written) {
		String sight = LookalikeKanji.unify(Folding.squeeze(written));
		return this.names.entrySet()
			.stream()
			.filter((name) -> LookalikeKanji.unify(name.getKey()).equals(sight))
			.map(Map.Entry::getValue)
			.findFirst();
	}

	/** The longest known name in a file name such as {@code 01_財政課(訂正).xlsx}. */
	private Optional<String> mentionedIn(String file) {
		String folded = Folding.squeeze(file);
		return this.names.entrySet()
			.stream()
			.filter((name) -> !name.getKey().isEmpty() && folded.contains(name.getKey()))
			.max(Comparator.comparingInt((name) -> name.getKey().length()))
			.map((name) -> answering(name.getValue()));
	}

	private String answering(String name) {
		return this.register.answering(name, this.year);
	}

	String respondent(Item item) {
		return this.register.respondent(item, this.year);
	}

	/**
	 * Whether a department stands in an item's list behind the first, or shares its 総称.
	 */
	boolean standsBehind(String department, Item item) {
		return item.departments().stream().flatMap(this::allBehind).anyMatch(department::equals);
	}

	private Stream<String> allBehind(String name) {
		List<String> shared = this.register.department(name).map(Department::answeredBy).orElse(List.of());
		return Stream.concat(Stream.of(name), shared.stream()).map(this::answering);
	}

	/**
	 * The departments that are asked in the year, in register order, and those that once
	 * were and have sent something all the same.
	 */
	List<String> respondents(Predicate<String> sent) {
		List<String> asked = respondentsOf((item) -> item.askedIn(this.year));
		return respondentsOf((item) -> true).stream()
			.filter((name) -> asked.contains(name) || sent.test(name))
			.toList();
	}

	private List<String> respondentsOf(Predicate<Item> some) {
		return this.register.items()
			.stream()
			.filter((item) -> !item.indicators().isEmpty())
			.filter(some)
			.map(this::respondent)
			.filter((name) -> !name.isEmpty())
			.distinct()
			.toList();
	}

}
