package jp.annualreview.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.annualreview.plan.PolicyNode;

/** シート「体系」: the plan's hierarchy, any depth. */
final class PolicySheet {

	private record Placed(PolicyNode node, RegisterRow row) {
	}

	private final Map<String, Placed> nodes = new LinkedHashMap<>();

	PolicySheet(RegisterTable table) {
		for (RegisterRow row : table.rows()) {
			row.required("コード").ifPresent((code) -> {
				PolicyNode node = new PolicyNode(code, row.exactText("上位コード"), row.text("階層"), row.text("名称"),
						row.text("説明"));
				if (this.nodes.putIfAbsent(code, new Placed(node, row)) != null) {
					row.fault("コード", "同じコードが二つあります。", "コードを変えるか、どちらかの行を削除してください。");
				}
			});
		}
		this.nodes.values().forEach(this::checkParents);
	}

	List<PolicyNode> read() {
		return this.nodes.values().stream().map(Placed::node).toList();
	}

	Set<String> codes() {
		return this.nodes.keySet();
	}

	private void checkParents(Placed placed) {
		String parent = placed.node().parent();
		for (int steps = 0; !parent.isEmpty(); steps++) {
			Placed above = this.nodes.get(parent);
			if (above == null) {
				if (steps == 0) {
					placed.row().fault("上位コード", "このコードがシート「体系」にありません。", "上位の行のコードを確かめてください。");
				}
				return;
			}
			if (steps > this.nodes.size()) {
				placed.row().fault("上位コード", "上位をたどると自分に戻ります。", "上位コードを確かめてください。");
				return;
			}
			parent = above.node().parent();
		}
	}

}
