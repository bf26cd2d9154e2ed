/**
 * 見本の提出ファイル: writes the fictional returns of the plans under {@code input/} from the
 * tables in {@code src/test/resources/samples}. In: the register, the answers of each
 * year, the list of files. Out: workbooks in the layout of the form. It must not know how
 * a return is read or judged.
 */
@NullMarked
package jp.annualreview.samples;

import org.jspecify.annotations.NullMarked;
