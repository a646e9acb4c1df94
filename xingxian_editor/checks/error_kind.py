"""What kind of error a finding is for the error rate: a wrong character, a wrong numeral, a form error."""

from enum import StrEnum


class ErrorKind(StrEnum):
    """The kinds that scoring profiles weigh; ``name_zh`` is its word for people.

    What is ``NOT_COUNTED`` is no error of the paper: what extraction lost, what is not tagged yet,
    duties of the desk. Form errors (出版形式差错) are counted apart from the error rate.
    """

    NOT_COUNTED = ""
    CHARACTER = "character"
    TRANSPOSITION = "transposition"
    NUMERAL = "numeral"
    KNOWLEDGE = "knowledge"
    GRAMMAR = "grammar"
    REPEATED_TEXT = "repeated-text"
    NUMERAL_USAGE = "numeral-usage"
    UNIT = "unit"
    PUNCTUATION = "punctuation"
    LINE_EDGE = "line-edge"
    HEADLINE_BREAK = "headline-break"
    NUMBER_BROKEN = "number-broken"
    CAPTION = "caption"
    WORDING = "wording"
    TRADITIONAL = "traditional"
    FOREIGN = "foreign"
    SETTING = "setting"
    FORM_PAGE_NUMBER = "form-page-number"
    FORM_DATE = "form-date"

    @property
    def name_zh(self) -> str:
        """The Chinese word for it."""
        return _NAMES[self]

    @property
    def is_form(self) -> bool:
        """Say whether it is an error of form, which the rules of 2020 count apart."""
        return self in (ErrorKind.FORM_PAGE_NUMBER, ErrorKind.FORM_DATE)


_NAMES = {
    ErrorKind.NOT_COUNTED: "不计差错",
    ErrorKind.CHARACTER: "错字、别字、多字、漏字",
    ErrorKind.TRANSPOSITION: "前后颠倒，一个校对符号可改",
    ErrorKind.NUMERAL: "数字错",
    ErrorKind.KNOWLEDGE: "知识性、逻辑性、事实差错",
    ErrorKind.GRAMMAR: "语法差错",
    ErrorKind.REPEATED_TEXT: "整句、整段重排",
    ErrorKind.NUMERAL_USAGE: "数字用法不合 GB/T 15835",
    ErrorKind.UNIT: "计量单位、名词术语",
    ErrorKind.PUNCTUATION: "标点符号错",
    ErrorKind.LINE_EDGE: "标点用在禁用的行首、行末",
    ErrorKind.HEADLINE_BREAK: "标题断行有歧义",
    ErrorKind.NUMBER_BROKEN: "数字、缩写拆成两行",
    ErrorKind.CAPTION: "图文不符",
    ErrorKind.WORDING: "用语不合规定",
    ErrorKind.TRADITIONAL: "繁简混用",
    ErrorKind.FOREIGN: "外文词",
    ErrorKind.SETTING: "版面格式（另段、空距、字位）",
    ErrorKind.FORM_PAGE_NUMBER: "版序缺失或重复",
    ErrorKind.FORM_DATE: "出版日期缺失",
}
