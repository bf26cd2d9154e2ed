package jp.annualreview.plan;

/** 用語 for the glossary. */
public record Term(String word, String explanation) {
}
