"""Wrong characters by a list of words: 安祥, 按装, 再接再励."""

from xingxian_editor.checks.word_rule import sheet_rule

RULE = sheet_rule("words_wrong")
