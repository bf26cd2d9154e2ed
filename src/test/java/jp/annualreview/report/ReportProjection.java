package jp.annualreview.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.DataCell;
import jp.annualreview.report.document.ResultColumn;

/** A report as text: one line per record, its parts in order; for golden comparison. */
final class ReportProjection {

	private ReportProjection() {
	}

	static String of(Record report) {
		StringBuilder text = new StringBuilder();
		for (RecordComponent chapter : report.getClass().getRecordComponents()) {
			text.append("# ").append(chapter.getName()).append('\n');
			append(text, value(chapter, report), "");
		}
		return text.toString();
	}

	private static void append(StringBuilder text, Object value, String indent) {
		if (value instanceof List<?> list && list.stream().anyMatch(ReportProjection::isRow)) {
			list.forEach((element) -> append(text, element, indent));
			return;
		}
		if (!isRow(value)) {
			text.append(indent).append(plain(value)).append('\n');
			return;
		}
		Record one = (Record) value;
		text.append(indent)
			.append(Arrays.stream(one.getClass().getRecordComponents())
				.map((part) -> value(part, one))
				.filter((part) -> !nested(part))
				.map(ReportProjection::plain)
				.collect(Collectors.joining(" | ")))
			.append('\n');
		Arrays.stream(one.getClass().getRecordComponents())
			.map((part) -> value(part, one))
			.filter(ReportProjection::nested)
			.forEach((part) -> append(text, part, indent + "  "));
	}

	private static boolean isRow(Object value) {
		return value instanceof Record && !(value instanceof Cell);
	}

	private static boolean nested(Object part) {
		return part instanceof List<?> list
				&& (list.stream().anyMatch((element) -> isRow(element) || element instanceof List));
	}

	private static String plain(Object value) {
		return switch (value) {
			case Cell cell -> plain(cell.printed());
			case DataCell.Text cell -> cell.value();
			case DataCell.Number cell -> cell.value().toPlainString();
			case Optional<?> optional -> optional.map(ReportProjection::plain).orElse("");
			case ResultColumn column -> column.label();
			case List<?> list -> list.stream().map(ReportProjection::plain).toList().toString();
			default -> shortened(value.toString().replace("\n", "⏎"));
		};
	}

	private static String shortened(String text) {
		return (text.length() > 100) ? text.substring(0, 100) + "…" + text.length() : text;
	}

	private static Object value(RecordComponent part, Record owner) {
		try {
			part.getAccessor().setAccessible(true);
			return part.getAccessor().invoke(owner);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new AssertionError(ex);
		}
	}

}
