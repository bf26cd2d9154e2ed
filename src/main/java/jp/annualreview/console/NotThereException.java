package jp.annualreview.console;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for is not there. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotThereException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
