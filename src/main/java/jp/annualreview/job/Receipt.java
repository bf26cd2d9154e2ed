package jp.annualreview.job;

/** 受領: what became of a file that was handed in. */
public sealed interface Receipt {

	/**
	 * It lies in the folder of its year.
	 *
	 * @param name as it lies there; with a number where the name was taken
	 */
	record Stored(String name) implements Receipt {
	}

	/** The same file lies there already. */
	record AlreadyThere(String name) implements Receipt {
	}

	/** It was not taken; nothing was changed. */
	record Refused(Because because) implements Receipt {
	}

	/**
	 * It cannot be read as a spreadsheet, so nothing was taken.
	 *
	 * @param words what is wrong and what to do
	 */
	record Unreadable(String words) implements Receipt {
	}

	/** Why a file was not taken, in words for the person who handed it in. */
	enum Because {

		NO_SUCH_PLAN("この計画の計画台帳がないか、計画台帳に誤りがあります。"), NOT_OF_PLAN("計画期間にない年度です。"),
		NO_NAME("ファイル名に使える文字がありません。名前を付け直してください。"),
		PASSED_OVER("ごみ箱やサーバーの管理用フォルダーの中にあるファイルは受け付けません。提出するファイルを選び直してください。"),
		KIND("この形式のファイルは受け付けられません。Excel（.xlsx .xls .xlsm）、OpenDocument（.ods）、CSV（.csv）のいずれかで保存してください。"),
		TOO_LARGE("ファイルが大きすぎます（20MBまで）。画像などを取り除いて保存し直してください。"),
		NOT_WRITTEN("受付フォルダに書き込めません。ディスクの空き容量とフォルダの権限を確かめてください。");

		private final String words;

		Because(String words) {
			this.words = words;
		}

		public String words() {
			return this.words;
		}

	}

}
