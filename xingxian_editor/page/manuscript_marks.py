"""What a manuscript carries unseen beside Word's own revisions: the pass, mark and link of every correction.

Word knows only who changed what and when. A program that drops this part loses no change by it.
Attributes of a correction: ``mark``, ``pass``, ``by``, ``time`` (whole, with its offset), ``link``,
``detail``, ``way``, ``amount``, ``origin``, and ``text``, a digest of what is struck and written.
"""

MARKS_NAMESPACE = "urn:xingxian-editor:corrections:1"
MARKS_ELEMENT = "corrections"
MARK_ELEMENT = "correction"
