package jp.annualreview.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.finding.Severity;
import jp.annualreview.plan.EffectAmount;
import jp.annualreview.plan.EffectAnswer;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.PlanRegister;

/**
 * 効果額の検査: the amounts given for an item, one of each kind however many rows it has. A
 * fault in an amount holds back the amount, not the answer beside it.
 */
final class EffectChecks {

	private final PlanRegister register;

	private final FiscalYear year;

	private final EffectReader reader = new EffectReader();

	EffectChecks(PlanRegister register, FiscalYear year) {
		this.register = register;
		this.year = year;
	}

	/** The amounts that count of the rows that count for an item. */
	List<EffectAnswer> check(Item item, List<Candidate> rows, List<Finding> findings) {
		List<EffectAnswer> answers = new ArrayList<>();
		for (boolean recurring : List.of(false, true)) {
			List<Cell> cells = rows.stream()
				.filter((row) -> !row.repeated())
				.map((row) -> new Cell(row, recurring))
				.filter((cell) -> cell.raw().hasPlace())
				.toList();
			amount(item, cells, findings).ifPresent(answers::add);
		}
		return answers;
	}

	private Optional<EffectAnswer> amount(Item item, List<Cell> cells, List<Finding> findings) {
		List<EffectAnswer> amounts = cells.stream().flatMap((cell) -> read(cell, findings).stream()).toList();
		if (cells.stream().allMatch((cell) -> cell.raw().isEmpty())) {
			cells.stream()
				.findFirst()
				.filter((cell) -> isMissed(item, cell))
				.ifPresent((cell) -> findings.add(blank(cell)));
		}
		if (amounts.isEmpty()) {
			return Optional.empty();
		}
		Cell first = cells.stream().filter((cell) -> !cell.raw().isEmpty()).findFirst().orElseThrow();
		if (amounts.stream().map(EffectAnswer::amount).distinct().count() > 1) {
			findings.add(several(first, amounts));
			return Optional.empty();
		}
		if (item.fate().in(this.year) == ItemStatus.RELISTED) {
			findings.add(relisted(item, first));
			return Optional.empty();
		}
		doubts(item, first, amounts.getFirst(), findings);
		return Optional.of(amounts.getFirst());
	}

	private Optional<EffectAnswer> read(Cell cell, List<Finding> findings) {
		EffectReading reading = this.reader.read(cell.raw());
		reading.doubts().forEach((doubt) -> findings.add(cell.finding(doubt.code(), doubt.problem(), doubt.remedy())));
		return reading.amount()
			.map((amount) -> new EffectAnswer(cell.row().item().number(), this.year, cell.recurring(), amount,
					cell.raw().text(), cell.row().received().department(), cell.row().at(cell.raw())));
	}

	private boolean isMissed(Item item, Cell cell) {
		return item.fate().in(this.year) == ItemStatus.ACTIVE
				&& registered(item, cell.recurring()).filter((effect) -> effect.expected().isPresent())
					.filter((effect) -> effect.actual().isEmpty())
					.isPresent();
	}

	private Optional<EffectAmount> registered(Item item, boolean recurring) {
		return this.register.effects()
			.stream()
			.filter((effect) -> effect.item().equals(item.number()) && effect.year().equals(this.year)
					&& effect.recurring() == recurring)
			.findFirst();
	}

	private void doubts(Item item, Cell cell, EffectAnswer answer, List<Finding> findings) {
		Optional<EffectAmount> known = registered(item, cell.recurring());
		known.flatMap(EffectAmount::actual)
			.filter((actual) -> actual.compareTo(answer.amount()) != 0)
			.ifPresent((actual) -> findings.add(differs(cell, answer.amount(), actual)));
		known.flatMap(EffectAmount::expected)
			.filter((expected) -> expected.signum() > 0 && answer.amount().signum() < 0)
			.ifPresent((expected) -> findings.add(opposite(cell, answer.amount(), expected)));
		if (List.of(ItemStatus.ENDED, ItemStatus.CANCELLED, ItemStatus.MERGED).contains(item.fate().in(this.year))) {
			findings.add(ended(item, cell));
		}
	}

	private static Finding blank(Cell cell) {
		return cell.finding(FindingCode.K20, cell.heading() + "が空欄です。", "効果がなければ「0」、未確定なら「集計中」と記入してください。");
	}

	private static Finding several(Cell cell, List<EffectAnswer> amounts) {
		String all = String.join("、", amounts.stream().map(EffectAnswer::printed).distinct().toList());
		return cell.finding(FindingCode.K04, cell.heading() + "が行によって異なります（" + all + "）。",
				"取組事項の合計額を、初めの行にだけ記入して再提出してください。この金額は使っていません。");
	}

	private static Finding relisted(Item item, Cell cell) {
		String original = item.fate().counterpart().map((number) -> "番号" + number).orElse("元の取組");
		return cell
			.finding(FindingCode.K18, "再掲の番号%sに%sがあります。".formatted(item.number(), cell.heading()),
					"効果額は%sで一度だけ数えます。%sの行に記入されているか確かめてください。".formatted(original, original))
			.with(Severity.NOTE);
	}

	private Finding differs(Cell cell, BigDecimal answered, BigDecimal registered) {
		return cell.finding(FindingCode.K09,
				"%sの回答 %s 円が、計画台帳の実績 %s 円と異なります。".formatted(cell.heading(), plain(answered), plain(registered)),
				"台帳の金額を使いました。台帳が誤りなら事務局に連絡してください。");
	}

	private Finding opposite(Cell cell, BigDecimal answered, BigDecimal expected) {
		return cell.finding(FindingCode.K23,
				"%s %s 円の符号が見込 %s 円と異なります。".formatted(cell.heading(), plain(answered), plain(expected)),
				"効果がマイナス（経費の増など）でよいか確認し、削減した額を表す場合は符号を付けずに再提出してください。");
	}

	private static Finding ended(Item item, Cell cell) {
		return cell.finding(FindingCode.K14, "番号%sは取組を終えていますが、%sがあります。".formatted(item.number(), cell.heading()),
				"取組を終えた後に新たに生じた効果か確かめてください。");
	}

	private String plain(BigDecimal yen) {
		return "%s%,d".formatted((yen.signum() < 0) ? this.register.plan().negatives().label() : "",
				yen.abs().toBigInteger());
	}

	/** 効果額の欄 of one row. */
	private record Cell(Candidate row, boolean recurring) {

		RawCell raw() {
			return this.recurring ? this.row.row().effectRecurring() : this.row.row().effectOnce();
		}

		String heading() {
			return (this.recurring ? ReturnColumn.EFFECT_RECURRING : ReturnColumn.EFFECT_ONCE).heading();
		}

		Finding finding(FindingCode code, String problem, String remedy) {
			return Finding.of(code, this.row.received().department(), this.row.indicator().id(), this.row.at(raw()),
					raw().text(), problem, remedy);
		}

	}

}
