"""Every action of the window in one record, so that menus, tool bar and wiring share them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from xingxian_editor.ui.actions.check_actions import CheckActions
from xingxian_editor.ui.actions.edit_actions import EditActions
from xingxian_editor.ui.actions.file_actions import FileActions
from xingxian_editor.ui.actions.help_actions import HelpActions
from xingxian_editor.ui.actions.picture_actions import PictureActions
from xingxian_editor.ui.actions.proof_check_actions import ProofCheckActions
from xingxian_editor.ui.actions.proofread_actions import ProofreadActions
from xingxian_editor.ui.actions.tag_actions import TagActions
from xingxian_editor.ui.actions.tool_actions import ToolActions
from xingxian_editor.ui.actions.view_actions import ViewActions
from xingxian_editor.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Actions:
    """The action groups, one a menu, and those of the page picture."""

    file: FileActions
    edit: EditActions
    view: ViewActions
    tag: TagActions
    check: CheckActions
    tools: ToolActions
    help: HelpActions
    picture: PictureActions
    proof_check: ProofCheckActions
    proofread: ProofreadActions


def make_actions(theme: Theme, parent: QObject) -> Actions:
    """Make every action; ``parent`` keeps them."""
    return Actions(
        FileActions(theme, parent),
        EditActions(theme, parent),
        ViewActions(theme, parent),
        TagActions(theme, parent),
        CheckActions(theme, parent),
        ToolActions(theme, parent),
        HelpActions(theme, parent),
        PictureActions(theme, parent),
        ProofCheckActions(theme, parent),
        ProofreadActions(theme, parent),
    )
