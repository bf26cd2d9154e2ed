package jp.annualreview.feedback;

import java.util.List;

/** 提出されたシート: the cells of one sheet as they were read, without their looks. */
public record OriginalSheet(String name, boolean hidden, List<OriginalCell> cells) {

	public OriginalSheet {
		cells = List.copyOf(cells);
	}

}
