#!/usr/bin/python3
"""Writes the files of an invented city, as its office would keep them: a plan list of its own
shape, the import settings beside it, and returns in its own layouts. Needs Debian's
python3-openpyxl. Run in this folder."""
import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

CITY = Path(__file__).parent / "mizuhodai"
THIN = Border(*[Side(style="thin")] * 4)
SHADE = PatternFill("solid", fgColor="DDE8D8")
MADE = datetime.datetime(2026, 5, 1, 9, 0)


def save(book, name):
    book.properties.created = book.properties.modified = MADE
    book.save(CITY / name)


def table(book, name, rows):
    sheet = book.create_sheet(name)
    for row in rows:
        sheet.append(row)


def settings():
    book = Workbook()
    book.remove(book.active)
    table(book, "計画", [
        ["項目", "値"], ["自治体名", "瑞穂台市"], ["計画名", "みずほ行革アクション2025"], ["開始年度", "2025"], ["終了年度", "2027"],
        ["年度の表記（計画）", "西暦"], ["年度の表記（報告書）", "西暦"], ["評価基準", "瑞穂台市"], ["減少指標の算式", "逆数"],
        ["委員会名", "瑞穂台市行革市民会議"], ["本部名", "瑞穂台市行革本部"], ["担当者", "改革推進室"], ["見本データ", "はい"]])
    table(book, "列", [
        ["列", "見出し", "階層", "置き換え"],
        ["番号", "整理No", "", ""], ["体系1", "政策", "政策", ""], ["体系2", "施策", "施策", ""],
        ["体系3", "基本事業", "基本事業", ""], ["体系4", "細事業", "細事業", ""], ["名称", "取組の名前", "", ""],
        ["担当課", "受け持ち", "", ""], ["指標名", "ものさし", "", ""], ["方向", "よい向き", "", "↑=増;↓=減"],
        ["目標2025", "1年目", "", ""], ["目標2026", "2年目", "", ""], ["目標2027", "3年目", "", ""]])
    table(book, "評価基準", [
        ["基準名", "対象", "比較", "評価", "下限", "下限を含む", "意味", "点数"],
        ["瑞穂台市", "達成率", "達成率", "特", 120, "はい", "120%以上", 5],
        ["瑞穂台市", "達成率", "達成率", "優", 100, "はい", "100%以上120%未満", 4],
        ["瑞穂台市", "達成率", "達成率", "良", 70, "いいえ", "70%を超え100%未満", 3],
        ["瑞穂台市", "達成率", "達成率", "可", 40, "いいえ", "40%を超え70%以下", 2],
        ["瑞穂台市", "達成率", "達成率", "不可", "", "いいえ", "40%以下", 1],
        ["瑞穂台市", "達成のみ", "目標・基準値", "花まる", "達成", "はい", "予定のとおり", 4],
        ["瑞穂台市", "達成のみ", "目標・基準値", "もうひと息", "", "いいえ", "予定に届かない", 1]])
    table(book, "段階", [
        ["基準名", "順序", "記号", "意味"],
        ["瑞穂台市", 1, "種", "調べる"], ["瑞穂台市", 2, "芽", "決める"], ["瑞穂台市", 3, "葉", "試す"], ["瑞穂台市", 4, "花", "広げる"]])
    table(book, "会議", [
        ["年度", "版", "会議名", "開催日", "提出期限", "基準日"],
        [2025, "夏の会", "2026年度 行革市民会議", "2026/8/4", "2026/5/29", "2026/6/30"]])
    table(book, "様式", [
        ["欄", "見出し", "位置", "始まり"],
        ["番号", "整理No", "列", ""], ["実績", "結果はいくつ", "列", ""], ["段階", "どこまで育ったか", "列", ""],
        ["実施内容", "やったこと", "列", ""], ["未達成の理由・今後の対応", "届かなかったわけ", "列", ""],
        ["番号", "カード番号", "右", "はい"], ["実績", "ことしの数字", "右", ""], ["段階", "育ちぐあい", "右", ""],
        ["実施内容", "ことしの歩み", "下", ""], ["未達成の理由・今後の対応", "つまずき", "下", ""]])
    save(book, "取込設定.xlsx")


