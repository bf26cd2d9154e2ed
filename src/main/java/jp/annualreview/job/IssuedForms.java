package jp.annualreview.job;

import java.nio.file.Path;

/**
 * 配布の結果, for the command line to print.
 *
 * @param folder where the forms are
 * @param forms how many departments are asked
 * @param indicators how many rows there are to answer
 * @param lastYearKnown whether 前年度実績 could be filled in
 */
public record IssuedForms(Path folder, int forms, long indicators, boolean lastYearKnown) {
}
