/**
 * 取込: turns the plan list a city already has into a register. In: the list as read from
 * its spreadsheet, and the import settings (how the city's columns are named, and the
 * facts a list does not carry). Out: the register's sheets as format-free tables and a
 * review list of how every target was understood. It must not know a city, how a workbook
 * is written, or where it is put.
 */
@NullMarked
package jp.annualreview.intake.planlist;

import org.jspecify.annotations.NullMarked;
