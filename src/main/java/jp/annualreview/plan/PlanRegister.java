package jp.annualreview.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 計画台帳: everything the officer may change, read whole. Items and indicators keep the
 * register's order, which is the order of every list and CSV.
 */
public record PlanRegister(Plan plan, List<Meeting> meetings, List<PolicyNode> policies, List<Item> items,
		List<YearGoal> yearGoals, List<TargetRevision> revisions, List<StageScale> stageScales,
		List<Department> departments, List<ReferenceValue> references, List<PastActual> pastActuals,
		List<EffectAmount> effects, List<CommitteeOpinion> opinions, List<Term> glossary, FormLayout form,
		List<ClosingNote> closingNotes) {

	public PlanRegister {
		meetings = List.copyOf(meetings);
		policies = List.copyOf(policies);
		items = List.copyOf(items);
		yearGoals = List.copyOf(yearGoals);
		revisions = List.copyOf(revisions);
		stageScales = List.copyOf(stageScales);
		departments = List.copyOf(departments);
		references = List.copyOf(references);
		pastActuals = List.copyOf(pastActuals);
		effects = List.copyOf(effects);
		opinions = List.copyOf(opinions);
		glossary = List.copyOf(glossary);
		closingNotes = List.copyOf(closingNotes);
	}

	/** A plan whose returns come in the program's own list form. */
	public PlanRegister(Plan plan, List<Meeting> meetings, List<PolicyNode> policies, List<Item> items,
			List<YearGoal> yearGoals, List<TargetRevision> revisions, List<StageScale> stageScales,
			List<Department> departments, List<ReferenceValue> references, List<PastActual> pastActuals,
			List<EffectAmount> effects, List<CommitteeOpinion> opinions, List<Term> glossary,
			List<ClosingNote> closingNotes) {
		this(plan, meetings, policies, items, yearGoals, revisions, stageScales, departments, references, pastActuals,
				effects, opinions, glossary, FormLayout.LIST, closingNotes);
	}

	public Stream<Indicator> indicators() {
		return this.items.stream().flatMap((item) -> item.indicators().stream());
	}

	public Optional<Item> item(ItemNumber number) {
		return this.items.stream().filter((item) -> item.number().equals(number)).findFirst();
	}

	public Optional<Indicator> indicator(IndicatorId id) {
		return item(id.item()).stream()
			.flatMap((item) -> item.indicators().stream())
			.filter((indicator) -> indicator.id().equals(id))
			.findFirst();
	}

	/**
	 * The register as it stood in a fiscal year: a target revised in a later one is still
	 * the original.
	 */
	public PlanRegister inForce(FiscalYear year) {
		List<TargetRevision> inForce = this.revisions.stream()
			.filter((revision) -> !revision.inForceFrom().isAfter(year))
			.toList();
		if (inForce.size() == this.revisions.size()) {
			return this;
		}
		List<TargetRevision> later = this.revisions.stream()
			.filter((revision) -> !inForce.contains(revision))
			.sorted(Comparator.comparing(TargetRevision::revisedOn).reversed())
			.toList();
		return new PlanRegister(this.plan, this.meetings, this.policies,
				this.items.stream().map((item) -> item.before(later)).toList(), this.yearGoals, inForce,
				this.stageScales, this.departments, this.references, this.pastActuals, this.effects, this.opinions,
				this.glossary, this.form, this.closingNotes);
	}

	/** The register as if it had some of its items only. */
	public PlanRegister only(Set<ItemNumber> some) {
		return new PlanRegister(this.plan, this.meetings, this.policies,
				this.items.stream().filter((item) -> some.contains(item.number())).toList(), this.yearGoals,
				this.revisions, this.stageScales, this.departments, this.references, this.pastActuals, this.effects,
				this.opinions, this.glossary, this.form, this.closingNotes);
	}

	/** Whether an item's department is asked for 効果額: the register has amounts of it. */
	public boolean asksForEffects(ItemNumber item) {
		return this.effects.stream().anyMatch((effect) -> effect.item().equals(item));
	}

	/** 参照値 of a name in a year. */
	public Optional<BigDecimal> reference(String name, FiscalYear year) {
		return this.references.stream()
			.filter((reference) -> reference.name().equals(name) && reference.year().equals(year))
			.map(ReferenceValue::value)
			.findFirst();
	}

	/** The meetings an edition of a year is printed for, each of which gets a copy. */
	public List<Meeting> meetings(FiscalYear year, Edition edition) {
		return this.meetings.stream()
			.filter((meeting) -> meeting.year().equals(year) && meeting.edition().equals(edition))
			.toList();
	}

	/** The register as if an edition were printed for one of its meetings only. */
	public PlanRegister only(Meeting copy) {
		return new PlanRegister(this.plan,
				this.meetings.stream()
					.filter((meeting) -> meeting.equals(copy) || !meeting.year().equals(copy.year())
							|| !meeting.edition().equals(copy.edition()))
					.toList(),
				this.policies, this.items, this.yearGoals, this.revisions, this.stageScales, this.departments,
				this.references, this.pastActuals, this.effects, this.opinions, this.glossary, this.form,
				this.closingNotes);
	}

	/** The first meeting an edition of a year is printed for. */
	public Optional<Meeting> meeting(FiscalYear year, Edition edition) {
		return meetings(year, edition).stream().findFirst();
	}

	/**
	 * The order the editions of a year come out in: that of 会議; one it does not list
	 * follows the last that its own name would put before it.
	 */
	public Comparator<Edition> editionOrder(FiscalYear year) {
		List<Edition> met = this.meetings.stream()
			.filter((meeting) -> meeting.year().equals(year))
			.map(Meeting::edition)
			.distinct()
			.toList();
		return Comparator
			.comparingInt((Edition edition) -> met.contains(edition) ? met.indexOf(edition) : lastBefore(edition, met))
			.thenComparing((edition) -> !met.contains(edition))
			.thenComparing(Comparator.naturalOrder());
	}

	private static int lastBefore(Edition unlisted, List<Edition> met) {
		return met.reversed()
			.stream()
			.filter((edition) -> edition.compareTo(unlisted) < 0)
			.findFirst()
			.map(met::indexOf)
			.orElse(-1);
	}

	/**
	 * 担当課 that is asked for an item in a year: the first named department, a collective
	 * name replaced by its 回答課, a dissolved one by its 後継.
	 */
	public String respondent(Item item, FiscalYear year) {
		return answering(item.leadDepartment(), year);
	}

	/**
	 * The department that answers for a name or 別名 in a year, through 回答課 and 後継; the
	 * name itself where the register does not list it.
	 */
	public String answering(String nameOrAlias, FiscalYear year) {
		return currentName(nameOrAlias, year, 0);
	}

	/**
	 * What a department is called in a year, through 別名 and 後継; a 総称 stays as the plan
	 * prints it.
	 */
	public String nameIn(String nameOrAlias, FiscalYear year) {
		return department(nameOrAlias).filter(Department::collective).isPresent() ? nameOrAlias
				: answering(nameOrAlias, year);
	}

	private String currentName(String name, FiscalYear year, int depth) {
		Optional<Department> department = department(name);
		if (department.isEmpty() || depth > this.departments.size()) {
			return name;
		}
		Department found = department.get();
		if (found.collective() && !found.answeredBy().isEmpty()) {
			return currentName(found.answeredBy().getFirst(), year, depth + 1);
		}
		boolean dissolved = found.to().filter(year::isAfter).isPresent();
		return (dissolved && found.successor().isPresent()) ? currentName(found.successor().get(), year, depth + 1)
				: found.name();
	}

	/** A department by its name or one of its 別名. */
	public Optional<Department> department(String nameOrAlias) {
		return this.departments.stream()
			.filter((department) -> department.name().equals(nameOrAlias) || department.aliases().contains(nameOrAlias))
			.findFirst();
	}

}