ITEMS = [
    ("1", "暮らし", "便利な役所", "手続", "デジタル", "来庁しない手続を増やす", "企画室", "オンライン申請率", "↑", "30%", "50%", "70%"),
    ("2", "暮らし", "便利な役所", "手続", "窓口", "書かない窓口", "企画室", "", "", "芽", "葉", "花"),
    ("3", "暮らし", "便利な役所", "しごと", "紙", "紙を減らす", "企画室", "コピー用紙の使用量", "↓", "900千枚", "800千枚", "700千枚"),
    ("4", "お金", "入る", "寄附", "ふるさと", "ふるさと納税をのばす", "総務室", "寄附の受入額", "↑", "1.2億円", "1.5億円", "2億円"),
    ("5", "お金", "出る", "持ち物", "車", "公用車をへらす", "総務室", "公用車の台数", "↓", "30台以下", "28台以下", "25台以下"),
    ("6", "お金", "出る", "持ち物", "電気", "電気を節約する", "総務室", "電気の使用量", "↓", "前年度よりも削減", "前年度よりも削減", "前年度よりも削減"),
    ("7", "人", "育つ", "学ぶ", "研修", "学ぶ職員を増やす", "総務室", "研修を終えた職員(累計)", "↑", "200人", "300人", "400人"),
    ("8", "人", "育つ", "働く", "休む", "休みやすい職場", "総務室", "", "", "種", "芽", "花"),
]


def plan_list():
    book = Workbook()
    sheet = book.active
    sheet.title = "行革の取組"
    sheet["A1"] = "みずほ行革アクション2025　取組一覧"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.append([])
    sheet.append(["整理No", "政策", "施策", "基本事業", "細事業", "取組の名前", "受け持ち", "ものさし", "よい向き", "1年目", "2年目", "3年目"])
    for item in ITEMS:
        sheet.append([int(item[0])] + list(item[1:]))
    for column in (2, 3, 4):
        merge_equal(sheet, column, 4, 3 + len(ITEMS))
    for row in sheet.iter_rows(min_row=3):
        for cell in row:
            cell.border = THIN
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    save(book, "一覧.xlsx")


def merge_equal(sheet, column, first, last):
    start = first
    for row in range(first + 1, last + 2):
        same = row <= last and all(
            sheet.cell(row, left).value == sheet.cell(start, left).value for left in range(2, column + 1))
        if not same:
            if row - 1 > start:
                values = sheet.cell(start, column).value
                sheet.merge_cells(start_row=start, start_column=column, end_row=row - 1, end_column=column)
                sheet.cell(start, column).value = values
            start = row


def list_return():
    book = Workbook()
    sheet = book.active
    sheet.title = "ことしの報告"
    for row in [["担当課", "企画室"], ["提出日", datetime.date(2026, 5, 20)], [],
                ["整理No", "取組の名前", "結果はいくつ", "どこまで育ったか", "やったこと", "届かなかったわけ"],
                [1, "来庁しない手続を増やす", "３６％", None, "申請できる手続を42に増やし、操作の手引きを配りました。", None],
                [2, "書かない窓口", None, "芽", "導入する窓口と時期を決めました。", None],
                [3, "紙を減らす", 1000, None, "会議の資料を画面で配るようにしました。", "年度末の大量印刷が減りませんでした。印刷の枚数を課ごとに知らせます。"]]:
        sheet.append(row)
    sheet.column_dimensions["E"].width = 50
    Path(CITY / "2025").mkdir(exist_ok=True)
    save(book, "2025/企画室の報告.xlsx")


CARDS = [
    ("4", "1億3,000万円", None, "返礼品を20品増やしました。", None),
    ("5", "31台", None, "古い車を2台手放しました。", "修理の車が1台残りました。来年度に手放します。"),
    ("6", 412000, None, "照明を取りかえました。", None),
    ("7", "240人", None, "研修を12回開きました。", None),
    ("8", None, "芽", "休暇の取りやすい係の組み方を決めました。", None),
]


def card_return():
    book = Workbook()
    sheet = book.active
    sheet.title = "個票"
    sheet["A1"], sheet["C1"] = "担当課", "総務室"
    sheet["A2"], sheet["C2"] = "提出日", "2026年5月25日"
    top = 4
    for number, value, stage, done, stumble in CARDS:
        card(sheet, top, number, value, stage, done, stumble)
        top += 8
    save(book, "2025/総務室.xlsx")


def card(sheet, top, number, value, stage, done, stumble):
    for row, label, content in ((top, "カード番号", int(number)), (top + 1, "ことしの 数字", value),
                                (top + 2, "育ちぐあい", stage)):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=2)
        sheet.cell(row, 1, label).fill = SHADE
        sheet.merge_cells(start_row=row, start_column=3, end_row=row, end_column=6)
        sheet.cell(row, 3, content)
    for row, label, content in ((top + 3, "ことしの歩み", done), (top + 5, "つまずき", stumble)):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=6)
        sheet.cell(row, 1, label).fill = SHADE
        sheet.merge_cells(start_row=row + 1, start_column=1, end_row=row + 1, end_column=6)
        sheet.cell(row + 1, 1, content)
    for row in sheet.iter_rows(min_row=top, max_row=top + 6, max_col=6):
        for cell in row:
            cell.border = THIN


if __name__ == "__main__":
    CITY.mkdir(exist_ok=True)
    settings()
    plan_list()
    list_return()
    card_return()
