package jp.annualreview.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** 番号・枝番・計画ID・該当箇所・用語: what names a thing, and when two names are one. */
class NamesTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			番号,     枝番, 読み
			１２,     '',   12
			' 12　',  '',   12
			6,        ②,    6-②
			６,       ２,   6-2
			Ａ－１,   '',   A-1
			①,        '',   ①
			！～,     '',   !~
			、,       '',   、
			""")
	void 番号は全角と半角を区別しない(String item, String branch, String read) {
		assertThat(IndicatorId.of(item, branch)).hasToString(read);
		assertThat(new ItemNumber(item)).isEqualTo(new ItemNumber(read.split("-[②2]")[0]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "　" })
	void 空の番号は番号ではない(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new ItemNumber(text)).withMessage("番号が空です");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			計画ID,       使える
			kanazawa2023, はい
			himi-2,       はい
			Kanazawa,     いいえ
			金沢,         いいえ
			a/b,          いいえ
			'',           いいえ
			""")
	void 計画IDはフォルダの名前になる(String text, String usable) {
		if (usable.equals("はい")) {
			assertThat(new PlanId(text)).hasToString(text);
		}
		else {
			assertThatIllegalArgumentException().isThrownBy(() -> new PlanId(text)).withMessageContaining("計画IDは");
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			版,      使える
			第1回,   はい
			中間..2, はい
			forms,   いいえ
			.,       いいえ
			..,      いいえ
			1/2,     いいえ
			'',      いいえ
			""")
	void 版もフォルダの名前になる(String text, String usable) {
		if (usable.equals("はい")) {
			assertThat(new Edition(text)).hasToString(text);
		}
		else {
			assertThatIllegalArgumentException().isThrownBy(() -> new Edition(text)).withMessageContaining("版の名称");
		}
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			ファイル,      シート, セル, 該当箇所
			財政課.xlsx,   調査票, H12,  財政課.xlsx［調査票］H12
			財政課.xlsx,   調査票, '',   財政課.xlsx［調査票］
			財政課.xlsx,   '',     '',   財政課.xlsx
			'',            '',     '',   ''
			""")
	void 該当箇所(String file, String sheet, String cell, String place) {
		assertThat(new SourceLocation(file, sheet, cell)).hasToString(place);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			用語,         読み,         並べる読み
			経常収支比率, けいじょう,   けいじょう
			ヴァージョン, '',           ゔぁーじょん
			ｱｳﾄｿｰｼﾝｸﾞ,    '',           あうとそーしんぐ
			ＡＩ,         '',           ai
			ヶ,           '',           ゖ
			ァ,           '',           ぁ
			ー,           '',           ー
			漢字,         カンジ,       かんじ
			""")
	void 用語は読みの順に並ぶ(String word, String reading, String key) {
		assertThat(new Term(word, "説明", reading).sortKey()).isEqualTo(key);
	}

	@Test
	void 様式の欄には名前と見出しが要る() {
		assertThat(new FormField("担当課", List.of(), FieldPlace.SHEET_NAME, false).labels()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new FormField("実績", List.of(), FieldPlace.RIGHT, false))
			.withMessage("見出しがありません: 実績");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FormField(" ", List.of("実績"), FieldPlace.RIGHT, false))
			.withMessage("欄の名前がありません");
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			旧番号, 統合
			42,     いいえ
			42;6,   はい
			""")
	void 旧番号が二つあれば統合(String numbers, String merged) {
		List<ItemNumber> items = List.of(numbers.split(";")).stream().map(ItemNumber::new).toList();
		assertThat(new Predecessor(new PlanId("old"), items).merged()).isEqualTo(merged.equals("はい"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Predecessor(new PlanId("old"), List.of()))
			.withMessage("旧番号がありません: old");
	}

}
