package jp.annualreview.intake;

import java.util.List;
import java.util.stream.Collectors;

/** 計画台帳に誤りがある: all faults of a register at once. */
public class RegisterFaultyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<RegisterFault> faults;

	RegisterFaultyException(List<RegisterFault> faults) {
		super(faults.stream().map(RegisterFault::toString).collect(Collectors.joining("\n")));
		this.faults = List.copyOf(faults);
	}

	public List<RegisterFault> faults() {
		return this.faults;
	}

}
