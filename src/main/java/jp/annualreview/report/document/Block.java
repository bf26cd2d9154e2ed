package jp.annualreview.report.document;

/** 要素: one of the few kinds of thing a chapter consists of. A format prints the kind. */
public sealed interface Block permits KeyFigures, Sentences, Note, Definitions, Bars, Table, Items {

}
