package jp.annualreview.intake.planlist;

import java.util.List;

/**
 * 再取込の結果: what a further import changes in a register, and where the two differ.
 *
 * @param edits cells to set, in the register's order; everything else stays as it is
 * @param differences a sheet of the review list: every place where list and register say
 * different things, with what was done about it
 * @param taken cells and rows taken over from the list
 * @param kept cells and rows of the register that stay although the list says otherwise
 */
public record MergedRegister(List<RegisterEdit> edits, ImportedTable differences, int taken, int kept) {

	public MergedRegister {
		edits = List.copyOf(edits);
	}

}
