package jp.annualreview.report.document;

/** 注: a sentence on what stands below or above it. */
public record Note(String text) implements Block {
}
