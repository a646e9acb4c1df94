"""A small picture of a page kept beside the library: it shows at once while the sharp one is drawn."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

LONGEST = 1400
QUALITY = 82


def read_preview(path: Path) -> QImage:
    """Return the picture kept at ``path``; a null one where there is none or it cannot be read."""
    image = QImage(str(path)) if path.is_file() else QImage()
    return image if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)


def keep_preview(path: Path, image: QImage) -> None:
    """Keep a picture for the next time; where that is impossible, the page is drawn anew then."""
    if max(image.width(), image.height()) > LONGEST:
        ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(LONGEST, LONGEST, ratio, smooth)
    whole = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if image.save(str(whole), "JPEG", QUALITY):  # type: ignore[call-overload]
            whole.replace(path)
    except OSError:
        whole.unlink(missing_ok=True)
