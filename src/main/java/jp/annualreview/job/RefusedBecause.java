package jp.annualreview.job;

/** 受け付けられない理由, in words for the administrator. */
public enum RefusedBecause {

	/** Its thread has not ended, whatever the database says of it. */
	STILL_RUNNING("この実行はまだ終わっていません。終わってから、もう一度操作してください。"),
	/** Another request for the same run comes first. */
	RUN_WAITING("この実行には、順番を待っている別の依頼があります。終わってから、もう一度操作してください。"),
	/** It would publish over what replaced it. */
	NEWER_RUN("同じ版により新しい実行があるため、この実行はやり直せません。新しい実行をやり直してください。"),
	/** 確定した版. */
	CLOSED("確定した版のため、作り直すことはできません。変更は次の版で行ってください。"),
	/** Nothing is left to do. */
	COMPLETED("この実行は最後まで終わっています。やり直すには、段階を選んでください。"),
	/** 破棄した実行. */
	ABANDONED("破棄した実行のため、やり直せません。新しく実行してください。"),
	/** No step of it was ever begun. */
	NEVER_RAN("この実行はまだ始まっていません。続きから実行してください。"),
	/** There is nothing to stop. */
	NOT_RUNNING("この実行は実行中ではありません。"),
	/** There is nothing to recover. */
	NOT_BROKEN("この実行は中断したままになっていません。復旧は不要です。"),
	/** All workbooks were read. */
	NO_FAILED_WORKBOOKS("読み取れなかったファイルはありません。"),
	/** Returns are missing, or the request contradicts the plan. */
	NOTHING_TO_REVIEW("実行できるものがありません。"),
	/** It is closed or was never published. */
	NOT_WITHDRAWN("この版は取り消せません。"),
	/** The program is about to end. */
	ENDING("プログラムを終了しているため、受け付けられません。");

	private final String words;

	RefusedBecause(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
