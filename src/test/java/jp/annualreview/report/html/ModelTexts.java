package jp.annualreview.report.html;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.annualreview.report.document.Cell;
import jp.annualreview.report.document.DataTable;
import jp.annualreview.report.document.IndicatorRow;
import jp.annualreview.report.ReportWords;
import jp.annualreview.report.document.KeyFigures.KeyFigure;

/**
 * Every text of a report that a reader is to find; the tables of the open data are files
 * of their own.
 */
final class ModelTexts {

	private ModelTexts() {
	}

	static Stream<String> of(Object value) {
		return switch (value) {
			case DataTable table -> Stream.of();
			case Cell cell -> Stream.of(cell.printed());
			case ReportWords words -> Stream.of(words.countNote());
			case Record one -> Stream.of(one.getClass().getRecordComponents())
				.filter((part) -> !toldByTerms(one, part))
				.flatMap((part) -> of(value(part, one)));
			case List<?> list -> list.stream().flatMap(ModelTexts::of);
			case Optional<?> optional -> optional.stream().flatMap(ModelTexts::of);
			case String text -> Stream.of(text);
			default -> Stream.of();
		};
	}

	/** 指標の種類 stands among the terms of an indicator. */
	private static boolean toldByTerms(Record owner, RecordComponent part) {
		return owner instanceof IndicatorRow && part.getName().equals("kind")
				|| owner instanceof KeyFigure && part.getName().equals("name");
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
