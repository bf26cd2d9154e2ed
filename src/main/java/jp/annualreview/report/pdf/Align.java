package jp.annualreview.report.pdf;

/** 行揃え. Prose in a wide box is justified, figures stand right. */
enum Align {

	LEFT, CENTRE, RIGHT, JUSTIFIED

}
