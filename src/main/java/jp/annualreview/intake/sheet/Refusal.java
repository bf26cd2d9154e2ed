package jp.annualreview.intake.sheet;

import jp.annualreview.finding.Finding;
import jp.annualreview.finding.FindingCode;
import jp.annualreview.plan.SourceLocation;

/** Why a file cannot be read; becomes the file's finding. */
final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final String SAVE_AS_XLSX = "Excelで開き、「名前を付けて保存」で .xlsx 形式を選んで保存し直し、再提出してください。";

	private static final String SEND_WORKBOOK = "調査票のExcelファイル（.xlsx）を提出してください。";

	private final FindingCode code;

	private final String problem;

	private final String remedy;

	private Refusal(FindingCode code, String problem, String remedy) {
		super(problem, null, false, false);
		this.code = code;
		this.problem = problem;
		this.remedy = remedy;
	}

	static Refusal unreadable() {
		return new Refusal(FindingCode.F01, "ファイルが壊れているため読み取れません。",
				"Excelで開けるか確かめ、開けたら .xlsx 形式で保存し直して、開けなければ手元の元のファイルを再提出してください。");
	}

	static Refusal unreachable() {
		return new Refusal(FindingCode.F01, "ファイルを開けません。", "読み取りの権限を確かめ、リンク（ショートカット）などではなくファイルそのものをフォルダーに入れてください。");
	}

	static Refusal encrypted() {
		return new Refusal(FindingCode.F02, "パスワードで保護されているため読み取れません。",
				"Excelの「ファイル」→「情報」→「ブックの保護」（LibreOfficeでは「名前を付けて保存」の「パスワード付きで保存」）でパスワードを解除し、保存し直して再提出してください。");
	}

	static Refusal empty() {
		return new Refusal(FindingCode.F03, "ファイルの中身がありません（0バイト）。", "手元のファイルを確かめ、再提出してください。");
	}

	static Refusal notSpreadsheet(String what) {
		return new Refusal(FindingCode.F04, "表計算ファイルではありません（中身は%s）。".formatted(what), SEND_WORKBOOK);
	}

	static Refusal webPage() {
		return new Refusal(FindingCode.F04, "表計算ファイルではありません（中身はHTML（Webページ））。", SAVE_AS_XLSX);
	}

	static Refusal unsupported(String what) {
		return new Refusal(FindingCode.F05, "%sには対応していません。".formatted(what), SAVE_AS_XLSX);
	}

	static Refusal charset(String name) {
		return new Refusal(FindingCode.F05, "文字コード%sのCSVには対応していません。".formatted(name),
				"Excelか、文字コードを選べるエディターで開き、.xlsx 形式か「CSV UTF-8（コンマ区切り）」で保存し直して、再提出してください。");
	}

	static Refusal labelled() {
		return new Refusal(FindingCode.F05, "秘密度ラベル（アクセス制限）で保護されているため読み取れません。パスワードではありません。",
				"Excelで開き、「ホーム」→「秘密度」で暗号化のないラベルに変えるか、「ファイル」→「情報」→「ブックの保護」→「アクセスの制限」で「アクセスを制限しない」を選び、保存し直して再提出してください。");
	}

	static Refusal tooLarge(String problem, String remedy) {
		return new Refusal(FindingCode.F08, problem, remedy);
	}

	Finding finding(String file) {
		return Finding.ofFile(this.code, "", SourceLocation.file(file), this.problem, this.remedy);
	}

}
