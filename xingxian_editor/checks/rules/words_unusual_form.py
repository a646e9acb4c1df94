"""Forms of a word that dictionaries admit beside the usual one: 执著."""

from xingxian_editor.checks.word_rule import sheet_rule

RULE = sheet_rule("words_usage")
