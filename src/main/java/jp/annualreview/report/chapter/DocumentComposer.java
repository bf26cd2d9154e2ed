package jp.annualreview.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.annualreview.report.ReportComposer;
import jp.annualreview.report.ReportInput;
import jp.annualreview.report.ReviewReport;
import jp.annualreview.report.document.DataSheet;
import jp.annualreview.report.document.Document;
import jp.annualreview.report.GuideBand;
import jp.annualreview.report.document.LegendEntry;
import jp.annualreview.report.document.ResultColumn;
import jp.annualreview.report.document.ResultKind;

/** 報告書の編集: turns the results of a year into the document that every format prints. */
public final class DocumentComposer {

	public Document compose(ReportInput input) {
		return of(new ReportComposer().compose(input));
	}

	/** Of what was composed already. */
	public static Document of(ReviewReport report) {
		return new Document(report.cover(), report.grades(), report.negatives().label(), key(report),
				TableOfContents.chapters(report), data(report));
	}

	private static List<DataSheet> data(ReviewReport report) {
		List<DataSheet> data = new ArrayList<>();
		data.add(new DataSheet("データ", "指標ごとの結果（評価結果.csv と同じ列）", report.results()));
		data.add(new DataSheet("データ_取組事項", "取組事項ごとの結果（評価結果_取組事項.csv と同じ列）", report.itemResults()));
		if (!report.effects().isEmpty()) {
			data.add(new DataSheet("データ_効果額", "効果ごとの金額（円。効果額.csv と同じ列）", report.effects().data()));
		}
		report.closing()
			.ifPresent((closing) -> data.add(new DataSheet("データ_総括", "指標と年度ごとの結果（計画期間総括.csv と同じ列）", closing.data())));
		data.add(new DataSheet("指摘", "回答への指摘（指摘一覧.csv と同じ列）", report.findingList()));
		return data;
	}

	private static List<String> key(ReviewReport report) {
		return Stream.of(grades(report), stages(report)).filter((line) -> !line.isEmpty()).toList();
	}

	private static String grades(ReviewReport report) {
		List<String> letters = report.grades()
			.stream()
			.filter((column) -> column.kind() == ResultKind.GRADE)
			.map(ResultColumn::label)
			.toList();
		Map<String, String> meanings = new LinkedHashMap<>();
		report.guide()
			.bands()
			.stream()
			.filter((band) -> letters.contains(band.label()))
			.forEach((band) -> meanings.putIfAbsent(band.label(), meaning(band)));
		return titled("評価", meanings.values().stream());
	}

	private static String meaning(GuideBand band) {
		boolean self = band.range().contains(band.basis());
		return band.label() + " " + (self ? "" : band.basis()) + band.range();
	}

	private static String stages(ReviewReport report) {
		return titled("段階", report.guide().stages().stream().map(DocumentComposer::meaning).distinct());
	}

	/** A stage that is its own word needs no other. */
	private static String meaning(LegendEntry stage) {
		return stage.label().equals(stage.text()) ? stage.label() : stage.label() + " " + stage.text();
	}

	private static String titled(String title, Stream<String> meanings) {
		String joined = meanings.collect(Collectors.joining("　"));
		return joined.isEmpty() ? "" : title + "：　" + joined;
	}

}
