# Makes the workbooks of this folder with openpyxl 3.0.9 (Debian package python3-openpyxl):
#   /usr/bin/python3 make-fixtures.py
# and, for the last one, LibreOffice: soffice --headless --convert-to xls libreoffice.xlsx
import datetime
from openpyxl import Workbook
from openpyxl.styles import Font

book = Workbook()
sheet = book.active
sheet.title = "調査票"
sheet.append(["担当課", "財政課"])
sheet.append(["提出日", datetime.date(2022, 5, 10)])
sheet["B2"].number_format = '[$-411]ggge"年"m"月"d"日"'
sheet.append(["番号", "枝番", "実績", "実施内容"])
sheet.append([2, None, 0.9696, "徴収した"])
sheet["C4"].number_format = "0.0%"
sheet.append([6, "①", "=SUM(A1:A2)", "調べた"])
sheet.append([6, "②", 30, "旧"])
sheet["D6"].font = Font(strike=True)
sheet.row_dimensions[6].hidden = True
sheet.column_dimensions["B"].hidden = True
sheet.merge_cells("E4:F5")
sheet["E4"] = "結合"
form = book.create_sheet("_form")
form.append(["計画ID", "small"])
form.append(["年度", 2021])
form.sheet_state = "veryHidden"
book.properties.modified = datetime.datetime(2022, 5, 10, 8, 15, 30)
book.save("openpyxl.xlsx")
