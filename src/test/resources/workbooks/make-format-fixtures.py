# Makes formats.xlsx (openpyxl 3.0.9) and, through LibreOffice 7.4, what a person sees of it:
#   /usr/bin/python3 make-format-fixtures.py
# formats.csv holds the cells "as shown" of LibreOffice, for NumberFormatAgreementTests; the columns are
# the format code, the stored number and the number shown by the format.
import subprocess
from openpyxl import Workbook

DAYS = ['yyyy/m/d', 'yyyy/mm/dd', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'm"月"d"日"', 'm/d', '[$-411]ge.m.d', '[$-411]gee.mm.dd',
        '[$-411]ggge"年"m"月"d"日"', '[$-411]ggge"年"m"月"d"日";@', '[$-411]ggge"年"m"月"', '[$-411]ggge"年度"', 'yyyy"年度"',
        '[$-411]ge-m-d', '[$-411]ge/m/d', '[$-409]d-mmm-yy', '[$-411]aaaa', '[$-411]m"月"d"日"(aaa)', 'yy/mm/dd', 'yyyy.m.d']
NUMBERS = ['General', '0', '0.0', '0.00', '#,##0', '#,##0.0', '#,##0;"△"#,##0', '#,##0;"▲"#,##0', '#,##0.0;"△"#,##0.0',
           '#,##0;[Red]-#,##0', '#,##0_);(#,##0)', '#,##0_ ;[Red]-#,##0 ', '0%', '0.0%', '0.00%', '0.0%;"△"0.0%', '0"%"', '0.0\\%',
           '#,##0.0"％"', '0.0"ポイント"', '#,##0"人"', '#,##0.0,"千t"', '#,##0,', '#,##0,,"百万円"', '"第"0"回"', '0.00E+00', '##0.0E+0',
           '# ?/?', '# ??/??', '@', '[>=1000]#,##0,"千";0', '[<1]"1未満";[<10]"少"0;"多"0', '[=1]"有";[=0]"無";0', '0;-0;"-"', '0;@',
           '#,##0;"△"#,##0;"－";@', '[$¥-411]#,##0', '0.###', '#,##0.##', '000']
VALUES = [0, 1, 0.5, 0.9696, 12.5, 97.5, 186, 1234.56, 154000, 2647000000, -0.081, -12, -1234.5]

book = Workbook()
sheet = book.active
sheet.title = "表示形式"
sheet.append(["表示形式", "値", "表示"])
for code in DAYS:
    for value in (43585, 43586, 44286, 44287, 32516):
        sheet.append([code, value, value])
        sheet.cell(sheet.max_row, 3).number_format = code
for code in NUMBERS:
    for value in VALUES:
        sheet.append([code, value, value])
        sheet.cell(sheet.max_row, 3).number_format = code
sheet.column_dimensions["C"].width = 40
book.save("formats.xlsx")
# Separator, quote, UTF-8, from line 1, no column types, no language, quote as needed, cells as shown.
subprocess.run(["soffice", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false",
                "formats.xlsx"], check=True)
