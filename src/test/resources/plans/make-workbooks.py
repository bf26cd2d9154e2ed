# Makes annaka-2020-2024.xlsx and himi-2022-2026.xlsx out of the CSV copies beside it, laid
# out as the plans are printed, with openpyxl 3.0.9 (Debian package python3-openpyxl):
#   /usr/bin/python3 make-workbooks.py
import csv
import datetime
import os
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

HERE = os.path.dirname(os.path.abspath(__file__))
THIN = Side(style="thin")
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
GREY = PatternFill("solid", fgColor="DDE6EE")


def rows(name):
    with open(os.path.join(HERE, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def put(sheet, area, text, label=False, border=True, bold=False):
    """Writes a text at the top left of an area, merged where it is more than one cell."""
    first = sheet[area.split(":")[0]]
    if ":" in area:
        sheet.merge_cells(area)
    if text:
        first.value = text
    first.alignment = Alignment(wrap_text=True, vertical="center" if label else "top",
                                horizontal="center" if label else "left")
    first.font = Font(name="BIZ UDGothic", size=10, bold=bold)
    if border:
        for line in sheet[area] if ":" in area else [[first]]:
            for cell in line:
                cell.border = BOX
                if label:
                    cell.fill = GREY


def height(text, width):
    lines = sum(1 + len(line) // width for line in text.split("\n"))
    return max(20, 15 * lines)


def save(book, name):
    stamp = datetime.datetime(2020, 4, 1)
    book.properties.created = stamp
    book.properties.modified = stamp
    path = os.path.join(HERE, name)
    book.save(path)
    with zipfile.ZipFile(path) as made:
        parts = [(part, made.read(part)) for part in made.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for part, content in parts:
            if part == "docProps/core.xml":
                # openpyxl writes the time of saving; the file is to be the same each time.
                begin = content.index(b"<dcterms:modified")
                begin = content.index(b">", begin) + 1
                content = content[:begin] + b"2020-04-01T00:00:00Z" + content[content.index(b"<", begin):]
            entry = zipfile.ZipInfo(part, (2020, 4, 1, 0, 0, 0))
            made.writestr(entry, content, zipfile.ZIP_DEFLATED)


YEARS = ["R2", "R3", "R4", "R5", "R6"]
# What the print leaves out: the labels of boxes without a value on these sheets.
WITHOUT_FIGURES = {"14", "21", "22"}
WITHOUT_TARGET = {"2", "4", "6", "7", "9", "10", "11", "13", "15", "19", "20", "25", "27", "28", "29",
                  "31", "32", "36"}


def annaka_page(book, row):
    number = row["sheet_no"]
    sheet = book.create_sheet(number)
    for column, width in zip("ABCDEFG", (9, 10, 24, 24, 24, 24, 24)):
        sheet.column_dimensions[column].width = width
    put(sheet, "A1:G1", row["chapter"], border=False, bold=True)
    put(sheet, "A2:G2", row["section"], border=False, bold=True)
    put(sheet, "A3:G3", row["title_no"] + " " + row["title"], border=False, bold=True)
    spaced = number == "2"
    put(sheet, "A5:B5", "担当 課" if spaced else "担当課", label=True)
    put(sheet, "C5:D5", row["担当課"])
    put(sheet, "E5", "関 係 課" if spaced else "関係課", label=True)
    put(sheet, "F5:G5", row["関係課"])
    for line, field in ((6, "現状と課題"), (7, "取組内容")):
        put(sheet, "A%d:B%d" % (line, line), field, label=True)
        put(sheet, "C%d:G%d" % (line, line), row[field])
        sheet.row_dimensions[line].height = height(row[field], 58)
    put(sheet, "A8:B11", "目標の状態", label=True)
    put(sheet, "C8:E11", row["目標の状態"])
    put(sheet, "F8:G8", "" if number in WITHOUT_FIGURES else "現状の数値", label=True)
    put(sheet, "F9:G9", row["現状の数値"])
    put(sheet, "F10:G10", "" if number in WITHOUT_FIGURES | WITHOUT_TARGET else "目標の数値", label=True)
    put(sheet, "F11:G11", row["目標の数値"])
    sheet.row_dimensions[9].height = height(row["目標の状態"], 36) / 2
    sheet.row_dimensions[11].height = height(row["目標の状態"], 36) / 2
    put(sheet, "A12:A15", "年次計画", label=True)
    put(sheet, "B12", "年度", label=True)
    for column, year in zip("CDEFG", ("令和2年度", "令和3年度", "令和4年度", "令和5年度", "令和6年度")):
        put(sheet, column + "12", year, label=True)
    for line, field in ((13, "進捗状況"), (14, "年度目標"), (15, "数値")):
        put(sheet, "B%d" % line, field, label=True)
        texts = [row["%s_%s" % (year, field)] for year in YEARS]
        sheet.row_dimensions[line].height = max(height(text, 11) for text in texts)
        note = row["restoration_note"]
        if field + ": text occurs once" in note or field + ": occurs once" in note:
            # Printed once across the years.
            put(sheet, "C%d:G%d" % (line, line), texts[0])
        else:
            for column, text in zip("CDEFG", texts):
                put(sheet, "%s%d" % (column, line), text)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 1
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def annaka():
    plan = rows("annaka-2020-2024.csv")
    book = Workbook()
    contents = book.active
    contents.title = "目次"
    put(contents, "A1", "第3次安中市行政改革大綱　実施計画", border=False, bold=True)
    put(contents, "A2", "目次（担当課と関係課は各ページに記載）", border=False)
    last = ""
    for row in plan:
        if row["section"] != last:
            last = row["section"]
            contents.append([row["chapter"] + " " + row["section"]])
        contents.append(["", row["title_no"] + row["title"], int(row["sheet_no"])])
    contents.column_dimensions["A"].width = 60
    contents.column_dimensions["B"].width = 60
    for row in plan:
        annaka_page(book, row)
    save(book, "annaka-2020-2024.xlsx")


def himi_target(targets):
    """The target cell as printed; in items 26 to 31 name, value and period stand in cells of their own."""
    first = targets[0]
    if int(first["item_no"]) >= 26:
        return [first["target_name"], first["value_text"], "（%s）" % first["period"]]
    # 24, 700時間: the blank is a fault of the transcription.
    return ["\n".join(row["target_text"].replace("24, 700", "24,700") for row in targets)]


def himi_card(sheet, line, targets):
    first = targets[0]
    put(sheet, "A%d" % line, "番号", label=True)
    put(sheet, "B%d" % line, "具体的な取組内容", label=True)
    put(sheet, "C%d:E%d" % (line, line), first["title"], bold=True)
    put(sheet, "F%d" % line, "【%s】" % first["departments"].replace(";", "・"))
    put(sheet, "A%d:A%d" % (line + 1, line + 2), "")
    sheet["A%d" % (line + 1)] = int(first["item_no"])
    sheet["A%d" % (line + 1)].alignment = Alignment(horizontal="center", vertical="center")
    put(sheet, "B%d:F%d" % (line + 1, line + 1), first["description"])
    sheet.row_dimensions[line + 1].height = height(first["description"], 62)
    put(sheet, "B%d" % (line + 2), "計画期間内における数値目標", label=True)
    cells = himi_target(targets)
    if len(cells) == 1:
        put(sheet, "C%d:F%d" % (line + 2, line + 2), cells[0])
        sheet.row_dimensions[line + 2].height = height(cells[0], 50)
    else:
        put(sheet, "C%d:D%d" % (line + 2, line + 2), cells[0])
        put(sheet, "E%d" % (line + 2), cells[1])
        put(sheet, "F%d" % (line + 2), cells[2])


def himi():
    plan = rows("himi-2022-2026.csv")
    items = {}
    for row in plan:
        items.setdefault(row["item_no"], []).append(row)
    book = Workbook()
    cover = book.active
    cover.title = "表紙"
    put(cover, "A1", "氷見市行政改革プラン（令和4年度～令和8年度）", border=False, bold=True)
    put(cover, "A3", "番号は取組の通し番号です。【　】は担当課を表します。", border=False)
    sheet, line, above = None, 1, {}
    for targets in items.values():
        first = targets[0]
        if first["pillar"] != above.get("pillar"):
            sheet = book.create_sheet("柱" + first["pillar"].split(" ")[0])
            for column, width in zip("ABCDEF", (6, 28, 30, 20, 20, 24)):
                sheet.column_dimensions[column].width = width
            sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
            sheet.page_setup.fitToWidth = 1
            sheet.page_setup.fitToHeight = 0
            sheet.sheet_properties.pageSetUpPr.fitToPage = True
            line = 1
        for level in ("pillar", "section", "group"):
            if first[level] != above.get(level) or (level == "group" and first["section"] != above.get("of")):
                put(sheet, "A%d:F%d" % (line, line), first[level], border=False, bold=True)
                line += 1
                above[level] = first[level]
                if level == "section":
                    above["group"] = None
        above["of"] = first["section"]
        himi_card(sheet, line, targets)
        line += 4
    save(book, "himi-2022-2026.xlsx")


annaka()
himi()
