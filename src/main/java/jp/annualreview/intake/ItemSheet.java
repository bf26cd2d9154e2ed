package jp.annualreview.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.annualreview.plan.Indicator;
import jp.annualreview.plan.Item;
import jp.annualreview.plan.ItemFate;
import jp.annualreview.plan.ItemNumber;
import jp.annualreview.plan.ItemStatus;
import jp.annualreview.plan.PlanId;
import jp.annualreview.plan.Predecessor;

/** シート「取組事項」. */
final class ItemSheet {

	private final Map<ItemNumber, RegisterRow> rows = new LinkedHashMap<>();

	ItemSheet(RegisterTable table) {
		for (RegisterRow row : table.rows()) {
			row.requiredItem("番号").ifPresent((number) -> {
				if (this.rows.putIfAbsent(number, row) != null) {
					row.fault("番号", "同じ番号の取組事項が二つあります。", "番号を変えるか、どちらかの行を削除してください。");
				}
			});
		}
	}

	/** The items' names by number; the key set is what other sheets may refer to. */
	Map<ItemNumber, String> names() {
		Map<ItemNumber, String> names = new LinkedHashMap<>();
		this.rows.forEach((number, row) -> names.put(number, row.text("名称")));
		return names;
	}

	/** Reports a number of another sheet that no item has. */
	boolean knows(ItemNumber number, RegisterRow row, String column) {
		boolean known = this.rows.containsKey(number);
		if (!known) {
			row.fault(column, "この番号の取組事項がありません。", "シート「取組事項」の番号を確かめてください。");
		}
		return known;
	}

	List<Item> read(Map<ItemNumber, List<Indicator>> indicators, Set<String> policies, Set<String> departments) {
		return this.rows.entrySet()
			.stream()
			.map((entry) -> item(entry.getKey(), entry.getValue(), indicators.getOrDefault(entry.getKey(), List.of()),
					policies, departments))
			.toList();
	}

	private Item item(ItemNumber number, RegisterRow row, List<Indicator> indicators, Set<String> policies,
			Set<String> departments) {
		row.required("名称");
		String policy = row.exactText("体系コード");
		if (!policy.isEmpty() && !policies.contains(policy)) {
			row.fault("体系コード", "このコードがシート「体系」にありません。", "シート「体系」のコードを確かめてください。");
		}
		List<String> owners = row.list("担当課");
		if (!departments.isEmpty()) {
			owners.stream()
				.filter((name) -> !departments.contains(name))
				.forEach((name) -> row.fault("担当課", "「" + name + "」がシート「部署」にありません。", "シート「部署」の名称か別名を確かめてください。"));
		}
		return new Item(number, policy, row.text("グループ"), row.text("名称"), owners, row.list("関係課"), row.marked("重点"),
				row.marked("継続"), row.text("内容"), row.text("現状と課題"), row.text("目標の状態"), row.year("開始年度"),
				row.year("終了年度"), fate(number, row), row.year("新規"), predecessor(row), indicators);
	}

	private ItemFate fate(ItemNumber number, RegisterRow row) {
		ItemStatus status = row.choice("状態", ItemStatus.values(), ItemStatus::label, ItemStatus.ACTIVE);
		return switch (status) {
			case ACTIVE -> ItemFate.ACTIVE;
			case ENDED, CANCELLED -> new ItemFate(status, row.year("状態の年度"), row.text("状態の理由"), Optional.empty());
			case MERGED -> new ItemFate(status, row.year("状態の年度"), row.text("状態の理由"), other(number, row, "統合先"));
			case RELISTED -> new ItemFate(status, row.year("状態の年度"), row.text("状態の理由"), other(number, row, "再掲元"));
		};
	}

	private Optional<ItemNumber> other(ItemNumber number, RegisterRow row, String column) {
		Optional<ItemNumber> other = row.requiredItem(column);
		other.filter((found) -> knows(found, row, column))
			.filter(number::equals)
			.ifPresent((self) -> row.fault(column, "自分の番号が書かれています。", "相手の取組事項の番号を記入してください。"));
		return other;
	}

	private static Optional<Predecessor> predecessor(RegisterRow row) {
		String plan = row.exactText("旧計画ID");
		if (plan.isEmpty()) {
			return Optional.empty();
		}
		try {
			PlanId id = new PlanId(plan);
			List<ItemNumber> items = row.list("旧番号").stream().map(ItemNumber::new).toList();
			return row.required("旧番号").filter((text) -> !items.isEmpty()).map((text) -> new Predecessor(id, items));
		}
		catch (IllegalArgumentException ex) {
			row.fault("旧計画ID", "計画IDに使えない文字があります。", "英小文字・数字・ハイフンだけで記入してください。");
			return Optional.empty();
		}
	}

}
