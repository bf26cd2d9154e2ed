package jp.annualreview.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.ledger.RunBasis;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.PlanRegister;
import jp.annualreview.plan.Predecessor;

/** 計画の系譜: which plans come before one, as 旧計画ID of the registers tells. */
class PlanLineage {

	private static final Comparator<PlanId> BY_NAME = Comparator.comparing(PlanId::value);

	private final ReviewFolders folders;

	private final RunBases bases;

	private final Registers registers;

	PlanLineage(ReviewFolders folders, RunBases bases, Registers registers) {
		this.folders = folders;
		this.bases = bases;
		this.registers = registers;
	}

	/**
	 * The years of the plans before, in the order they have to be brought up to date.
	 * @throws RegisterUnusableException if the plans lead back to themselves, or a
	 * register on the way cannot be read
	 */
	List<FormerYear> before(PlanId plan) throws IOException {
		List<FormerYear> years = new ArrayList<>();
		collect(plan, List.of(plan), years);
		return years.stream().distinct().toList();
	}

	private void collect(PlanId plan, List<PlanId> way, List<FormerYear> years) throws IOException {
		PlanRegister register = register(plan);
		for (PlanId former : formers(register)) {
			refuseCircle(way, former);
			if (this.folders.plans().contains(former)) {
				collect(former, Stream.concat(way.stream(), Stream.of(former)).toList(), years);
			}
			years.addAll(years(former, register.plan().first()));
		}
	}

	private List<FormerYear> years(PlanId former, FiscalYear successorBegins) throws IOException {
		List<FormerYear> years = new ArrayList<>();
		FiscalYear last = successorBegins.previous();
		List<FiscalYear> returned = this.folders.plans().contains(former) ? this.folders.years(former) : List.of();
		returned.stream()
			.filter((year) -> !year.isAfter(last))
			.forEach((year) -> years.add(new FormerYear.Returned(former, year)));
		if (!returned.contains(last)) {
			years.add(new FormerYear.Missing(former, last));
		}
		return years;
	}

	private void refuseCircle(List<PlanId> way, PlanId former) {
		if (way.contains(former)) {
			String circle = Stream.concat(way.stream(), Stream.of(former))
				.map(PlanId::value)
				.collect(Collectors.joining(" → "));
			throw new RegisterUnusableException(this.folders.relative(this.folders.register(way.getLast())),
					List.of("旧計画IDが一回りして元の計画に戻ります: " + circle + "。シート「取組事項」の旧計画IDに、前の計画の計画IDが書かれているか確かめてください。"));
		}
	}

	/** The plans with those that compare with them, each after the plan it follows. */
	List<PlanId> withSuccessors(Collection<PlanId> changed) throws IOException {
		Set<PlanId> plans = new LinkedHashSet<>(changed.stream().sorted(BY_NAME).toList());
		if (!changed.isEmpty()) {
			for (PlanId plan : this.folders.plans()) {
				if (!this.folders.years(plan).isEmpty() && follows(plan, changed)) {
					plans.add(plan);
				}
			}
		}
		return List.copyOf(plans);
	}

	private boolean follows(PlanId plan, Collection<PlanId> changed) throws IOException {
		try {
			return before(plan).stream()
				.anyMatch((year) -> year instanceof FormerYear.Returned(PlanId former, FiscalYear any)
						&& changed.contains(former));
		}
		catch (RegisterUnusableException ex) {
			// The plan itself says so when its turn comes.
			return false;
		}
	}

	private PlanRegister register(PlanId plan) throws IOException {
		RunBasis basis = this.bases.now(plan);
		return this.registers.of(basis.registerSha256(), basis.registerPath());
	}

	static Set<PlanId> formers(PlanRegister register) {
		Set<PlanId> formers = new TreeSet<>(BY_NAME);
		register.items().forEach((item) -> item.predecessor().map(Predecessor::plan).ifPresent(formers::add));
		return formers;
	}

}
