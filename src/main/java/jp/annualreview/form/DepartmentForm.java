package jp.annualreview.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 調査票: the form one department is asked to fill in. */
public record DepartmentForm(FormHead head, List<FormItem> items) {

	/** 様式版: a return on an older one is asked about. */
	public static final String VERSION = "1";

	public DepartmentForm {
		items = List.copyOf(items);
	}

	public Stream<FormRow> rows() {
		return this.items.stream().flatMap((item) -> item.rows().stream());
	}

	/** Whether the amounts of 効果額 are asked for of any item. */
	public boolean effects() {
		return this.items.stream().anyMatch(FormItem::effects);
	}

	/**
	 * Whether stages are asked for that the plan sets in no year: none may be left blank.
	 */
	public boolean unplannedStages() {
		return this.items.stream().anyMatch(FormItem::unplannedStages);
	}

	/** 照合値: tells whether what the program had filled in came back unchanged. */
	public String fingerprint() {
		String prefilled = rows().map((row) -> String.join("\t", row.prefilled())).collect(Collectors.joining("\n"));
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(prefilled.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
