"""Takes a picture of the real window without a screen: for the README and for looking."""

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PATIENCE_SECONDS = 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, take the picture, return the exit code."""
    asked = _parser().parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    width, height = (int(part) for part in asked.size.split("x"))
    with tempfile.TemporaryDirectory() as scratch:
        library = asked.library or Path(scratch) / "library"
        take_picture(asked.out, library, Path(scratch), asked.page, asked.dark, (width, height), asked.language)
    return 0


def take_picture(
    target: Path,
    library: Path,
    settings: Path,
    page: str = "sample",
    dark: bool = False,
    size: tuple[int, int] = (1440, 900),
    language: str = "zh",
) -> None:
    """Write a picture of the window on ``library`` to ``target``; ``page`` is sample or empty."""
    from xingxian_editor.ui.app import build_window, make_application

    app = make_application(language)
    desk_window = build_window(app, library, settings)
    desk_window.room.theme.force(dark)
    window = desk_window.window
    window.resize(*size)
    window.show()
    if page == "sample":
        desk_window.newsroom.sit_down("王耀", "责编")
        desk_window.newsroom.name_newspaper("示例日报", 390, 540)
        desk_window.imports.open_sample()
        _wait(app.processEvents, lambda: desk_window.checks.result is not None)
        desk_window.show_at_its_best()
    _settle(app.processEvents)
    target.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(target))
    window.close()
    desk_window.deleteLater()
    _settle(app.processEvents)


def _wait(work: Callable[[], None], done: Callable[[], bool]) -> None:
    limit = time.monotonic() + PATIENCE_SECONDS
    while not done() and time.monotonic() < limit:
        work()
        time.sleep(0.005)


def _settle(work: Callable[[], None]) -> None:
    for _ in range(20):
        work()
        time.sleep(0.01)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Take a picture of the window without a screen.")
    parser.add_argument("--out", type=Path, required=True, help="PNG file to write")
    parser.add_argument("--page", choices=("sample", "empty"), default="sample", help="what the window shows")
    parser.add_argument("--dark", action="store_true", help="dark colours")
    parser.add_argument("--size", default="1440x900", help="size of the window in pixels")
    parser.add_argument("--scale", type=float, default=1, help="scale of the screen")
    parser.add_argument("--language", choices=("zh", "en"), default="zh", help="language of the window")
    parser.add_argument("--library", type=Path, help="library folder; a fresh one if not given")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
