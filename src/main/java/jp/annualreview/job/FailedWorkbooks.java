package jp.annualreview.job;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.annualreview.intake.DepartmentReturn;
import jp.annualreview.ledger.Run;
import jp.annualreview.ledger.RunInput;
import jp.annualreview.ledger.RunInputs;
import jp.annualreview.ledger.RunRecords;

/** 読めなかったファイル of a run: those never got to, and those of which no row could be read. */
class FailedWorkbooks {

	private final RunInputs inputs;

	private final RunRecords records;

	FailedWorkbooks(RunInputs inputs, RunRecords records) {
		this.inputs = inputs;
		this.records = records;
	}

	/** Never got to: what a resumed run reads. */
	List<RunInput> unread(Run run) {
		var written = this.records.written(run, ReviewRecords.RETURN);
		return this.inputs.of(run).stream().filter((input) -> !written.contains(input.seq())).toList();
	}

	List<RunInput> failed(Run run) {
		Map<String, DepartmentReturn> read = this.records.all(run, ReviewRecords.RETURN)
			.stream()
			.collect(Collectors.toMap(DepartmentReturn::file, Function.identity(), (one, other) -> one));
		return this.inputs.of(run).stream().filter((input) -> {
			DepartmentReturn found = read.get(ReturnNames.withinYear(run, input));
			return found == null || !found.readable();
		}).toList();
	}

	/** Makes {@code read} take them up again. */
	void forget(Run run) {
		failed(run).forEach((input) -> this.records.remove(run, ReviewRecords.RETURN, input.seq()));
	}

}
