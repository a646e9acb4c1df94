"""Variant forms of a word where another is recommended: 丰富多采, 指手划脚."""

from xingxian_editor.checks.word_rule import sheet_rule

RULE = sheet_rule("words_variant")
