"""Makes one entry of a menu: its words, its key, its icon and the tooltip that explains it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from xingxian_editor.ui.key_hint import key_text
from xingxian_editor.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of an entry, the one that is shown first.

    ``local`` keys work only while the pane they belong to has the focus; that pane reads them
    itself (a digit must stay a digit in a search box), and the menu only shows them.
    """

    keys: tuple[str, ...] = ()
    local: bool = False


def everywhere(*keys: str) -> Keys:
    """Return keys that work wherever one is in the window."""
    return Keys(keys)


def in_pane(*keys: str) -> Keys:
    """Return keys that the pane with the focus reads."""
    return Keys(keys, local=True)


NO_KEYS = Keys()
TIP = "tip"
"""The property of an entry that keeps what it does, while its tooltip says why it cannot."""


def make_action(
    owner: QObject, theme: Theme, text: str, tip: str, keys: Keys = NO_KEYS, icon: str = "", *, checkable: bool = False
) -> QAction:
    """Return an action with its words, keys, tooltip and icon. ``owner`` keeps it alive."""
    action = QAction(text, owner)
    action.setIconText(text.split("(&")[0].replace("&", "").rstrip("….") if icon else text)
    # Qt takes two names for one key and then finds the entry ambiguous with itself.
    named = {QKeySequence(key).toString(): QKeySequence(key) for key in keys.keys}
    action.setShortcuts(list(named.values()))
    if keys.local:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    if icon:
        action.setIcon(theme.icon(icon))
    action.setIconVisibleInMenu(bool(icon))
    action.setCheckable(checkable)
    action.setProperty(TIP, tip)
    explain(action, tip)
    return action


def explain(action: QAction, tip: str) -> None:
    """Set the tooltip: what the action does or why it cannot, and its keys."""
    keys = "　".join(key_text(key) for key in action.shortcuts())
    action.setStatusTip(tip)
    action.setToolTip(f"{tip}　{keys}" if keys else tip)


def permit(action: QAction, allowed: bool, tip: str, why_not: str) -> None:
    """Enable or disable an action; disabled, its tooltip says why."""
    action.setEnabled(allowed)
    explain(action, tip if allowed else why_not)
