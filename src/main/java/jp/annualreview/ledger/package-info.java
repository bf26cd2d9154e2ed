/**
 * 台帳: remembers runs, the inputs they froze, what each stage handed on, failures, what is
 * published, and every input file by content hash. In: values of plan, finding and
 * grading, and records of other stages as opaque bodies. Out: the same again. The only
 * user of JDBC and of JSON; it must not know how a value is read, judged or printed, nor
 * Spring Batch beyond the tables it keeps its history in.
 */
@NullMarked
package jp.annualreview.ledger;

import org.jspecify.annotations.NullMarked;
