package jp.annualreview.ledger;

/** What beside the returns decides a result: program, settings and register. */
public record RunBasis(String programVersion, String settingsSha256, String registerPath, String registerSha256) {
}
