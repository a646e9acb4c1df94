"""Units that are no longer legal: 公尺, 公分, 浬, 吋."""

from xingxian_editor.checks.word_rule import sheet_rule

RULE = sheet_rule("units_obsolete")
