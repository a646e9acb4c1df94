"""Title marks around what is no work: a certificate, a meeting, a prize."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_NO_WORK = Pattern(
    "《(?P<name>[^《》]{0,20}(?:许可证|合格证|身份证|结婚证|离婚证|房产证|产权证|毕业证|学位证|驾驶证|行驶证|居住证|会员证|资格证|营业执照|"
    "户口簿|户口本|座谈会|博览会|展览会|研讨会|运动会|交易会|大会|论坛|奖章|奖杯|金奖|银奖|特等奖|一等奖|大奖赛|锦标赛|培训班"
    "|丰收节|文化节|旅游节|艺术节|采摘节|庙会|启动仪式|签约仪式|开工仪式|动员会|推进会|发布会|表彰会|联欢会))》",
    needs="《",
)


def find(text: str) -> Iterator[TextHit]:
    """Yield each thing that is no work in title marks."""
    for match in _NO_WORK.finditer(text):
        name = match["name"]
        message = f"书名号用于作品和文件，“{name}”通常不用书名号，可改用引号或不用。"
        yield TextHit(Span(*match.span()), message, f"“{name}”")


RULE = Rule(
    id="punctuation.title-marks-misused",
    title="书名号误用",
    question="书名号是否只用于作品和文件",
    why="GB/T 15834—2011，4.15；报纸编校质量评比差错认定细则：产品、证件、会议、奖项不用书名号。",
    category=Category.PUNCTUATION,
    severity=Severity.NOTICE,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("领到了⟦《营业执照》⟧和⟦《食品生产许可证》⟧。",),
    allows=("学习《党章》和《论持久战》，领到营业执照。", "《关于召开座谈会的通知》"),
)
