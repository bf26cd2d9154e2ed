package jp.annualreview.job;

import java.nio.file.Path;

/**
 * 取込の結果, for the command line to print.
 *
 * @param register where 計画台帳 was written
 * @param review where 計画台帳_読み取り結果 was written
 * @param items 取組事項
 * @param numeric indicators answered with a number or in words
 * @param staged indicators answered with a stage
 * @param targets target, baseline and final-target cells read
 * @param unsure of these, cells to confirm
 */
public record ImportResult(Path register, Path review, int items, int numeric, int staged, int targets, int unsure) {

}
