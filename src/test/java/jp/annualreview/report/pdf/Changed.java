package jp.annualreview.report.pdf;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A copy of a record with one part put in place of its own. */
final class Changed {

	private Changed() {
	}

	static <T extends Record> T in(T record, String part, Object value) {
		RecordComponent[] parts = record.getClass().getRecordComponents();
		if (Arrays.stream(parts).noneMatch((one) -> one.getName().equals(part))) {
			throw new IllegalArgumentException(part);
		}
		try {
			Object[] values = new Object[parts.length];
			for (int i = 0; i < parts.length; i++) {
				values[i] = parts[i].getName().equals(part) ? value : parts[i].getAccessor().invoke(record);
			}
			@SuppressWarnings("unchecked")
			Constructor<T> constructor = (Constructor<T>) record.getClass()
				.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
			return constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
