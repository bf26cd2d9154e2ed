/**
 * 起動: arguments, progress and exit codes. In: the command line. Out: words for a person
 * and an exit code. It talks to {@code job} only; the only user of picocli.
 */
@NullMarked
package jp.annualreview.cli;

import org.jspecify.annotations.NullMarked;
