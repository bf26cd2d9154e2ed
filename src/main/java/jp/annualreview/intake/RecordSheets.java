package jp.annualreview.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jp.annualreview.plan.ClosingNote;
import jp.annualreview.plan.CommitteeOpinion;
import jp.annualreview.plan.Edition;
import jp.annualreview.plan.EffectAmount;
import jp.annualreview.plan.FiscalYear;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.Meeting;
import jp.annualreview.plan.ReferenceValue;
import jp.annualreview.plan.Term;
import jp.annualreview.plan.YearGoal;

/** The sheets that hold one plain record per row: 会議, 年度目標, 参照値, 効果額, 委員意見, 用語, 総括. */
final class RecordSheets {

	private final ItemSheet items;

	private final RawWorkbook workbook;

	private final List<RegisterFault> faults;

	RecordSheets(ItemSheet items, RawWorkbook workbook, List<RegisterFault> faults) {
		this.items = items;
		this.workbook = workbook;
		this.faults = faults;
	}

	private RegisterTable table(String sheet, String... needed) {
		return RegisterTable.optional(this.workbook, sheet, this.faults, needed);
	}

	List<Meeting> meetings() {
		return unique(table("会議", "年度"), "版",
				(row) -> row.requiredYear("年度")
					.flatMap((year) -> edition(row).map((edition) -> meeting(row, year, edition))),
				(meeting) -> List.of(meeting.year(), meeting.edition(), meeting.audience()));
	}

	private static Meeting meeting(RegisterRow row, FiscalYear year, Edition edition) {
		String audience = row.text("配付先");
		if (audience.matches(".*[\\\\/:*?\"<>|].*|\\.+")) {
			row.fault("配付先", "配付先の名称に使えない文字があります。", "フォルダー名に使える文字だけで記入してください。");
		}
		String remarks = row.text("内部備考");
		if (!List.of("", "はい", "いいえ").contains(remarks)) {
			row.fault("内部備考", "決められた語ではありません。", "「はい」「いいえ」のいずれかを記入してください。");
		}
		return new Meeting(year, edition, row.text("会議名"), row.date("開催日"), row.date("提出期限"), row.date("基準日"),
				row.text("表題"), audience, !remarks.equals("いいえ"));
	}

	List<ReferenceValue> references() {
		return unique(table("参照値", "参照値名", "年度", "値"), "年度", (row) -> {
			Optional<String> name = row.required("参照値名");
			Optional<FiscalYear> year = row.requiredYear("年度");
			return (name.isPresent() && year.isPresent())
					? row.required("値")
						.flatMap((text) -> row.decimal("値"))
						.map((value) -> new ReferenceValue(name.get(), year.get(), value, row.text("出典")))
					: Optional.empty();
		}, (reference) -> List.of(reference.name(), reference.year()));
	}

	List<Term> glossary() {
		return unique(table("用語", "用語"), "用語",
				(row) -> row.required("用語").map((word) -> new Term(word, row.text("説明"), row.text("読み"))), Term::word);
	}

	List<YearGoal> yearGoals() {
		return all(table("年度目標", "番号", "年度", "文"), (row) -> item(row)
			.flatMap((item) -> row.requiredYear("年度").map((year) -> new YearGoal(item, year, row.text("文")))));
	}

	List<EffectAmount> effects() {
		return unique(table("効果額", "番号", "年度", "区分"), "区分",
				(row) -> item(row).flatMap((item) -> row.requiredYear("年度")
					.map((year) -> new EffectAmount(item, year, recurring(row), row.decimal("見込"), row.decimal("実績")))),
				(effect) -> List.of(effect.item(), effect.year(), effect.recurring()));
	}

	List<CommitteeOpinion> opinions() {
		return all(table("委員意見", "年度", "意見"),
				(row) -> row.requiredYear("年度")
					.flatMap((year) -> edition(row).map((edition) -> new CommitteeOpinion(year, edition,
							optionalItem(row), row.text("意見"), row.text("回答"), row.text("対応状況")))));
	}

	List<ClosingNote> closingNotes(Set<String> policies) {
		return all(table("総括", "区分", "文"), (row) -> {
			Optional<String> part = row.required("区分");
			Optional<String> text = row.required("文");
			String policy = row.exactText("体系コード");
			if (!policy.isEmpty() && !policies.contains(policy)) {
				row.fault("体系コード", "このコードがシート「体系」にありません。", "シート「体系」のコードを確かめてください。");
			}
			return part.flatMap((found) -> text
				.map((line) -> new ClosingNote(found, policy, row.text("見出し"), optionalItem(row), line)));
		});
	}

	private Optional<ItemNumber> item(RegisterRow row) {
		return row.requiredItem("番号").filter((number) -> this.items.knows(number, row, "番号"));
	}

	private Optional<ItemNumber> optionalItem(RegisterRow row) {
		return row.item("番号").filter((number) -> this.items.knows(number, row, "番号"));
	}

	private static boolean recurring(RegisterRow row) {
		String kind = row.text("区分");
		if (!List.of("単年度", "継続").contains(kind)) {
			row.fault("区分", "決められた語ではありません。", "「単年度」「継続」のいずれかを記入してください。");
		}
		return kind.equals("継続");
	}

	private static Optional<Edition> edition(RegisterRow row) {
		String text = row.text("版");
		try {
			return Optional.of(text.isEmpty() ? Edition.FIRST : new Edition(text));
		}
		catch (IllegalArgumentException ex) {
			row.fault("版", "版の名称に使えない文字があります。", "「第1回」のように、フォルダー名に使える文字だけで記入してください。");
			return Optional.empty();
		}
	}

	private static <T> List<T> all(RegisterTable table, Function<RegisterRow, Optional<T>> reading) {
		return table.rows().stream().flatMap((row) -> reading.apply(row).stream()).toList();
	}

	/** Rows that must differ in their key. */
	static <T> List<T> unique(RegisterTable table, String column, Function<RegisterRow, Optional<T>> reading,
			Function<T, Object> key) {
		Set<Object> seen = new HashSet<>();
		List<T> read = new ArrayList<>();
		for (RegisterRow row : table.rows()) {
			reading.apply(row).ifPresent((entry) -> {
				if (!seen.add(key.apply(entry))) {
					row.fault(column, "同じ内容を指す行が二つあります。", "どちらかの行を削除してください。");
				}
				read.add(entry);
			});
		}
		return read;
	}

}
