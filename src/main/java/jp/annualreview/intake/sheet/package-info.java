/**
 * 表計算ファイルの読み取り: turns the bytes of {@code .xlsx .xlsm .xls .ods .csv} into cells with
 * their meaning, or into one refusal (F01-F05, F08). In: a path. Out:
 * {@link jp.annualreview.intake.RawWorkbook}. The only reader of POI. It must not know
 * what a sheet is about. Publishes a bean of
 * {@link jp.annualreview.intake.WorkbookReader} and no type.
 */
@NullMarked
package jp.annualreview.intake.sheet;

import org.jspecify.annotations.NullMarked;
