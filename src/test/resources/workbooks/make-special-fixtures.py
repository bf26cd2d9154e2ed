# Makes what neither POI nor openpyxl writes by itself (Debian: python3-openpyxl 3.0.9, LibreOffice 7.4):
#   /usr/bin/python3 make-special-fixtures.py
# strict.xlsx   "Strict Open XML": other namespaces and ISO dates, by rewriting the zip
# mac1904.xlsx  days counted from 1904
# phonetic.xlsx furigana and a struck run in rich text, by rewriting the zip
# office.xlsx, office.xls, office.ods  LibreOffice's own writing of the flat document below
import datetime
import re
import subprocess
import zipfile
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

FIXED = (2022, 5, 10, 8, 15, 30)


def book():
    made = Workbook()
    made.properties.created = made.properties.modified = datetime.datetime(*FIXED)
    sheet = made.active
    sheet.title = "調査票"
    return made, sheet


def rewrite(path, change):
    with zipfile.ZipFile(path) as old:
        parts = [(name, old.read(name)) for name in old.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts:
            new.writestr(zipfile.ZipInfo(name, FIXED), change(name, content.decode("utf8")))


def strict(name, text):
    for old, new in (("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
                     ("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"),
                     ("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/")):
        text = text.replace(old, new)
    if name.endswith("sheet1.xml"):
        text = re.sub(r'<c r="B2"( s="\d+")? t="n"><v>44691</v>', r'<c r="B2"\1 t="d"><v>2022-05-10</v>', text)
    return text.replace("<workbook ", '<workbook conformance="strict" ', 1)


def stored(text):
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def phonetic(name, text):
    struck = "<r><rPr><strike/></rPr><t>12</t></r><r><t>15団体</t></r>"
    reading = '<t>金沢市</t><rPh sb="0" eb="3"><t>カナザワシ</t></rPh><phoneticPr fontId="0"/>'
    return text.replace(stored("<t>金沢市</t>"), reading).replace(stored("<t>12/15団体</t>"), struck)


made, sheet = book()
sheet.append(["担当課", "財政課"])
sheet.append(["提出日", datetime.date(2022, 5, 10)])
sheet["B2"].number_format = '[$-411]ggge"年"m"月"d"日"'
sheet.append(["番号", "実績", "実施内容"])
sheet.append([2, 0.97, "徴収した"])
sheet["B4"].number_format = "0.0%"
made.save("strict.xlsx")
rewrite("strict.xlsx", strict)

made, sheet = book()
made.epoch = CALENDAR_MAC_1904
sheet["A1"] = datetime.date(2022, 5, 10)
sheet["A1"].number_format = "yyyy/m/d"
sheet["A2"] = 43229
made.save("mac1904.xlsx")
rewrite("mac1904.xlsx", lambda name, text: text)

made, sheet = book()
sheet.append(["金沢市", "12/15団体"])
made.save("phonetic.xlsx")
rewrite("phonetic.xlsx", phonetic)

for kind in ("xlsx", "xls", "ods"):
    subprocess.run(["soffice", "--headless", "--convert-to", kind, "office.fods"], check=True)
