"""Looks whether a window can be opened here, so that a person is told why not before Qt gives up."""

import ctypes
import os
import sys
from collections.abc import Mapping

from xingxian_editor.page.problem import Problem

_CURSOR_LIBRARY = "libxcb-cursor.so.0"


class NoScreen(Problem):
    """There is no screen to open a window on."""

    def __init__(self) -> None:
        super().__init__(
            "这里没有可用的屏幕，窗口打不开，什么也没有改。可以改用命令：xingxian-editor --help 有说明。",
            "There is no screen here, so the window cannot open; nothing was changed. "
            "The commands work without one: see xingxian-editor --help.",
        )


class SystemLibraryMissing(Problem):
    """The system lacks a library that the window needs."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"系统缺少打开窗口要用的组件（{what}），什么也没有改。请先装好：sudo apt-get install -y "
            "libgl1 libegl1 libxcb-cursor0 libxkbcommon-x11-0 libdbus-1-3。",
            f"The system lacks what the window needs ({what}); nothing was changed. Install it first: "
            "sudo apt-get install -y libgl1 libegl1 libxcb-cursor0 libxkbcommon-x11-0 libdbus-1-3.",
        )


def refuse_without_screen(environment: Mapping[str, str] = os.environ) -> None:
    """Raise the Problem that keeps a window from opening; on Windows and macOS there is always a screen."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM", "xcb").split(":")[0] != "xcb":
        return
    if environment.get("WAYLAND_DISPLAY"):
        return
    if not environment.get("DISPLAY") or not _x_server_answers(environment["DISPLAY"]):
        raise NoScreen
    try:
        ctypes.CDLL(_CURSOR_LIBRARY)
    except OSError as error:
        raise SystemLibraryMissing(_CURSOR_LIBRARY) from error


def _x_server_answers(display: str) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise SystemLibraryMissing("libxcb.so.1") from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers
