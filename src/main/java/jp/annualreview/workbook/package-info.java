/**
 * Excel ブック: the one home of POI's writing. In: sheets as rows of entries with looks.
 * Out: .xlsx files, byte for byte the same for the same input on any machine. It must not
 * know what the sheets are about: the report, the forms and the feedback write through
 * it.
 */
@NullMarked
package jp.annualreview.workbook;

import org.jspecify.annotations.NullMarked;
