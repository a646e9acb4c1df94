"""Which language the window speaks, and the translations that make it so."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

CHINESE = "zh"
ENGLISH = "en"


def choose_language(wanted: str | None) -> str:
    """Return zh or en: what was asked for, else Chinese unless the system speaks English."""
    if wanted in (CHINESE, ENGLISH):
        return wanted
    return ENGLISH if QLocale.system().language() is QLocale.Language.English else CHINESE


def speak(app: QApplication, language: str, translations: Path) -> None:
    """Make ``app`` speak ``language``; English stands in the program itself and needs no file."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if language == ENGLISH:
        QLocale.setDefault(QLocale(QLocale.Language.English))
        return
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Script.SimplifiedHanScript, QLocale.Country.China))
    qt_file = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / "qtbase_zh_CN.qm"
    for path in (qt_file, *sorted(translations.glob("*_zh_CN.qm"))):
        translator = QTranslator(app)
        if translator.load(str(path)):
            app.installTranslator(translator)
