package jp.annualreview.intake.planlist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.annualreview.plan.ItemNumber;

/**
 * 担当課の割当て: who answers for the items under a node of the hierarchy, for lists that name
 * no department. The nearest node counts; an item's own number is the nearest.
 */
final class Owners {

	private final List<SettingRow> rows;

	Owners(List<SettingRow> rows) {
		this.rows = rows.stream()
			.sorted(Comparator.comparing((SettingRow row) -> code(row).length()).reversed())
			.toList();
	}

	/**
	 * 担当課 and 関係課 of an item.
	 * @param policy 体系コード
	 */
	Map<String, String> of(ItemNumber item, String policy) {
		Optional<SettingRow> owner = this.rows.stream().filter((row) -> code(row).equals(item.value())).findFirst();
		return owner.or(() -> this.rows.stream().filter((row) -> isUnder(policy, code(row))).findFirst())
			.map((row) -> Map.of("担当課", row.value("担当課"), "関係課", row.value("関係課")))
			.orElse(Map.of());
	}

	private static boolean isUnder(String policy, String node) {
		return policy.equals(node)
				|| policy.startsWith(node) && !Character.isLetterOrDigit(policy.charAt(node.length()));
	}

	private static String code(SettingRow row) {
		return new ItemNumber(row.value("体系コード")).value();
	}

}
