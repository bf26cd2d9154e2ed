package jp.annualreview.ledger;

/** Names what a stage hands on and the type it is read back as. */
public record RecordKind<T>(String name, Class<T> type) {
}
