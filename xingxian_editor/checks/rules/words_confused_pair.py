"""Words taken for one another, where their neighbours make it sure: 截止目前, 招聘启示."""

from xingxian_editor.checks.word_rule import sheet_rule

RULE = sheet_rule("words_confused")
