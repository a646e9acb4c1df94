"""What a person sees: the only package, beside __main__, that imports Qt."""

# PySide6 reads the source of every module that is imported after it: what knows nothing of Qt comes before.
from xingxian_editor.desk import library_desk as library_desk
