/**
 * Excel 出力: the only place that writes workbooks. In: the report model, plain tables, a
 * department's findings with its own workbook. Out: .xlsx files, byte for byte the same
 * for the same input on any machine. It must not know how a figure came about; it exports
 * no type but publishes beans of its parent's interfaces.
 */
@NullMarked
package jp.annualreview.report.excel;

import org.jspecify.annotations.NullMarked;
