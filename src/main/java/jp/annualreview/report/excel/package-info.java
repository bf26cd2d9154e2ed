/**
 * Excel 出力: writes the report's workbook through {@link jp.annualreview.workbook}. In:
 * the report model. Out: an .xlsx file. It must not know how a figure came about; it
 * exports no type but publishes beans of its parent's interfaces.
 */
@NullMarked
package jp.annualreview.report.excel;

import org.jspecify.annotations.NullMarked;
