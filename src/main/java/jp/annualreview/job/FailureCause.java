package jp.annualreview.job;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.annualreview.ledger.RunFailure;

/**
 * 失敗の原因 in plain words: what happened and what the administrator can do. The first that
 * applies counts.
 */
public enum FailureCause {

	DISK_FULL("ディスクの空き容量が足りません。", "不要なファイルを削除して空き容量を確保し、もう一度実行してください。",
			(failure) -> failure.exception().endsWith("DiskShortException") || says(failure, "no space left",
					"disk full", "file too large", "disk quota", "not enough space on the disk", "十分な空き領域がありません")),

	NO_PERMISSION("フォルダまたはファイルに書き込む権限がありません。", "出力フォルダとデータフォルダの権限を確認し、もう一度実行してください。",
			(failure) -> failure.exception().endsWith("AccessDeniedException")
					|| says(failure, "permission denied", "read-only file system")),

	PATH_BLOCKED("フォルダーのあるべき場所に、同じ名前のファイルがあります。", "示されたファイルを別の場所へ移し、もう一度実行してください。",
			(failure) -> failure.exception().endsWith("FileAlreadyExistsException")
					|| failure.exception().endsWith("NotDirectoryException") || says(failure, "not a directory")),

	ARCHIVE("保管庫にあるはずの提出ファイルまたは計画台帳がないか、壊れています。",
			"控え（backup）から data/archive を戻すか、提出ファイルの確定（collect）からやり直してください（./run.sh restart --from collect）。",
			(failure) -> failure.exception().endsWith("ArchiveDamagedException")),

	FILE_MISSING("必要なファイルが見つかりません。", "示されたファイルが移動または削除されていないか確認し、もう一度実行してください。",
			(failure) -> failure.exception().endsWith("NoSuchFileException")),

	REGISTER("計画台帳を読み取れません。", "示された箇所を計画台帳で直し、もう一度実行してください。",
			(failure) -> failure.exception().endsWith("RegisterUnusableException")),

	FILE_STALLED("一つの提出ファイルの読み取りが終わりません。",
			"示されたファイルを提出フォルダーから外すか、Excelで新しいブックに写したものと入れ替えて、もう一度実行してください。ログを添えて保守担当に連絡してください。",
			(failure) -> failure.exception().endsWith("ReadingStalledException")),

	DATABASE_IN_USE("データベースを、ほかのプログラムが使っています。", "データベースの中を見るためのプログラムや、同じデータフォルダーを使う別の計算機の処理を終了し、もう一度実行してください。",
			(failure) -> says(failure, "already in use", "file is locked")),

	DATABASE("データベースでエラーが発生しました。", "ほかの処理が動いていないこととディスクの状態を確認し、もう一度実行してください。",
			(failure) -> failure.exception().startsWith("org.h2.") || failure.exception().contains("SQL")),

	MEMORY("メモリーが足りません。", "ほかのプログラムを終了するか、メモリーの上限を増やして、もう一度実行してください。",
			(failure) -> failure.exception().endsWith("OutOfMemoryError")),

	FILE_ACCESS("ファイルの読み書きに失敗しました。", "示されたファイルを確認し、もう一度実行してください。",
			(failure) -> failure.exception().startsWith("java.io.") || failure.exception().startsWith("java.nio.")),

	CRASH("処理が途中で強制終了されました。", "もう一度実行すると、途中から続けます。", (failure) -> failure.exception().endsWith("RunCrashedException")),

	PROGRAM("プログラムの内部でエラーが発生しました。", "もう一度実行しても同じところで失敗する場合は、ログを添えて保守担当に連絡してください。", (failure) -> true);

	private static final int DEEPEST = 20;

	private final String problem;

	private final String remedy;

	private final Predicate<RunFailure> applies;

	FailureCause(String problem, String remedy, Predicate<RunFailure> applies) {
		this.problem = problem;
		this.remedy = remedy;
		this.applies = applies;
	}

	public String problem() {
		return this.problem;
	}

	public String remedy() {
		return this.remedy;
	}

	static FailureCause of(RunFailure failure) {
		return Arrays.stream(values()).filter((cause) -> cause.applies.test(failure)).findFirst().orElse(PROGRAM);
	}

	/** The clearest cause among an exception and what it wraps. */
	public static FailureCause of(Throwable thrown) {
		return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
			.limit(DEEPEST)
			.map(FailureCause::single)
			.min(Comparator.naturalOrder())
			.orElse(PROGRAM);
	}

	private static FailureCause single(Throwable thrown) {
		return of(new RunFailure("", LocalDateTime.MIN, thrown.getClass().getName(),
				String.valueOf(thrown.getMessage()), ""));
	}

	private static boolean says(RunFailure failure, String... phrases) {
		String message = failure.message().toLowerCase(Locale.ROOT);
		return List.of(phrases).stream().anyMatch(message::contains);
	}

}
