package jp.annualreview.job;

import java.io.IOException;

/** There is too little room for what was to be written, so nothing was. */
class DiskShortException extends IOException {

	private static final long serialVersionUID = 1L;

	DiskShortException(String shortage) {
		super(shortage);
	}

}
