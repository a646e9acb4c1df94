"""Words that say one thing twice: 目的是为了, 涉及到, 凯旋归来."""

from xingxian_editor.checks.word_rule import sheet_rule

RULE = sheet_rule("words_superfluous")
