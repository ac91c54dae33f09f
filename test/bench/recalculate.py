"""Times a hard recalculation of the same work in LibreOffice, in native formulas.

Run as: python3 recalculate.py ROWS. Prints milliseconds, best of three. Needs LibreOffice and python3-uno.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.sheet.FillDirection import TO_BOTTOM

PORT = 20117
# Seconds.
LONGEST = 300
ROWS = int(sys.argv[1])


def connect():
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={PORT};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer")


def cells(row):
    n = row + 1
    score = 225 + (row * 7919) % 35
    return (
        f"Invented Program {n}",
        ("IM", "Ortho", "PM&R", "Psych")[row % 4],
        ("OH", "TX", "AL", "NY")[row % 4],
        ("University", "Community", "", "Affiliate")[row % 4],
        f"{row % 100}%",
        score,
    )


def formulas(row):
    n = row + 2
    floor = f'IF(B{n}="IM";235;IF(B{n}="Ortho";250;225))'
    zone = f'=IF($L$1<220;"Red";IF($L$1>={floor}+5;"Green";IF({floor}-$L$1>=10;"Red";"Yellow")))'
    bucket = f'=IF(ISNUMBER(F{n});IF($L$1-F{n}>=5;"Safety";IF($L$1-F{n}>-5;"Realistic";"Reach"));"?")'
    why = f'=H{n}&": your "&$L$1&" against "&F{n}&" at "&A{n}&", zone "&G{n}&" in "&B{n}'
    return (zone, bucket, why)


office = subprocess.Popen(
    # Whoever ends us for taking too long keeps us from ending the office, so that it must end by itself.
    ["timeout", str(LONGEST), "soffice", "--headless", "--norestore", f"--accept=socket,host=127.0.0.1,port={PORT};urp;",
     f"-env:UserInstallation=file://{tempfile.mkdtemp()}"],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
try:
    context = connect()
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    book = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    sheet = book.Sheets.getByIndex(0)
    sheet.getCellRangeByName("L1").setValue(238)
    sheet.getCellRangeByPosition(0, 1, 5, ROWS).setDataArray(tuple(cells(row) for row in range(ROWS)))
    sheet.getCellRangeByPosition(6, 1, 8, 1).setFormulaArray((formulas(0),))
    # Filled down, as a person does it: one by one, LibreOffice takes minutes for 30,000 rows of them.
    sheet.getCellRangeByPosition(6, 1, 8, ROWS).fillAuto(TO_BOTTOM, 1)
    for line, word in enumerate(("Reach", "Realistic", "Safety")):
        sheet.getCellByPosition(10, line).setFormula(f'=COUNTIF(H2:H{ROWS + 1};"{word}")')
    times = []
    for _ in range(3):
        start = time.perf_counter()
        book.calculateAll()
        times.append((time.perf_counter() - start) * 1000)
    print(min(times), flush=True)
finally:
    # The launcher starts a second process, and closing an office in order can hang: end the whole group.
    os.killpg(office.pid, signal.SIGKILL)
    os._exit(0 if "times" in globals() else 1)
