package jp.annualreview.plan;

/**
 * 版: the report of one committee meeting, {@code 第1回} unless the register says else. Also
 * a folder name.
 */
public record Edition(String value) {

	/** The edition when neither the register nor the command line names one. */
	public static final Edition FIRST = new Edition("第1回");

	public Edition {
		if (value.isBlank() || value.equals("forms") || value.matches(".*[\\\\/:*?\"<>|].*|\\.+")) {
			throw new IllegalArgumentException("版の名称に使えない文字があります: " + value);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
