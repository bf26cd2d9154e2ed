package jp.annualreview;

import java.util.Map;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The walls between the packages. Whitelists, so that a misspelt name fails instead of
 * checking nothing.
 */
class ArchitectureTests {

	private static final String BASE = "jp.annualreview.";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("jp.annualreview");

	/**
	 * Who may use whom. A package that is not listed fails
	 * {@link #everyPackageHasItsPlace()}.
	 */
	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("plan", Set.of()),
			Map.entry("finding", Set.of("plan")), Map.entry("grading", Set.of("plan", "finding")),
			Map.entry("intake", Set.of("plan", "finding")),
			Map.entry("intake.sheet", Set.of("plan", "finding", "intake")),
			Map.entry("intake.planlist", Set.of("plan", "finding", "intake")),
			Map.entry("ledger", Set.of("plan", "finding", "grading")), Map.entry("report.document", Set.of()),
			Map.entry("report", Set.of("plan", "finding", "grading", "report.document")),
			Map.entry("report.pdf", Set.of("report", "report.document")),
			Map.entry("report.excel", Set.of("report", "report.document", "finding", "plan", "workbook")),
			Map.entry("report.chapter", Set.of("report", "report.document", "plan")),
			Map.entry("report.csv", Set.of("report", "report.document")),
			Map.entry("report.html", Set.of("report", "report.document")), Map.entry("workbook", Set.of()),
			Map.entry("form", Set.of("plan", "report", "workbook")),
			Map.entry("feedback", Set.of("plan", "finding", "report", "workbook")),
			Map.entry("job",
					Set.of("plan", "finding", "grading", "intake", "intake.planlist", "ledger", "report",
							"report.chapter", "report.document", "form", "feedback", "workbook")),
			Map.entry("console", Set.of("plan", "finding", "grading", "ledger", "job")),
			Map.entry("cli", Set.of("plan", "finding", "grading", "ledger", "job", "console")));

	/** What writing a workbook needs. */
	private static final Set<String> WORKBOOKS = Set.of("org.apache.poi..", "org.openxmlformats..",
			"org.apache.xmlbeans..", "com.microsoft..", "org.springframework.context..");

	/** Libraries beside Java, JSpecify and SLF4J that a package may use. */
	private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
			Map.entry("intake.sheet",
					Set.of("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..", "com.microsoft..",
							"org.apache.commons.compress..", "org.springframework.context..")),
			Map.entry("ledger",
					Set.of("javax.sql..", "org.flywaydb.core..", "org.springframework.jdbc..",
							"org.springframework.context..", "org.springframework.beans..",
							"org.springframework.boot.flyway..", "tools.jackson..", "com.fasterxml.jackson..")),
			Map.entry("report.pdf", Set.of("org.openpdf..", "org.springframework.context..")),
			Map.entry("report.excel", WORKBOOKS), Map.entry("workbook", WORKBOOKS), Map.entry("form", WORKBOOKS),
			Map.entry("feedback", WORKBOOKS),
			Map.entry("report.csv", Set.of("org.apache.commons.csv..", "org.springframework.context..")),
			Map.entry("report.html", Set.of("org.thymeleaf..", "org.springframework.context..")),
			Map.entry("job", Set.of("org.springframework..")),
			Map.entry("console", Set.of("org.springframework.boot..", "org.springframework.context..",
					"org.springframework.core..", "org.springframework.http..", "org.springframework.security..",
					"org.springframework.stereotype..", "org.springframework.ui..", "org.springframework.util..",
					"org.springframework.web..", "jakarta.servlet..", "javax.crypto..", "com.nulabinc.zxcvbn..",
					"org.apache.catalina..", "org.apache.coyote..", "org.apache.tomcat.util..")),
			Map.entry("cli",
					Set.of("picocli..", "ch.qos.logback..", "org.springframework.beans..", "org.springframework.boot..",
							"org.springframework.context..", "org.springframework.core..",
							"org.yaml.snakeyaml.error..")));

	static Stream<Arguments> packages() {
		return MAY_USE.keySet().stream().sorted().map(Arguments::of);
	}

	@ParameterizedTest
	@MethodSource("packages")
	void usesOnlyWhatItMay(String name) {
		String[] allowed = Stream
			.of(Stream.of("java..", "javax.xml..", "org.jspecify..", "org.slf4j..", BASE + name),
					MAY_USE.get(name).stream().map((other) -> BASE + other),
					LIBRARIES.getOrDefault(name, Set.of()).stream())
			.flatMap((packages) -> packages)
			.toArray(String[]::new);
		DescribedPredicate<JavaClass> primitive = DescribedPredicate.describe("primitive or array",
				(type) -> type.getBaseComponentType().isPrimitive());
		classes().that()
			.resideInAPackage(BASE + name)
			.should()
			.onlyDependOnClassesThat(resideInAnyPackage(allowed).or(primitive)
				.or(DescribedPredicate.describe("array of an allowed type",
						(type) -> type.isArray() && resideInAnyPackage(allowed).test(type.getBaseComponentType()))))
			.because("package-info of " + name + " says what it must not know")
			.check(CLASSES);
	}

	@Test
	void everyPackageHasItsPlace() {
		Set<String> known = MAY_USE.keySet();
		assertThat(CLASSES.stream()
			.map(JavaClass::getPackageName)
			.filter((name) -> !name.equals("jp.annualreview"))
			.distinct()
			.map((name) -> name.substring(BASE.length()))).isSubsetOf(known);
	}

	@ParameterizedTest(name = "{0} は {1} が使う")
	@CsvSource({ "org.apache.poi.., intake.sheet", "org.apache.poi.., workbook", "org.openpdf.., report.pdf",
			"org.springframework.jdbc.., ledger", "tools.jackson.., ledger", "org.springframework.batch.., job",
			"picocli.., cli", "org.springframework.web.., console", "org.springframework.security.., console",
			"org.apache.commons.csv.., report.csv", "org.thymeleaf.., report.html" })
	void eachLibraryIsUsedInItsHome(String library, String home) {
		DescribedPredicate<JavaClass> usesLibrary = DescribedPredicate.describe("uses " + library,
				(type) -> type.getDirectDependenciesFromSelf()
					.stream()
					.anyMatch((dependency) -> resideInAPackage(library).test(dependency.getTargetClass())));
		assertThat(CLASSES.that(resideInAPackage(BASE + home).and(usesLibrary))).isNotEmpty();
	}

	@ParameterizedTest(name = "{0} は公開しない")
	@CsvSource({ "intake.sheet", "report.pdf", "report.excel", "report.csv", "report.html" })
	void formatPackagesExportNoType(String name) {
		noClasses().that().resideInAPackage(BASE + name).should().bePublic().check(CLASSES);
	}

	@Test
	void stagesFormNoCycle() {
		slices().matching("jp.annualreview.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void valuesAreNoFloatingPointNumbers() {
		noClasses().that()
			.resideInAnyPackage(BASE + "plan", BASE + "finding", BASE + "grading", BASE + "intake")
			.should()
			.dependOnClassesThat(DescribedPredicate.describe("double or float",
					(type) -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
						.contains(type.getName())))
			.because("all arithmetic is decimal")
			.check(CLASSES);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		fields().should()
			.notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
			.because("constructors say what a class needs")
			.check(CLASSES);
	}

	/**
	 * The zone of the host is asked once, by {@code PinnedZone}; for how long something
	 * takes there is nanoTime.
	 */
	@Test
	void timeComesThroughAClock() {
		JavaClasses tests = new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
			.importPackages("jp.annualreview");
		DescribedPredicate<JavaClass> pinning = DescribedPredicate.describe("the pinned zone",
				(type) -> type.getSimpleName().equals("PinnedZone"));
		Set<String> times = Set.of("java.time.LocalDate", "java.time.LocalTime", "java.time.LocalDateTime",
				"java.time.Instant", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.YearMonth",
				"java.time.Year");
		DescribedPredicate<JavaMethodCall> askingTheHost = DescribedPredicate.describe("the host's clock or zone",
				(call) -> {
					String method = call.getTargetOwner().getName() + "." + call.getName();
					return Set
						.of("java.time.Clock.systemDefaultZone", "java.time.Clock.systemUTC",
								"java.time.ZoneId.systemDefault", "java.util.TimeZone.getDefault",
								"java.lang.System.currentTimeMillis", "java.util.Calendar.getInstance")
						.contains(method)
							|| times.contains(call.getTargetOwner().getName()) && call.getName().equals("now")
									&& call.getTarget()
										.getRawParameterTypes()
										.stream()
										.noneMatch((type) -> type.getName().equals("java.time.Clock"));
				});
		for (JavaClasses all : List.of(CLASSES, tests)) {
			noClasses().that(not(pinning))
				.should()
				.callMethodWhere(askingTheHost)
				.orShould()
				.callConstructor(java.util.Date.class)
				.check(all);
		}
	}

	@Test
	void namesSayWhatATypeIs() {
		noClasses().should()
			.haveNameMatching(".*(Utils?|Manager|Helper|Impl)")
			.because("such a name says nothing of the field")
			.check(CLASSES);
	}

	@Test
	void everyPackageSaysWhatItIs() {
		assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
			.allSatisfy((name) -> assertThat(CLASSES.stream()
				.anyMatch((type) -> type.getPackageName().equals(name) && type.getSimpleName().equals("package-info")))
				.as(name)
				.isTrue());
	}

	@Test
	void publicTypesOfPureCoreAreValues() {
		classes().that()
			.resideInAnyPackage(BASE + "plan", BASE + "finding")
			.and()
			.arePublic()
			.and()
			.areTopLevelClasses()
			.and(not(DescribedPredicate.describe("an answer book",
					(JavaClass type) -> type.getSimpleName().equals("AnswerBook"))))
			.should(com.tngtech.archunit.lang.conditions.ArchConditions
				.be(DescribedPredicate.describe("a record, an enum or a sealed interface",
						(JavaClass type) -> type.isRecord() || type.isEnum()
								|| type.isInterface() && type.getModifiers().contains(JavaModifier.ABSTRACT))))
			.check(CLASSES);
	}

}
