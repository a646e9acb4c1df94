"""Asks who is at the desk: a name from the roster or typed, and the post."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from xingxian_editor.store.records import Person
from xingxian_editor.ui.form_dialog import FormDialog

USUAL_POSTS = ("责编", "校对", "组版", "编辑", "值班总编")


class WhoDialog(FormDialog):
    """``ask`` gives (name, post), or None."""

    def __init__(self, people: Sequence[Person], by: str = "", post: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Who is at the desk"))
        self.add_sentence(self.tr("The name goes with every change that is made here."))
        self._posts = {person.name: person.posts for person in people}
        self.name = QComboBox(self)
        self.name.setEditable(True)
        self.name.addItems([person.name for person in people])
        self.post = QComboBox(self)
        self.post.setEditable(True)
        own = [post for person in people for post in person.posts]
        self.post.addItems(list(dict.fromkeys((*USUAL_POSTS, *own))))
        self.add_field(self.tr("Name"), self.name, "N")
        self.add_field(self.tr("Post"), self.post, "P")
        self.name.setCurrentText(by)
        self.post.setCurrentText(post)
        self.name.currentTextChanged.connect(self._suggest_post)
        self.name.setFocus()
        self._judge()

    @classmethod
    def ask(
        cls, people: Sequence[Person], by: str = "", post: str = "", parent: QWidget | None = None
    ) -> tuple[str, str] | None:
        """Return the name and the post; ``by`` and ``post`` are those of now."""
        dialog = cls(people, by, post, parent)
        return (dialog.name.currentText().strip(), dialog.post.currentText().strip()) if dialog.run() else None

    def _suggest_post(self, name: str) -> None:
        if posts := self._posts.get(name.strip()):
            self.post.setCurrentText(posts[0])
        self._judge()

    def _judge(self) -> None:
        self.allow(bool(self.name.currentText().strip()))
