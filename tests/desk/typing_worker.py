"""Types into an article until it is killed, telling each key only after it is saved."""

import os
import sys
from itertools import count
from pathlib import Path

from xingxian_editor.desk.correcting import writer_for
from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.session import Session

AT = 30

if __name__ == "__main__":
    desk = LibraryDesk(Path(sys.argv[1]), Session("周岚"))
    page = desk.open_page(desk.library.pages.recent(1)[0].id)
    page.take_over()
    article = page.reading.articles[0].id
    written = int(sys.argv[2])
    for number in count():
        ledger = page.tracked(article).ledger
        writer = writer_for(page.page, page.hand)
        place = ledger.from_final(AT + written + number)
        change = ledger.replace(place, place, chr(0x4E00 + written + number), writer)
        page.correct(article, change.ledger.runs, "type", owners=writer.owners, goes_on=number > 0)
        os.write(1, b"%d\n" % (written + number + 1))
