package jp.annualreview.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 目録: what {@code manifest.json} says of a published edition; whether there is anything
 * to do is decided against it. Components carry the names of the file's fields. Paths are
 * relative, with {@code /}; lists are sorted by path.
 *
 * @param plan 計画ID
 * @param fiscalYear 年度
 * @param edition 版
 * @param asOf 基準日, {@code 2022-06-30}
 * @param sample 見本データ
 */
public record Manifest(String plan, int fiscalYear, String edition, String asOf, String programVersion, boolean sample,
		FileSum register, Settings settings, List<Input> inputs, List<FileSum> outputs, Counts counts) {

	public Manifest {
		inputs = inputs.stream().sorted(Comparator.comparing(Input::path)).toList();
		outputs = outputs.stream().sorted(Comparator.comparing(FileSum::path)).toList();
	}

	/** A file and its SHA-256, lower-case hexadecimal. */
	public record FileSum(String path, String sha256) {
	}

	/** 設定: the settings that can change a result. */
	public record Settings(String sha256) {
	}

	/**
	 * 提出物.
	 *
	 * @param department 担当課, blank where unknown
	 * @param accepted whether it could be read; rows of it may still be held back
	 */
	public record Input(String path, String sha256, String department, boolean accepted) {
	}

	/**
	 * 件数.
	 *
	 * @param byState items per 状態, in order of precedence
	 * @param byGrade items per 評価, in the scheme's order
	 * @param findings 指摘 in all
	 */
	public record Counts(Map<String, Integer> byState, Map<String, Integer> byGrade, int findings) {

		public Counts {
			byState = Collections.unmodifiableMap(new LinkedHashMap<>(byState));
			byGrade = Collections.unmodifiableMap(new LinkedHashMap<>(byGrade));
		}

		/** The counts the report prints. */
		public static Counts of(ReviewReport report) {
			return new Counts(counts(report.overview().tallies().stream().filter(Counts::state)),
					counts(report.overview().tallies().stream().filter((tally) -> !state(tally))),
					report.findingList().rows().size());
		}

		private static boolean state(Tally tally) {
			return tally.column().kind() == ResultKind.STATE;
		}

		private static Map<String, Integer> counts(Stream<Tally> tallies) {
			Map<String, Integer> counts = new LinkedHashMap<>();
			tallies.forEach((tally) -> counts.put(tally.column().label(), tally.count()));
			return counts;
		}

	}

}
